import LacunaModel

/// A table of data. Its spreadsheet, its JSON and the schema of that JSON are all made from the same rows, so that they
/// cannot disagree.
public struct DataTable: Sendable {
    /// Its file name without the ending, for example `institutions`.
    public let name: String
    public let columns: [Column]
    /// Each with one value for each column.
    public let rows: [[Value]]

    public struct Column: Sendable {
        public let name: String
        public let kind: Kind
        /// What it holds, for the schema.
        public let meaning: String
        /// Every row has a value.
        public let isRequired: Bool

        public enum Kind: Sendable, Hashable {
            case text, number, list
            /// One of these words.
            case word([String])
        }

        /// A column of text.
        public init(_ name: String, _ meaning: String, isRequired: Bool = false) {
            self.init(name, .text, meaning, isRequired: isRequired)
        }

        public init(_ name: String, _ kind: Kind, _ meaning: String, isRequired: Bool = false) {
            self.name = name
            self.kind = kind
            self.meaning = meaning
            self.isRequired = isRequired
        }
    }

    public enum Value: Sendable, Hashable {
        case text(String)
        case number(Double)
        case list([String])
        case none
    }

    public init(_ name: String, _ columns: [Column], _ rows: [[Value]]) {
        self.name = name
        self.columns = columns
        self.rows = rows
    }
}

extension DataTable.Value {
    /// An author's own words, whatever language the page shows them in: the data are the same in all of them.
    static func words(_ prose: Prose?) -> DataTable.Value {
        prose.flatMap { $0.original.isEmpty ? nil : .text($0.original.string) } ?? .none
    }

    static func text(_ text: String?) -> DataTable.Value { text.map { .text($0) } ?? .none }
    static func number(_ number: Int?) -> DataTable.Value { number.map { .number(Double($0)) } ?? .none }
    static func number(_ number: Double?) -> DataTable.Value { number.map { .number($0) } ?? .none }

    /// A value that prints as itself: a day, for example.
    static func printed(_ value: (some CustomStringConvertible)?) -> DataTable.Value {
        value.map { .text($0.description) } ?? .none
    }
}
