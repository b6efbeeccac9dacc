import LacunaAnalysis
import LacunaModel

extension DataTable {
    /// Who was heard in each assessment.
    public static func consultation(_ source: DataSource) -> DataTable {
        let rows = Consultation(source.analysis).rows.map { row in
            source.identity(row.country) + [
                .text(row.heard.word), .list(row.heard.kinds.map(\.rawValue)),
                .printed(source.analysis.countries[row.country].assessment.assessed), source.permalink(row.country),
            ]
        }
        return DataTable("consultation", columns, rows)
    }

    private static let columns: [Column] =
        DataSource.identity + [
            Column(
                "report", .word(["heard", "nobody", "not stated", "withheld"]), "whether anybody was heard",
                isRequired: true),
            Column("heard", .list, "who was heard"),
            Column("assessed", "day on which the assessment was finished", isRequired: true), DataSource.permalink,
        ]
}

extension Consultation.Heard {
    fileprivate var word: String {
        switch self {
        case .heard: "heard"
        case .nobody: "nobody"
        case .notStated: "not stated"
        case .withheld: "withheld"
        }
    }

    fileprivate var kinds: [Consulted] {
        if case .heard(let kinds) = self { kinds } else { [] }
    }
}
