import CCmarkGFM
import LacunaDiagnostics
import LacunaText

/// Writes blocks and inlines of a document as safe HTML.
///
/// Nothing passes that is not named here: raw HTML becomes text, links go through `LinkPolicy`, images become their
/// description. Trees are walked with the library's iterator, never by recursion, so depth costs no stack.
public struct MarkupRenderer {
    /// Start of every id that the markup defines, unique on the page: the finding's slug.
    private let idPrefix: String
    /// Headings inside the text start at this level, so that the outline of the page stays whole.
    private let headingLevel: Int
    private let document: MarkdownDocument
    private var out = ByteWriter(capacity: 256)
    private var footnotesUsed: [(number: String, definition: OpaquePointer)] = []
    private var block: OpaquePointer?
    private var isInTightItem: [Bool] = []
    /// Bytes at the start of the next text that are not written.
    private var dropping = 0
    public private(set) var diagnostics: [Diagnostic] = []

    public init(_ document: MarkdownDocument, idPrefix: String, headingLevel: Int) {
        self.document = document
        self.idPrefix = idPrefix
        self.headingLevel = headingLevel
    }

    /// The blocks, followed by the footnotes that they refer to.
    public mutating func render(_ blocks: [MarkdownBlock]) -> Bytes {
        for block in blocks { walk(block.node) }
        writeFootnotes()
        return Bytes(out.bytes)
    }

    /// The inlines of a paragraph that follow its first `skipping` children and the first `dropping` bytes of text.
    public mutating func renderInlines(of block: MarkdownBlock, skipping: Int, dropping: Int = 0) -> Bytes {
        self.block = block.node
        self.dropping = dropping
        var child = cmark_node_first_child(block.node)
        var index = 0
        while let current = child {
            if index >= skipping { walk(current) }
            index += 1
            child = cmark_node_next(current)
        }
        return Bytes(out.bytes)
    }

