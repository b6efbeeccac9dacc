import LacunaDiagnostics
import LacunaMarkdown
import LacunaText

/// Reads a table of comma-separated values (RFC 4180) with the place of each row.
struct TableReader {
    struct Row {
        let cells: [String]
        let span: Span
    }

    /// Rows that have another number of cells than the header are reported and left out.
    static func read(_ file: SourceFile) -> (header: [String], rows: [Row], diagnostics: [Diagnostic]) {
        var all = records(file.bytes)
        guard !all.isEmpty else { return ([], [], []) }
        let header = all.removeFirst().cells
        var diagnostics = InvisibleCharacters.check(file, from: 0)
        let rows = all.filter { row in
            if row.cells.count == header.count { return true }
            diagnostics.append(
                Diagnostic(
                    .badTable, in: file, at: row.span, found: "\(row.cells.count)",
                    details: ["expected": "\(header.count)"]))
            return false
        }
        return (header, rows, diagnostics)
    }

    private static func records(_ text: Bytes) -> [Row] {
        var rows: [Row] = []
        var cells: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var start = 0
        var index = 0
        func close() {
            cells.append(String(decoding: cell, as: UTF8.self))
            cell.removeAll(keepingCapacity: true)
        }
        while index < text.count {
            let byte = text[index]
            if isQuoted {
                if byte == 0x22, index + 1 < text.count, text[index + 1] == 0x22 {
                    cell.append(byte)
                    index += 1
                } else if byte == 0x22 {
                    isQuoted = false
                } else {
                    cell.append(byte)
                }
            } else {
                switch byte {
                case 0x22: isQuoted = true
                case 0x2C: close()
                case 0x0D: break
                case 0x0A:
                    close()
                    if cells != [""] { rows.append(Row(cells: cells, span: Span(start, index))) }
                    cells = []
                    start = index + 1
                default: cell.append(byte)
                }
            }
            index += 1
        }
        if !cell.isEmpty || !cells.isEmpty {
            close()
            rows.append(Row(cells: cells, span: Span(start, text.count)))
        }
        return rows
    }
}
