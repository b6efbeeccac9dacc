import CCmarkGFM
import LacunaText

extension MarkdownBlock {
    /// The words of the block without any markup, on one line, after its first `skipping` children and the first
    /// `dropping` bytes of the text that follows them.
    public func plainText(skipping: Int = 0, dropping: Int = 0) -> Bytes {
        var out = ByteWriter(capacity: 64)
        var dropped = dropping
        guard skipping > 0 else {
            write(node, to: &out, dropping: &dropped)
            return Bytes(out.bytes).trimmed
        }
        var child = cmark_node_first_child(node)
        var index = 0
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
            let type = cmark_node_get_type(node)
            let isBreak = type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK
            if isBreak || type.isBlock, let last = out.bytes.last, !last.isBlank { out.raw(0x20) }
            switch type {
            case CMARK_NODE_TEXT, CMARK_NODE_CODE, CMARK_NODE_CODE_BLOCK:
                let text = shownText(of: node)
                out.raw(text.slice(min(dropping, text.count)..<text.count).onOneLine)
                dropping = 0
            case CMARK_NODE_HTML_INLINE, CMARK_NODE_HTML_BLOCK:
                let text = shownText(of: node)
                if !AuthorComment.holds(text.trimmed) { out.raw(text.onOneLine) }
            default: break
            }
        }
    }
}

/// What a leaf of the tree holds, with invisible characters named.
func shownText(of node: OpaquePointer) -> Bytes {
    guard let text = cmark_node_get_literal(node) else { return .empty }
    return InvisibleCharacters.named(Bytes(String(cString: text)))
}

extension cmark_node_type {
    var isBlock: Bool { rawValue & UInt32(CMARK_NODE_TYPE_MASK) == UInt32(CMARK_NODE_TYPE_BLOCK) }
}

extension Bytes {
    /// The same words with a blank for each line break.
    fileprivate var onOneLine: Bytes {
        guard firstIndex(of: 0x0A) != nil else { return self }
        return Bytes(withBuffer { $0.map { $0.isBlank ? 0x20 : $0 } })
    }
}
