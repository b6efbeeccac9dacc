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
    private var footnotes: [(number: String, definition: OpaquePointer)] = []
    private var numbersUsed: Set<String> = []
    private var holdsFootnotes = true
    private var places: PlaceFinder
    /// Bytes at the start of the next text that are not written.
    private var dropping = 0
    public private(set) var diagnostics: [Diagnostic] = []

    public init(_ document: MarkdownDocument, idPrefix: String, headingLevel: Int) {
        self.document = document
        self.idPrefix = idPrefix
        self.headingLevel = headingLevel
        places = PlaceFinder(document: document)
    }

    /// The blocks, followed by the footnotes that they refer to.
    public mutating func render(_ blocks: [MarkdownBlock]) -> Bytes {
        for block in blocks { walk(block.node) }
        writeFootnotes()
        return Bytes(out.bytes)
    }

    /// The inlines of a paragraph that follow its first `skipping` children and the first `dropping` bytes of text. They
    /// stand where no footnotes can follow.
    public mutating func renderInlines(of block: MarkdownBlock, skipping: Int, dropping: Int = 0) -> Bytes {
        places.block = block.node
        holdsFootnotes = false
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
            if type.isBlock {
                writeBlock(node, type, isEntering: event == CMARK_EVENT_ENTER)
            } else {
                writeInline(node, type, isEntering: event == CMARK_EVENT_ENTER)
            }
        }
    }

    // MARK: Blocks

    private mutating func writeBlock(_ node: OpaquePointer, _ type: cmark_node_type, isEntering: Bool) {
        if isEntering { places.block = node }
        switch type {
        case CMARK_NODE_PARAGRAPH:
            if isInTightList(node) { return }
            out.raw(isEntering ? "<p>" : "</p>\n")
        case CMARK_NODE_HEADING:
            let level = min(6, headingLevel + max(0, Int(cmark_node_get_heading_level(node)) - 1))
            out.raw(isEntering ? "<h" : "</h")
            out.number(level)
            out.raw(isEntering ? ">" : ">\n")
        case CMARK_NODE_BLOCK_QUOTE: out.raw(isEntering ? "<blockquote>\n" : "</blockquote>\n")
        case CMARK_NODE_LIST: writeList(node, isEntering: isEntering)
        case CMARK_NODE_ITEM: writeItem(node, isEntering: isEntering)
        case CMARK_NODE_THEMATIC_BREAK: out.raw("<hr>\n")
        case CMARK_NODE_CODE_BLOCK:
            out.raw("<pre><code>")
            out.text(shownText(of: node))
            out.raw("</code></pre>\n")
        case CMARK_NODE_HTML_BLOCK:
            let text = shownText(of: node).trimmed
            guard !AuthorComment.holds(text) else { return }
            refuse(.rawHTML, text, node, startingWith: 0x3C)
            out.raw("<p>")
            out.text(text)
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
            let start = cmark_node_get_list_start(node)
            if isBullet {
                out.raw("<ul>\n")
            } else if start == 1 {
                out.raw("<ol>\n")
            } else {
                out.raw("<ol start=\"\(start)\">\n")
            }
        } else {
            out.raw(isBullet ? "</ul>\n" : "</ol>\n")
        }
    }

    /// A paragraph that is an item's own text, in a list without empty lines.
    private func isInTightList(_ paragraph: OpaquePointer) -> Bool {
        guard let item = cmark_node_parent(paragraph), cmark_node_get_type(item) == CMARK_NODE_ITEM else {
            return false
        }
        return cmark_node_get_list_tight(cmark_node_parent(item)) != 0
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
            let text = shownText(of: node)
            out.text(text.slice(min(dropping, text.count)..<text.count))
            dropping = 0
        case CMARK_NODE_SOFTBREAK: out.raw("\n")
        case CMARK_NODE_LINEBREAK: out.raw("<br>\n")
        case CMARK_NODE_CODE:
            out.raw("<code>")
            out.text(shownText(of: node))
            out.raw("</code>")
        case CMARK_NODE_HTML_INLINE:
            let text = shownText(of: node)
            guard !AuthorComment.holds(text) else { return }
            refuse(.rawHTML, text, node, startingWith: 0x3C)
            out.text(text)
        case CMARK_NODE_EMPH: out.raw(isEntering ? "<em>" : "</em>")
        case CMARK_NODE_STRONG: out.raw(isEntering ? "<strong>" : "</strong>")
        case CMARK_NODE_LINK: writeLink(node, isEntering: isEntering)
        case CMARK_NODE_FOOTNOTE_REFERENCE: if isEntering { writeReference(node) }
        case CMARK_NODE_IMAGE: if isEntering { refuse(.image, address(of: node), node, startingWith: 0x21) }
        default:
            if String(cString: cmark_node_get_type_string(node)) == "strikethrough" {
                out.raw(isEntering ? "<del>" : "</del>")
            }
        }
    }

    private mutating func writeLink(_ node: OpaquePointer, isEntering: Bool) {
        let target = address(of: node)
        guard LinkPolicy.allows(target) else {
            if isEntering { refuse(.unsafeLink, target, node, startingWith: 0x5B, 0x3C) }
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
        let number = shownText(of: node).string
        guard let definition = document.footnotes[number] else { return }
        guard holdsFootnotes else {
            let span = places.span(of: .empty, in: node, startingWith: [0x5B])
            let label = document.file.bytes.slice(span.range).string
            diagnostics.append(Diagnostic(.footnoteInField, in: document.file, at: span, found: label))
            return
        }
        let isFirst = numbersUsed.insert(number).inserted
        if isFirst { footnotes.append((number, definition)) }
        out.raw("<sup><a role=\"doc-noteref\" href=\"#\(idPrefix)-fn-\(number)\"")
        if isFirst { out.raw(" id=\"\(idPrefix)-ref-\(number)\"") }
        out.raw(">\(number)</a></sup>")
    }

    private mutating func writeFootnotes() {
        guard !footnotes.isEmpty else { return }
        out.raw("<ol class=\"footnotes\">\n")
        var index = 0
        while index < footnotes.count {
            let (number, definition) = footnotes[index]
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

    private func address(of node: OpaquePointer) -> Bytes {
        guard let text = cmark_node_get_url(node) else { return .empty }
        return Bytes(String(cString: text))
    }

    /// Reports what is not shown, at its place in the source.
    private mutating func refuse(_ rule: Rule, _ words: Bytes, _ node: OpaquePointer, startingWith signs: UInt8...) {
        let span = places.span(of: words, in: node, startingWith: signs)
        diagnostics.append(Diagnostic(rule, in: document.file, at: span, found: words.firstLine.string))
    }
}
