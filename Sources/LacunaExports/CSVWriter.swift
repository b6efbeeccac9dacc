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

    /// A cell that starts like a formula gets an apostrophe in front, also where blanks or unseen characters hide its start.
    private mutating func write(_ cell: String) {
        let text = startsFormula(cell) ? "'" + cell : cell
        guard text.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D, 0x3B].contains($0) }) else { return out.raw(text) }
        out.raw(0x22)
        for byte in text.utf8 {
            if byte == 0x22 { out.raw(0x22) }
            out.raw(byte)
        }
        out.raw(0x22)
    }

    /// The signs that start a formula, some of them in their wide form, which some spreadsheets take for the narrow one.
    private static let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\n", "\r", "＝", "＋", "－", "＠"]

    private func startsFormula(_ cell: String) -> Bool {
        for scalar in cell.unicodeScalars {
            if CSVWriter.signs.contains(scalar) { return true }
            let isUnseen =
                !scalar.isASCII
                && (scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint)
            guard scalar == " " || isUnseen else { return false }
        }
        return false
    }
}
