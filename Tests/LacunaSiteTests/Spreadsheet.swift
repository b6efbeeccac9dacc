/// A file of comma-separated values, read back by the names of its columns.
struct Spreadsheet {
    private(set) var rows: [[String: String]] = []

    init(_ text: String) {
        var records = Spreadsheet.records(text)
        guard !records.isEmpty else { return }
        let header = records.removeFirst()
        rows = records.map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
    }

    private static func records(_ text: String) -> [[String]] {
        var records: [[String]] = []
        var record: [String] = []
        var cell = ""
        var isQuoted = false
        for scalar in text.unicodeScalars {
            switch (scalar, isQuoted) {
            case ("\"", _):
                // A doubled quotation mark closes and opens again; the mark between stays.
                if !isQuoted, !cell.isEmpty { cell.unicodeScalars.append(scalar) }
                isQuoted.toggle()
            case (",", false):
                record.append(cell)
                cell = ""
            case ("\n", false):
                records.append(record + [cell])
                record = []
                cell = ""
            case ("\r", false): break
            default: cell.unicodeScalars.append(scalar)
            }
        }
        return records
    }
}
