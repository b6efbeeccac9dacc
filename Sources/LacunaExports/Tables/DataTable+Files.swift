import LacunaText

extension DataTable {
    /// RFC 4180, UTF-8, a header line, lists joined by ` | `.
    public var csv: [UInt8] {
        var csv = CSVWriter()
        csv.row(columns.map(\.name))
        for row in rows { csv.row(row.map(\.cell)) }
        return csv.bytes
    }

    /// An array of objects; what has no value is left out.
    public var json: [UInt8] {
        var json = JSONWriter(indents: true, capacity: rows.count * columns.count * 24)
        json.array { array in
            for row in rows {
                array.object { object in
                    for (column, value) in zip(columns, row) {
                        switch value {
                        case .text(let text): object.member(column.name, text)
                        case .number(let number):
                            object.key(column.name)
                            object.value(number)
                        case .list(let items): if !items.isEmpty { object.member(column.name, items) }
                        case .none: break
                        }
                    }
                }
            }
        }
        return json.bytes + [0x0A]
    }

    /// JSON Schema, draft 2020-12.
    public var schema: [UInt8] {
        var json = JSONWriter(indents: true)
        json.object { root in
            root.member("$schema", "https://json-schema.org/draft/2020-12/schema")
            root.member("title", name)
            root.member("type", "array")
            root.key("items")
            root.object { item in
                item.member("type", "object")
                item.key("additionalProperties")
                item.value(false)
                item.member("required", columns.filter(\.isRequired).map(\.name))
                item.key("properties")
                item.object { properties in
                    for column in columns {
                        properties.key(column.name)
                        properties.object(column.describe)
                    }
                }
            }
        }
        return json.bytes + [0x0A]
    }
}

extension DataTable.Column {
    fileprivate func describe(to json: inout JSONWriter) {
        json.member("description", meaning)
        switch kind {
        case .text: json.member("type", "string")
        case .number: json.member("type", "number")
        case .word(let words):
            json.member("type", "string")
            json.member("enum", words)
        case .list:
            json.member("type", "array")
            json.key("items")
            json.object { $0.member("type", "string") }
        }
    }
}

extension DataTable.Value {
    /// How it stands in a spreadsheet.
    fileprivate var cell: String {
        switch self {
        case .text(let text): text
        case .number(let number): Int(exactly: number).map { String($0) } ?? String(number)
        case .list(let items): items.joined(separator: " | ")
        case .none: ""
        }
    }
}
