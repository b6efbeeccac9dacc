import CCmarkGFM
import LacunaText

extension MarkdownBlock {
    /// The words of the block without any markup, blanks folded to one, after its first `skipping` inlines and the first
    /// `dropping` bytes of the text that follows them.
    public func plainText(skipping: Int = 0, dropping: Int = 0) -> Bytes {
        var out = ByteWriter(capacity: 64)
        var child = cmark_node_first_child(node)
        var index = 0
        var dropped = dropping
        while let current = child {
            if index >= skipping { write(current, to: &out, dropping: &dropped) }
            index += 1
            child = cmark_node_next(current)
        }
        return Bytes(out.bytes).trimmed
    }

    /// What to skip and to drop in order to go on after a label in bold: `label` bytes of source, then `separator` bytes of
    /// text that belong to it, such as a colon.
    ///
    /// Where a letter follows the closing stars at once, as it does in Chinese, the parser does not see bold but text. Nil
    /// where it sees something else.
    public func afterLabel(_ label: Int, separator: Int) -> (skipping: Int, dropping: Int)? {
        guard let first = cmark_node_first_child(node) else { return nil }
        switch cmark_node_get_type(first) {
        case CMARK_NODE_STRONG: return (1, separator)
        case CMARK_NODE_TEXT:
            let length = cmark_node_get_literal(first).map { String(cString: $0).utf8.count } ?? 0
            return length >= label + separator ? (0, label + separator) : nil
        default: return nil
        }
    }

    private func write(_ root: OpaquePointer, to out: inout ByteWriter, dropping: inout Int) {
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            guard event == CMARK_EVENT_ENTER else { continue }
            switch cmark_node_get_type(node) {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
                guard let text = cmark_node_get_literal(node) else { continue }
                let literal = Bytes(String(cString: text))
                let from = min(dropping, literal.count)
                out.raw(literal.slice(from..<literal.count))
                dropping = 0
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_PARAGRAPH:
                if out.count > 0 { out.raw(" ") }
            default: break
            }
        }
    }
}
