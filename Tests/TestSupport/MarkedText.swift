import LacunaText

/// Source text that holds `⟦` and `⟧` around the places that a test expects.
public struct MarkedText: Sendable {
    /// The text without the marks.
    public let text: String
    /// The places, in the order of their opening marks.
    public let spans: [Span]

    public init(_ marked: String) {
        var text = ""
        var spans: [Span] = []
        var open: [Int] = []
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦":
                open.append(spans.count)
                spans.append(Span(text.utf8.count, text.utf8.count))
            case "⟧":
                if let mark = open.popLast() { spans[mark].end = UInt32(text.utf8.count) }
            default: text.unicodeScalars.append(scalar)
            }
        }
        self.text = text
        self.spans = spans
    }

    public func file(_ path: String = "test.md") -> SourceFile { SourceFile(path: path, text: text) }
}
