import LacunaAnalysis
import LacunaModel

extension DataTable {
    /// Reservations and declarations as the assessments record them.
    public static func reservations(_ source: DataSource) -> DataTable {
        let rows = ReservationUses(source.analysis).uses.map { use in
            source.identity(use.country) + source.requirement(use.finding.requirement) + [
                .text(use.reservation.rawValue), .words(use.words),
                .text(use.finding.outcome.rawValue), source.permalink(use.country, use.finding.requirement),
            ]
        }
        return DataTable("reservations", columns, rows)
    }

    private static let columns: [Column] =
        DataSource.identity + DataSource.requirement + [
            Column("reservation", .word(ReservationUse.allWords), "made, possible or advisable", isRequired: true),
            Column("words", "what the author wrote about it"),
            Column("outcome", .word(Outcome.allWords), "outcome of the finding", isRequired: true),
            DataSource.permalink,
        ]
}