    private mutating func walk(_ root: OpaquePointer) {
        guard let iterator = cmark_iter_new(root) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
            let type = cmark_node_get_type(node)
            if type == CMARK_NODE_IMAGE, event == CMARK_EVENT_ENTER { refuse(.image, address(of: node)) }
            if type.rawValue & UInt32(CMARK_NODE_TYPE_MASK) == UInt32(CMARK_NODE_TYPE_BLOCK) {
                writeBlock(node, type, isEntering: event == CMARK_EVENT_ENTER)
            } else {
                writeInline(node, type, isEntering: event == CMARK_EVENT_ENTER)
            }
        }
    }

    // MARK: Blocks

    private mutating func writeBlock(_ node: OpaquePointer, _ type: cmark_node_type, isEntering: Bool) {
        if isEntering { block = node }
        switch type {
        case CMARK_NODE_PARAGRAPH:
            if isInTightItem.last == true { return }
            out.raw(isEntering ? "<p>" : "</p>\n")
        case CMARK_NODE_HEADING:
            let level = min(6, headingLevel + max(0, Int(cmark_node_get_heading_level(node)) - 1))
            out.raw(isEntering ? "<h" : "</h")
            out.raw(level)
            out.raw(isEntering ? ">" : ">\n")
        case CMARK_NODE_BLOCK_QUOTE: out.raw(isEntering ? "<blockquote>\n" : "</blockquote>\n")
        case CMARK_NODE_LIST: writeList(node, isEntering: isEntering)
        case CMARK_NODE_ITEM: writeItem(node, isEntering: isEntering)
        case CMARK_NODE_THEMATIC_BREAK: out.raw("<hr>\n")
        case CMARK_NODE_CODE_BLOCK:
            out.raw("<pre><code>")
            out.text(literal(of: node))
            out.raw("</code></pre>\n")
        case CMARK_NODE_HTML_BLOCK:
            refuse(.rawHTML, literal(of: node))
            out.raw("<p>")
            out.text(literal(of: node).trimmed)
            out.raw("</p>\n")
        default: writeExtensionBlock(node, isEntering: isEntering)
        }
    }

    /// Extensions get their type numbers at run time, so they are told apart by name.
    private mutating func writeExtensionBlock(_ node: OpaquePointer, isEntering: Bool) {
        switch String(cString: cmark_node_get_type_string(node)) {
        case "table": writeTable(isEntering: isEntering)
        case "table_row", "table_header": writeRow(node, isEntering: isEntering)
        case "table_cell": writeCell(node, isEntering: isEntering)
        default: break
        }
    }

    private mutating func writeList(_ node: OpaquePointer, isEntering: Bool) {
        let isBullet = cmark_node_get_list_type(node) == CMARK_BULLET_LIST
        if isEntering {
            isInTightItem.append(cmark_node_get_list_tight(node) != 0)
            let start = cmark_node_get_list_start(node)
            if isBullet {
                out.raw("<ul>\n")
            } else if start == 1 {
                out.raw("<ol>\n")
            } else {
                out.raw("<ol start=\"\(start)\">\n")
            }
        } else {
            isInTightItem.removeLast()
            out.raw(isBullet ? "</ul>\n" : "</ol>\n")
        }
    }

    private mutating func writeItem(_ node: OpaquePointer, isEntering: Bool) {
        guard isEntering else {
            out.raw("</li>\n")
            return
        }
        out.raw("<li>")
        if String(cString: cmark_node_get_type_string(node)) == "tasklist" {
            out.raw(cmark_gfm_extensions_get_tasklist_item_checked(node) ? "☑ " : "☐ ")
        }
    }

    private mutating func writeTable(isEntering: Bool) {
        out.raw(isEntering ? "<div class=\"prose-table\" tabindex=\"0\"><table>\n" : "</tbody></table></div>\n")
    }

    private mutating func writeRow(_ node: OpaquePointer, isEntering: Bool) {
        let isHeader = cmark_gfm_extensions_get_table_row_is_header(node) != 0
        if isEntering {
            if isHeader { out.raw("<thead>") }
            out.raw("<tr>")
        } else {
            out.raw(isHeader ? "</tr></thead>\n<tbody>\n" : "</tr>\n")
        }
    }

    private mutating func writeCell(_ node: OpaquePointer, isEntering: Bool) {
        let isHeader = cmark_node_parent(node).map { cmark_gfm_extensions_get_table_row_is_header($0) != 0 } ?? false
        guard isEntering else {
            out.raw(isHeader ? "</th>" : "</td>")
            return
        }
        out.raw(isHeader ? "<th scope=\"col\"" : "<td")
        switch alignment(of: node) {
        case 0x72: out.raw(" class=\"end\"")
        case 0x63: out.raw(" class=\"centre\"")
        default: break
        }
        out.raw(">")
    }

    /// `l`, `c`, `r` or 0, from the table's list of alignments.
    private func alignment(of cell: OpaquePointer) -> UInt8 {
        guard let row = cmark_node_parent(cell), let table = cmark_node_parent(row),
            let alignments = cmark_gfm_extensions_get_table_alignments(table)
        else { return 0 }
        var column = 0
        var sibling = cmark_node_previous(cell)
        while let current = sibling {
            column += 1
            sibling = cmark_node_previous(current)
        }
        return column < Int(cmark_gfm_extensions_get_table_columns(table)) ? alignments[column] : 0
    }

    // MARK: Inlines

    private mutating func writeInline(_ node: OpaquePointer, _ type: cmark_node_type, isEntering: Bool) {
        switch type {
        case CMARK_NODE_TEXT:
            let text = literal(of: node)
            out.text(text.slice(min(dropping, text.count)..<text.count))
            dropping = 0
        case CMARK_NODE_SOFTBREAK: out.raw("\n")
        case CMARK_NODE_LINEBREAK: out.raw("<br>\n")
        case CMARK_NODE_CODE:
            out.raw("<code>")
            out.text(literal(of: node))
            out.raw("</code>")
        case CMARK_NODE_HTML_INLINE:
            refuse(.rawHTML, literal(of: node))
            out.text(literal(of: node))
        case CMARK_NODE_EMPH: out.raw(isEntering ? "<em>" : "</em>")
        case CMARK_NODE_STRONG: out.raw(isEntering ? "<strong>" : "</strong>")
        case CMARK_NODE_LINK: writeLink(node, isEntering: isEntering)
        case CMARK_NODE_FOOTNOTE_REFERENCE: writeReference(node)
        case CMARK_NODE_IMAGE: break
        default:
            if String(cString: cmark_node_get_type_string(node)) == "strikethrough" {
                out.raw(isEntering ? "<del>" : "</del>")
            }
        }
    }

    private mutating func writeLink(_ node: OpaquePointer, isEntering: Bool) {
        let target = address(of: node)
        guard LinkPolicy.allows(target) else {
            if isEntering { refuse(.unsafeLink, target) }
            return
        }
        guard isEntering else {
            out.raw("</a>")
            return
        }
        out.raw("<a href=\"")
        out.text(target)
        out.raw(target[0] == 0x23 ? "\">" : "\" rel=\"external noreferrer\">")
    }

    private mutating func writeReference(_ node: OpaquePointer) {
        let number = literal(of: node).string
        guard let definition = document.footnotes[number] else { return }
        let isFirst = !footnotesUsed.contains { $0.number == number }
        if isFirst { footnotesUsed.append((number, definition)) }
        out.raw("<sup><a role=\"doc-noteref\" href=\"#\(idPrefix)-fn-\(number)\"")
        if isFirst { out.raw(" id=\"\(idPrefix)-ref-\(number)\"") }
        out.raw(">\(number)</a></sup>")
    }

    private mutating func writeFootnotes() {
        guard !footnotesUsed.isEmpty else { return }
        out.raw("<ol class=\"footnotes\">\n")
        var index = 0
        while index < footnotesUsed.count {
            let (number, definition) = footnotesUsed[index]
            out.raw("<li id=\"\(idPrefix)-fn-\(number)\" value=\"\(number)\">")
            var child = cmark_node_first_child(definition)
            while let current = child {
                walk(current)
                child = cmark_node_next(current)
            }
            out.raw("<a role=\"doc-backlink\" href=\"#\(idPrefix)-ref-\(number)\">↩</a></li>\n")
            index += 1
        }
        out.raw("</ol>\n")
    }

    // MARK: Places

    private func literal(of node: OpaquePointer) -> Bytes {
        guard let text = cmark_node_get_literal(node) else { return .empty }
        return Bytes(String(cString: text))
    }

    private func address(of node: OpaquePointer) -> Bytes {
        guard let text = cmark_node_get_url(node) else { return .empty }
        return Bytes(String(cString: text))
    }

    /// Reports what is not shown. Inline positions of the parser are not reliable, so the place is searched for in the
    /// block's own source and falls back to the block's start.
    private mutating func refuse(_ rule: Rule, _ found: Bytes) {
        guard let node = block else { return }
        let block = MarkdownBlock(node: node, document: document)
        let needle = found.trimmed
        let firstLine = needle.slice(0..<(needle.firstIndex(of: 0x0A) ?? needle.count))
        let offset = firstLine.isEmpty ? nil : block.source.offset(of: firstLine)
        let start = block.start + (offset ?? 0)
        diagnostics.append(
            Diagnostic(
                rule, in: document.file, at: Span(start, start + (offset == nil ? 1 : firstLine.count)),
                found: firstLine.string))
    }
}

extension Bytes {
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
