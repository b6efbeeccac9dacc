import LacunaAnalysis
import LacunaModel

extension DataTable {
    /// Needs for assistance: one row for each kind of help that a finding names.
    public static func assistance(_ source: DataSource) -> DataTable {
        let rows = AssistanceNeeds(source.analysis).needs.flatMap { need in
            need.findings.enumerated().flatMap { country, findings in
                findings.map { finding in
                    [.text(need.kind.rawValue)] + source.identity(country) + source.requirement(finding.requirement) + [
                        .text(finding.outcome.rawValue), .words(finding[.assistance]),
                        source.permalink(country, finding.requirement),
                    ]
                }
            }
        }
        return DataTable("assistance", columns, rows)
    }

    private static let columns: [Column] =
        [Column("kind", .word(Assistance.allWords), "kind of help", isRequired: true)] + DataSource.identity
        + DataSource.requirement + [
            Column("outcome", .word(Outcome.allWords), "what the comparison found", isRequired: true),
            Column("note", "what the author wrote about it"), DataSource.permalink,
        ]
}
