/// A file, or a table in several forms, that readers may take with them.
public struct Download: Sendable {
    public enum Kind: Sendable, Hashable {
        /// A table by name: CSV, JSON and the schema of the JSON.
        case table(String)
        case calendar, feed
        /// The lists of what the site was made from, and of its own files.
        case sources, checksums
    }

    public let kind: Kind
    /// From the site's root; of a table without the ending.
    public let path: String
    /// Rows of a table.
    public let rows: Int

    public init(kind: Kind, path: String, rows: Int = 0) {
        self.kind = kind
        self.path = path
        self.rows = rows
    }

    var table: String? {
        if case .table(let name) = kind { name } else { nil }
    }
}

extension TextKey {
    /// What a table of data holds. A table without a text of its own is called by its name's key.
    static func table(_ name: String) -> TextKey { TextKey(rawValue: "data.table.\(name)") ?? .dataTitle }
}
