import LacunaAnalysis
import LacunaModel

extension DataTable {
    /// Yearly figures on requests, and one row for each country without any.
    public static func requests(_ source: DataSource) -> DataTable {
        let rows = RequestStatistics(source.analysis).rows.flatMap { row in
            figures(row.report).map { figures in
                source.identity(row.country) + [
                    .text(row.report.word), .number(figures?.year), .text(figures?.direction.rawValue),
                    .number(figures?.total), .number(figures?.granted), .number(figures?.refused),
                    .text(figures.map { DataWords.source($0.source) }), source.permalink(row.country),
                ]
            }
        }
        return DataTable("requests", columns, rows)
    }

    private static let columns: [Column] =
        DataSource.identity + [
            Column(
                "report", .word(["published", "none published", "no information", "withheld"]),
                "whether figures are published; none published is a finding, no information is not",
                isRequired: true),
            Column("year", .number, "year"), Column("direction", .word(RequestDirection.allWords), "received or sent"),
            Column("total", .number, "requests"), Column("granted", .number, "of them granted"),
            Column("refused", .number, "of them refused"), Column("source", "where it was read"),
            DataSource.permalink,
        ]

    private static func figures(_ report: RequestStatistics.Report) -> [RequestFigures?] {
        if case .published(let figures) = report { figures } else { [nil] }
    }
}

extension RequestStatistics.Report {
    fileprivate var word: String {
        switch self {
        case .published: "published"
        case .nonePublished: "none published"
        case .noInformation: "no information"
        case .withheld: "withheld"
        }
    }
}
