import LacunaAnalysis
import LacunaModel
import LacunaText

/// All findings of a treaty as CSV and as JSON, and the schema that the JSON satisfies.
public struct FindingsExport: Sendable {
    public let records: [FindingRecord]

    /// `name` gives the name of a country, `permalink` the address of a finding from the site's root.
    public init(
        _ analysis: TreatyAnalysis, name: (String) -> String, permalink: (String, Requirement) -> String
    ) {
        records = analysis.countries.flatMap { entry in
            entry.assessment.findings.map { finding in
                FindingRecord(
                    finding, entry, analysis.treaty, name: name(entry.code),
                    permalink: permalink(entry.code, analysis.treaty.requirements[finding.requirement]))
            }
        }
    }

    /// RFC 4180, UTF-8, a header line, lists joined by ` | `.
    public var csv: [UInt8] {
        var csv = CSVWriter()
        csv.row(FindingRecord.columns.map(\.name))
        for record in records {
            csv.row(
                record.values.map { value in
                    switch value {
                    case .text(let text): text
                    case .list(let items): items.joined(separator: " | ")
                    case .none: ""
                    }
                })
        }
        return csv.bytes
    }

    /// An array of objects; what has no value is left out.
    public var json: [UInt8] {
        var json = JSONWriter(indents: true, capacity: records.count * 1_000)
        json.array { array in
            for record in records {
                array.object { object in
                    for (column, value) in zip(FindingRecord.columns, record.values) {
                        switch value {
                        case .text(let text): object.member(column.name, text)
                        case .list(let items): if !items.isEmpty { object.member(column.name, items) }
                        case .none: break
                        }
                    }
                }
            }
        }
        return json.bytes + [0x0A]
    }

    private static let required: Set<String> = [
        "country", "country_name", "treaty", "round", "language", "kind", "standing", "assessed", "law_as_of",
        "requirement",
        "citation", "article", "chapter", "title", "obligation", "outcome", "permalink",
    ]

    private static let words: [String: [String]] = [
        "kind": AssessmentKind.allCases.map(\.rawValue), "standing": Standing.allCases.map(\.rawValue),
        "obligation": Obligation.allCases.map(\.rawValue), "outcome": Outcome.allCases.map(\.rawValue),
        "force": Force.allCases.map(\.rawValue), "basis": Basis.allCases.map(\.rawValue),
        "priority": Priority.allCases.map(\.rawValue), "reform": ReformStage.allCases.map(\.rawValue),
        "state": WorkState.allCases.map(\.rawValue), "serious_crime": SeriousCrime.allCases.map(\.rawValue),
        "reservation": ReservationUse.allCases.map(\.rawValue),
    ]

    /// JSON Schema, draft 2020-12.
    public static var schema: [UInt8] {
        var json = JSONWriter(indents: true)
        json.object { root in
            root.member("$schema", "https://json-schema.org/draft/2020-12/schema")
            root.member("title", "Findings")
            root.member("type", "array")
            root.key("items")
            root.object { item in
                item.member("type", "object")
                item.key("additionalProperties")
                item.value(false)
                item.member("required", FindingRecord.columns.map(\.name).filter { required.contains($0) })
                item.key("properties")
                item.object { properties in
                    for column in FindingRecord.columns {
                        properties.key(column.name)
                        properties.object { write(column, to: &$0) }
                    }
                }
            }
        }
        return json.bytes + [0x0A]
    }

    private static func write(
        _ column: (name: String, isList: Bool, meaning: String), to json: inout JSONWriter
    ) {
        json.member("description", column.meaning)
        if column.isList {
            json.member("type", "array")
            json.key("items")
            json.object { $0.member("type", "string") }
        } else {
            json.member("type", "string")
            if let words = words[column.name] { json.member("enum", words) }
        }
    }
}
