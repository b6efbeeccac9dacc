import LacunaAnalysis
import LacunaModel

extension DataTable {
    /// The treaty's grounds to refuse a request: one row for each country and ground.
    public static func refusals(_ source: DataSource) -> DataTable {
        let refusals = RefusalGrounds(source.analysis)
        let rows = refusals.rows.flatMap { row in
            zip(refusals.grounds, row.findings).map { ground, finding in
                source.identity(row.country) + source.requirement(ground) + [
                    .text(finding?.outcome.rawValue ?? "no finding"), .words(finding?[.authority]),
                    .words(finding?[.safeguards]), source.permalink(row.country, finding?.requirement),
                ]
            }
        }
        return DataTable("refusals", columns, rows)
    }

    private static let columns: [Column] =
        DataSource.identity + DataSource.requirement + [
            Column(
                "outcome", .word(Outcome.allWords + ["no finding"]), "whether national law knows it", isRequired: true),
            Column("authority", "who decides"), Column("safeguards", "safeguards in words"), DataSource.permalink,
        ]
}
