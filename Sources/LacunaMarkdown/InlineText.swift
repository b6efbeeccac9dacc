import CCmarkGFM
import LacunaText

extension MarkdownBlock {
    /// The words of the block without any markup, blanks folded to one, after its first `skipping` inlines.
    public func plainText(skipping: Int = 0) -> Bytes {
        var out = ByteWriter(capacity: 64)
        var child = cmark_node_first_child(node)
        var index = 0
        while let current = child {
            if index >= skipping { write(current, to: &out) }
            index += 1
            child = cmark_node_next(current)
        }
        return Bytes(out.bytes).trimmed
    }

    private func write(_ root: OpaquePointer, to out: inout ByteWriter) {
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            guard event == CMARK_EVENT_ENTER else { continue }
            switch cmark_node_get_type(node) {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
                if let text = cmark_node_get_literal(node) { out.raw(String(cString: text)) }
            case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_PARAGRAPH:
                if out.count > 0 { out.raw(" ") }
            default: break
            }
        }
    }
}
