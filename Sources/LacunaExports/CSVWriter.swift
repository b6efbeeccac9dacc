import LacunaText

/// Comma-separated values that no spreadsheet takes for a formula.
struct CSVWriter {
    private var out = ByteWriter(capacity: 65_536)

    var bytes: [UInt8] { out.bytes }

    mutating func row(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { out.raw(0x2C) }
            write(cell)
        }
        out.raw("\r\n")
    }

    /// A cell that starts like a formula gets an apostrophe in front, also where blanks hide its start.
    private mutating func write(_ cell: String) {
        let first = cell.utf8.first { $0 != 0x20 }
        let isFormula = first.map { [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0A, 0x0D].contains($0) } ?? false
        let text = isFormula ? "'" + cell : cell
        guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D, 0x3B].contains($0) }) else { return out.raw(text) }
        out.raw(0x22)
        for byte in text.utf8 {
            if byte == 0x22 { out.raw(0x22) }
            out.raw(byte)
        }
        out.raw(0x22)
    }
}
