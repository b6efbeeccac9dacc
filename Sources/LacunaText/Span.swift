/// A stretch of one file, in bytes from its start.
public struct Span: Sendable, Hashable {
    public var start: UInt32
    public var end: UInt32

    public init(_ start: Int, _ end: Int) {
        self.start = UInt32(truncatingIfNeeded: start)
        self.end = UInt32(truncatingIfNeeded: max(start, end))
    }

    public init(_ range: Range<Int>) { self.init(range.lowerBound, range.upperBound) }

    public static let start = Span(0, 0)

    public var range: Range<Int> { Int(start)..<Int(end) }
}
