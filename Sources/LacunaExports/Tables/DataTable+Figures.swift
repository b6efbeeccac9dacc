import LacunaAnalysis
import LacunaModel

extension DataTable {
    /// The figures of every question, one row for each figure, and one for each country that has none.
    public static func figures(_ source: DataSource) -> DataTable {
        let rows = FigureTable.all(source.analysis).flatMap { table in
            table.rows.flatMap { entries(of: $0, table.question, source) }
        }
        return DataTable("figures", columns, rows)
    }

    private static let columns: [Column] =
        [Column("question", "key of the question", isRequired: true)] + DataSource.identity + DataSource.requirement + [
            Column(
                "role", .word(["main", "further", "with renewals"]),
                "whether it is the figure that comparisons show, one for another case or step, or the longest time"),
            Column("figure", "bound, number and unit, or words instead of a number"),
            Column("on_scale", .number, "the number in the unit of the question, for one scale"),
            Column("unit", .word(Figure.Unit.allWords), "unit of the question", isRequired: true),
            Column("note", "what the author wrote after the figure"),
            Column("force", .word(Force.allWords), "whether the provisions apply"),
            Column("absence", .word(FigureAbsence.allCases.map(\.word)), "why there is no figure"),
            DataSource.permalink,
        ]

    private static func entries(
        of row: FigureTable.Row, _ question: TreatyViews.FigureQuestion, _ source: DataSource
    ) -> [[Value]] {
        func values(_ entry: FigureEntry?, _ role: String?) -> [Value] {
            let requirement = entry?.requirement ?? row.finding?.requirement
            return [.text(question.key)] + source.identity(row.country) + source.requirement(requirement) + [
                .text(role), .text(entry.map { DataWords.figure($0.figure, of: $0.kind) }), .number(entry?.value),
                .text(question.unit.rawValue), .words(entry?.note),
                .text(row.finding.flatMap { $0.withholds(.force) ? nil : row.force.rawValue }),
                .text(role == nil ? row.absence?.word : nil), source.permalink(row.country, requirement),
            ]
        }
        let figures =
            [row.main].compactMap(\.self).map { values($0, "main") } + row.others.map { values($0, "further") }
            + [row.longest].compactMap(\.self).map { values($0, "with renewals") }
        return row.main == nil ? [values(nil, nil)] + figures : figures
    }
}
