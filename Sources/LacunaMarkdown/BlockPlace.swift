import CCmarkGFM

/// Where a block stands, in lines and byte columns of the parsed text.
///
/// The parser's own places hold for every block but three: a block of HTML that ends in its end sign loses its last line;
/// where the last line of a paragraph turns out to be the head of a table, the paragraph has no place at all, and the head
/// has the paragraph's.
struct BlockPlace {
    let line: Int32
    let column: Int32
    let lastLine: Int32

    init(_ node: OpaquePointer) {
        let line = cmark_node_get_start_line(node)
        let column = cmark_node_get_start_column(node)
        let lastLine = cmark_node_get_end_line(node)
        let type = cmark_node_get_type(node)
        if line == 0, let table = cmark_node_next(node) {
            self.line = cmark_node_get_start_line(table)
            self.column = cmark_node_get_start_column(table)
            self.lastLine = BlockPlace.headLine(of: table) - 1
        } else if type == CMARK_NODE_HTML_BLOCK, let text = cmark_node_get_literal(node) {
            let lines = Int32(truncatingIfNeeded: String(cString: text).utf8.count { $0 == 0x0A })
            (self.line, self.column, self.lastLine) = (line, column, line + max(0, lines - 1))
        } else if type.rawValue > CMARK_NODE_FOOTNOTE_DEFINITION.rawValue, let table = BlockPlace.table(headedBy: node),
            case let headLine = BlockPlace.headLine(of: table), headLine != line
        {
            self.line = headLine
            self.column = cmark_node_get_start_column(table)
            self.lastLine = node == table ? lastLine : headLine
        } else {
            (self.line, self.column, self.lastLine) = (line, column, lastLine)
        }
    }

    /// The table that `node` is, or whose head or cell of the head it is.
    private static func table(headedBy node: OpaquePointer) -> OpaquePointer? {
        if isTable(node) { return node }
        if isHead(node) { return cmark_node_parent(node) }
        guard let row = cmark_node_parent(node), isHead(row) else { return nil }
        return cmark_node_parent(row)
    }

    private static func isHead(_ row: OpaquePointer) -> Bool { cmark_gfm_extensions_get_table_row_is_header(row) != 0 }

    private static func isTable(_ node: OpaquePointer) -> Bool {
        String(cString: cmark_node_get_type_string(node)) == "table"
    }

    /// A table has one line for each row and one for the row of dashes.
    private static func headLine(of table: OpaquePointer) -> Int32 {
        var rows: Int32 = 0
        var row = cmark_node_first_child(table)
        while let current = row {
            rows += 1
            row = cmark_node_next(current)
        }
        return cmark_node_get_end_line(table) - rows
    }
}
