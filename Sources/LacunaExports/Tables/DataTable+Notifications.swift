import LacunaAnalysis
import LacunaModel

extension DataTable {
    /// What each assessed State has to notify: one row for each State and notification.
    public static func notifications(_ source: DataSource) -> DataTable {
        let duties = NotificationDuties(source.analysis)
        let rows = duties.rows.flatMap { row in
            zip(duties.notifications, row.entries).map { notification, entry in
                source.identity(row.country) + [
                    .text(notification.provision), .text(notification.content.words),
                    .text(notification.moment?.rawValue), .text(entry.standing.word), .printed(entry.standing.day),
                    .text(entry.institution.flatMap { $0.institution?.status.rawValue ?? $0.silence?.rawValue }),
                    .text(entry.finding?.outcome.rawValue), .text(entry.standing.source),
                    source.permalink(row.country, entry.finding?.requirement),
                ]
            }
        }
        return DataTable("notifications", columns, rows)
    }

    private static let columns: [Column] =
        DataSource.identity + [
            Column("provision", "provision of the treaty", isRequired: true),
            Column("content", "what is notified", isRequired: true),
            Column("falls_due", .word(Notification.Moment.allWords), "step with which it falls due"),
            Column(
                "standing", .word(["made", "due", "later", "not stated"]), "whether it was made or is due",
                isRequired: true),
            Column("day", "day on which it was made, or fell or falls due"),
            Column(
                "authority",
                .word(InstitutionStatus.allWords + [Outcome.noInformation.rawValue, Outcome.withheld.rawValue]),
                "what the assessment says of the authority that it names"),
            Column("outcome", .word(Outcome.allWords), "outcome of the finding on the provision"),
            Column("source", "where the notification was seen"), DataSource.permalink,
        ]
}

extension NotificationDuties.Standing {
    fileprivate var word: String {
        switch self {
        case .made: "made"
        case .due: "due"
        case .later: "later"
        case .notStated: "not stated"
        }
    }

    fileprivate var day: Day? {
        switch self {
        case .made(let made): made.day
        case .due(let day): day
        case .later, .notStated: nil
        }
    }

    fileprivate var source: String? {
        if case .made(let made) = self { made.source } else { nil }
    }
}
