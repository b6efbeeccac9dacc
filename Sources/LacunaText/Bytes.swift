/// A slice of UTF-8 text that shares its storage with the file it came from.
///
/// Sixteen bytes, no copy: a finding holds many of these, and a world-scale corpus holds millions of findings.
public struct Bytes: Sendable {
    @usableFromInline let storage: [UInt8]
    @usableFromInline let start: UInt32
    @usableFromInline let length: UInt32

    public static let empty = Bytes([])

    /// The whole of `storage` as one slice.
    @inlinable public init(_ storage: [UInt8]) {
        self.init(storage, 0..<storage.count)
    }

    /// The bytes of `storage` in `range`, counted in bytes from its start. `range` must lie inside `storage`.
    @inlinable public init(_ storage: [UInt8], _ range: Range<Int>) {
        self.storage = storage
        start = UInt32(truncatingIfNeeded: range.lowerBound)
        length = UInt32(truncatingIfNeeded: range.count)
    }

    @inlinable public init(_ string: String) {
        self.init(Array(string.utf8))
    }

    @inlinable public var count: Int { Int(length) }
    @inlinable public var isEmpty: Bool { length == 0 }

    /// Where the slice lies in its storage, in bytes.
    @inlinable public var range: Range<Int> { Int(start)..<Int(start) + Int(length) }

    /// The text as a Swift string; invalid UTF-8 is repaired, but readers refuse such files before.
    public var string: String {
        storage.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
    }

    @inlinable public func withBuffer<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result
    {
        try storage.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    @inlinable public subscript(position: Int) -> UInt8 { storage[Int(start) + position] }

    /// The part of this slice in `part`, counted from the start of the slice.
    @inlinable public func slice(_ part: Range<Int>) -> Bytes {
        Bytes(storage, Int(start) + part.lowerBound..<Int(start) + part.upperBound)
    }
}

extension Bytes: Hashable, Comparable {
    public static func == (left: Bytes, right: Bytes) -> Bool {
        guard left.length == right.length else { return false }
        return left.withBuffer { a in right.withBuffer { b in a.elementsEqual(b) } }
    }

    /// Order of bytes, the same in every locale.
    public static func < (left: Bytes, right: Bytes) -> Bool {
        left.withBuffer { a in right.withBuffer { b in a.lexicographicallyPrecedes(b) } }
    }

    public func hash(into hasher: inout Hasher) {
        withBuffer { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

extension Bytes: ExpressibleByStringLiteral, CustomStringConvertible {
    public init(stringLiteral value: String) { self.init(value) }
    public var description: String { string }
}
