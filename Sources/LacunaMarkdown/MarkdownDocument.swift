import CCmarkGFM
import LacunaText

/// A parsed file. It owns the parser's tree; blocks are views into it and live no longer than the document.
public final class MarkdownDocument {
    let root: OpaquePointer
    public let file: SourceFile
    /// The 1-based line of the file on which the parsed text starts.
    let firstLine: Int
    /// Footnote definitions by the number under which the text refers to them.
    let footnotes: [String: OpaquePointer]
    private(set) lazy var footnoteLines = findFootnoteLines()

    init(root: OpaquePointer, file: SourceFile, firstLine: Int) {
        self.root = root
        self.file = file
        self.firstLine = firstLine
        var footnotes: [String: OpaquePointer] = [:]
        var node = cmark_node_first_child(root)
        while let current = node {
            if cmark_node_get_type(current) == CMARK_NODE_FOOTNOTE_DEFINITION {
                footnotes[String(footnotes.count + 1)] = current
            }
            node = cmark_node_next(current)
        }
        self.footnotes = footnotes
    }

    deinit { cmark_node_free(root) }

    /// The blocks at the top level, footnote definitions left out: they are shown where they are referred to.
    public var blocks: [MarkdownBlock] {
        MarkdownBlock(node: root, document: self).children.filter { $0.kind != .footnote }
    }
}
