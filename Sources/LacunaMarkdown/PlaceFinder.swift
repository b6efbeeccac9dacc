import CCmarkGFM
import LacunaText

/// Finds where an inline stands in the source.
///
/// The parser's own positions are wrong after a code span that crosses a line end, in lazy quotations and in some tables.
/// They count only when the source holds the right sign there; otherwise the words are searched for in the block, from
/// where the last ones were found; and if that fails, the block's start is the place.
struct PlaceFinder {
    let document: MarkdownDocument
    /// The block that is being walked.
    var block: OpaquePointer?
    /// The end of what was found last.
    private var searched = 0
    /// Bounds the search, so that a long paragraph full of disguised addresses costs no more than a plain one.
    private static let longestSearch = 20_000

    init(document: MarkdownDocument) { self.document = document }

    /// The first line of `words` in the source of `node`, which starts with one of `signs` there.
    mutating func span(of words: Bytes, in node: OpaquePointer, startingWith signs: [UInt8]) -> Span {
        guard let block else { return .start }
        let span = MarkdownBlock(node: block, document: document).span.range
        let stated = statedRange(of: node, within: span, signs)
        let from = stated?.lowerBound ?? (span.contains(searched) ? searched : span.lowerBound)
        let to = min(stated?.upperBound ?? span.upperBound, from + PlaceFinder.longestSearch)
        let firstLine = words.trimmed.firstLine
        if let offset = document.file.bytes.slice(from..<to).offset(of: firstLine) {
            searched = from + offset + firstLine.count
            return Span(searched - firstLine.count, searched)
        }
        if let stated { return Span(stated) }
        return Span(span.lowerBound, min(span.lowerBound + 1, span.upperBound))
    }

    /// Where the parser says that the node lies, if the source agrees.
    private func statedRange(of node: OpaquePointer, within block: Range<Int>, _ signs: [UInt8]) -> Range<Int>? {
        let start = offset(cmark_node_get_start_line(node), cmark_node_get_start_column(node))
        guard block.contains(start), signs.contains(document.file.bytes[start]) else { return nil }
        let end = offset(cmark_node_get_end_line(node), cmark_node_get_end_column(node)) + 1
        let isInline = node != self.block && end > start && end <= block.upperBound
        return start..<(isInline ? end : block.upperBound)
    }

    private func offset(_ line: Int32, _ column: Int32) -> Int {
        document.file.offset(line: Int(line) - 1 + document.firstLine, byteColumn: Int(column))
    }
}

extension Bytes {
    /// What stands before the first line break.
    var firstLine: Bytes { slice(0..<(firstIndex(of: 0x0A) ?? count)) }

    /// The offset of the first occurrence of `needle`.
    func offset(of needle: Bytes) -> Int? {
        guard needle.count > 0, needle.count <= count else { return nil }
        return withBuffer { hay in
            needle.withBuffer { needle in
                for start in 0...(hay.count - needle.count) where hay[start] == needle[0] {
                    if UnsafeBufferPointer(rebasing: hay[start..<start + needle.count]).elementsEqual(needle) {
                        return start
                    }
                }
                return nil
            }
        }
    }
}
