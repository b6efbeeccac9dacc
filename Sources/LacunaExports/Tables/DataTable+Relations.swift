import LacunaAnalysis
import LacunaModel

extension DataTable {
    /// Where each assessed State stands with related treaties, as far as the project's lists show it.
    public static func relations(_ source: DataSource) -> DataTable {
        let crosswalk = Crosswalk(source.treaty)
        let listed = source.treaty.instruments.filter { instrument in
            source.treaty.relations.rows.contains { $0.instrument == instrument.key }
        }
        let rows = source.analysis.countries.indices.flatMap { country in
            listed.map { instrument in
                let code = source.analysis.countries[country].code
                let standing = crosswalk.standing(of: code, with: instrument)
                let row = standing == .notVerified ? nil : source.treaty.relations.row(instrument.key, code)
                return source.identity(country) + [
                    .text(instrument.key), .text(instrument.title.words), .text(standing.word), .printed(row?.inForce),
                    .text(row?.source),
                ]
            }
        }
        return DataTable("related-treaties", columns, rows)
    }

    private static let columns: [Column] =
        DataSource.identity + [
            Column("instrument", "key of the other treaty", isRequired: true),
            Column("title", "its title", isRequired: true),
            Column(
                "standing", .word(Crosswalk.Standing.allCases.map(\.word)), "where the State stands with it",
                isRequired: true),
            Column("in_force", "day of entry into force for the State"), Column("source", "where it was read"),
        ]
}
