import LacunaAnalysis
import LacunaModel

extension DataTable {
    /// Every gap, and every finding with a reform of its own, with stage, lead and date.
    public static func reforms(_ source: DataSource) -> DataTable {
        let rows = Reforms(source.analysis).rows.map { row in
            source.identity(row.country) + source.requirement(row.requirement) + [
                .text(row.finding.outcome.rawValue), .words(row.finding[.gap]),
                .words(row.finding[.recommendation]), .text(row.finding.priority?.rawValue),
                .text(row.stage?.rawValue), .words(row.finding[.reform]), .words(row.owner),
                .printed(row.due), source.permalink(row.country, row.requirement),
            ]
        }
        return DataTable("reforms", columns, rows)
    }

    private static let columns: [Column] =
        DataSource.identity + DataSource.requirement + [
            Column("outcome", .word(Outcome.allWords), "what the comparison found", isRequired: true),
            Column("gap", "what the law lacks"),
            Column("recommendation", "what a provision in line with the treaty provides"),
            Column("priority", .word(Priority.allWords), "high, medium or low"),
            Column("stage", .word(ReformStage.allWords), "stage of the reform; empty where the assessment is silent"),
            Column("reform", "what the author wrote about it"), Column("owner", "who leads it"),
            Column("due", "day by which it is due"), DataSource.permalink,
        ]
}
