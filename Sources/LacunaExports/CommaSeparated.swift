/// Rows of texts as comma-separated values, for tables that other parts make.
public enum CommaSeparated {
    public static func table(_ rows: [[String]]) -> [UInt8] {
        var csv = CSVWriter()
        for row in rows { csv.row(row) }
        return csv.bytes
    }
}
