import LacunaAnalysis
import LacunaModel

extension DataTable {
    /// The national offences with their highest terms, and one row for each country without a recorded one.
    public static func offences(_ source: DataSource) -> DataTable {
        let rows = OffenceTable.all(source.analysis).flatMap { table in
            table.rows.flatMap { row -> [[Value]] in
                guard !row.offences.isEmpty else { return [values(nil, row, table, source)] }
                return row.offences.map { values($0, row, table, source) }
            }
        }
        return DataTable("offences", columns, rows)
    }

    private static let columns: [Column] =
        [Column("article", "article of the treaty", isRequired: true)] + DataSource.identity + DataSource.requirement
        + [
            Column("offence", "national name of the offence"),
            Column("law", .list, "provisions of national law"),
            Column("narrowing_elements", "what national law asks beyond the treaty"),
            Column("maximum_term", "highest term of the basic form"),
            Column("maximum_years", .number, "the same in years"),
            Column("aggravated_term", "highest term of an aggravated form"),
            Column("aggravated_years", .number, "the same in years"),
            Column("force", .word(Force.allWords), "whether the provisions apply"),
            Column(
                "line", .word(SeriousStanding.allCases.map(\.word)),
                "where the figures stand to the treaty's line for serious crime; empty where they do not tell"),
            Column("serious_crime", .word(SeriousCrime.allWords), "the answer of the assessment"),
            Column("absence", .word(FigureAbsence.allCases.map(\.word)), "why the country has no term"),
            DataSource.permalink,
        ]

    private static func values(
        _ offence: Offence?, _ row: OffenceTable.Row, _ table: OffenceTable, _ source: DataSource
    ) -> [Value] {
        let assessment = source.analysis.countries[row.country].assessment
        let finding = offence?.finding
        let requirement = finding?.requirement ?? row.finding?.requirement
        func term(_ entry: FigureEntry?) -> [Value] {
            [.text(entry.map { DataWords.figure($0.figure, of: $0.kind) }), .number(entry?.value)]
        }
        return [.text(source.treaty.articles[table.article].id)] + source.identity(row.country)
            + source.requirement(requirement) + [
                .words(finding?[.offence]),
                .list(finding?.citations.map { DataWords.citation($0, assessment) } ?? []),
                .words(finding?[.narrowing]),
            ] + term(offence?.basic) + term(offence?.aggravated) + [
                .text(offence.flatMap { $0.finding.withholds(.force) ? nil : $0.force.rawValue }),
                .text(offence?.standing?.word),
                .text(finding?.seriousCrime?.rawValue), .text(row.absence?.word),
                source.permalink(row.country, requirement),
            ]
    }
}
