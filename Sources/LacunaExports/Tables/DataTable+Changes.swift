import LacunaAnalysis
import LacunaModel

extension DataTable {
    /// What changed between neighbouring rounds, with the cause.
    public static func changes(_ source: DataSource) -> DataTable {
        let rows = Changes.all(source.analysis).flatMap { comparison in
            comparison.changes.map { change in
                source.identity(of: comparison.country) + source.requirement(change.requirement) + [
                    .text(comparison.before.round), .printed(comparison.before.assessed),
                    .text(comparison.after.round), .printed(comparison.after.assessed), .text(change.kind.word),
                    .text(change.before?.outcome.rawValue), .text(change.after?.outcome.rawValue),
                    .text(change.cause?.rawValue), .words(change.note),
                ]
            }
        }
        return DataTable("changes", columns, rows)
    }

    private static let columns: [Column] =
        DataSource.identity + DataSource.requirement + [
            Column("before_round", "earlier round", isRequired: true),
            Column("before_assessed", "day on which it was finished", isRequired: true),
            Column("after_round", "later round", isRequired: true),
            Column("after_assessed", "day on which it was finished", isRequired: true),
            Column("change", .word(Changes.Kind.allCases.map(\.word)), "what differs", isRequired: true),
            Column("before", .word(Outcome.allWords), "outcome in the earlier round"),
            Column("after", .word(Outcome.allWords), "outcome in the later round"),
            Column("cause", .word(ChangeCause.allWords), "why"), Column("note", "what the author wrote about it"),
        ]
}
