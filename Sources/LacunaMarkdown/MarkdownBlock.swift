import CCmarkGFM
import LacunaText

/// One block of a document, with its place in the source.
public struct MarkdownBlock {
    let node: OpaquePointer
    let document: MarkdownDocument

    public enum Kind: Sendable, Hashable {
        case heading(level: Int)
        case paragraph
        case bulletList
        case item
        case footnote
        case other
    }

    public var kind: Kind {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
        case CMARK_NODE_PARAGRAPH: .paragraph
        case CMARK_NODE_LIST where cmark_node_get_list_type(node) == CMARK_BULLET_LIST: .bulletList
        case CMARK_NODE_ITEM: .item
        case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
        default: .other
        }
    }

    public var children: [MarkdownBlock] {
        var result: [MarkdownBlock] = []
        var child = cmark_node_first_child(node)
        while let current = child {
            result.append(MarkdownBlock(node: current, document: document))
            child = cmark_node_next(current)
        }
        return result
    }

    /// Offset of the first byte.
    public var start: Int {
        let place = BlockPlace(node)
        return document.file.offset(line: line(place.line), byteColumn: Int(place.column))
    }

    /// From the block's first byte to its last one, without line breaks and blanks behind it: the parser counts empty
    /// lines to the list above them.
    public var span: Span {
        let place = BlockPlace(node)
        let start = document.file.offset(line: line(place.line), byteColumn: Int(place.column))
        var end = document.file.line(line(place.lastLine)).range.upperBound
        while end > start, document.file.bytes[end - 1].isBlank { end -= 1 }
        return Span(start, end)
    }

    /// The source of the block as the author wrote it.
    public var source: Bytes { document.file.bytes.slice(span.range) }

    private func line(_ line: Int32) -> Int { Int(line) - 1 + document.firstLine }
}
