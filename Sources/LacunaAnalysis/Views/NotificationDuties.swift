import LacunaModel

/// What each State has to notify under the treaty, what of it was notified, and what is ready for it.
///
/// That a State has not joined yet is no omission: nothing is owed before it falls due.
public struct NotificationDuties: Sendable {
    public let notifications: [Notification]
    public let rows: [Row]

    public struct Row: Sendable {
        /// Index into the analysis' countries.
        public let country: Int
        /// By notification.
        public let entries: [Entry]
    }

    public struct Entry: Sendable {
        public let standing: Standing
        /// What the assessment says of the authority that the notification names.
        public let institution: InstitutionChecklist.Entry?
        /// The finding on the provision itself.
        public let finding: Finding?
    }

    public enum Standing: Sendable, Hashable {
        /// A source shows that it was made.
        case made(MadeNotification)
        /// It fell due, or falls due, on this day, and no source shows that it was made.
        case due(Day)
        /// It falls due with a step that the State has not taken, as far as sources show.
        case later
        /// The catalogue does not say when it falls due.
        case notStated
    }

    public init(_ analysis: TreatyAnalysis) {
        let treaty = analysis.treaty
        let checklist = InstitutionChecklist(analysis)
        let status = TreatyStatus(treaty, entities: analysis.configuration.entities)
        let requirements = treaty.notifications.map { notification in
            treaty.requirements.firstIndex { $0.citation == notification.provision && $0.sentence == nil }
        }
        notifications = treaty.notifications
        rows = analysis.countries.indices.map { country in
            let entry = analysis.countries[country]
            let entries = treaty.notifications.indices.map { index in
                let notification = treaty.notifications[index]
                return Entry(
                    standing: NotificationDuties.standing(notification, of: entry, treaty, status),
                    institution: notification.institution.map { checklist.rows[country].entries[$0] },
                    finding: requirements[index].flatMap { entry.assessment.finding(of: $0) })
            }
            return Row(country: country, entries: entries)
        }
    }

    private static func standing(
        _ notification: Notification, of entry: CountryEntry, _ treaty: Treaty, _ status: TreatyStatus
    ) -> Standing {
        let made = treaty.madeNotifications.first {
            $0.country == entry.code && $0.provision == notification.provision
        }
        if let made { return .made(made) }
        let day: Day?
        switch notification.moment {
        case .signature, .instrument: day = entry.status?.deposited
        case .party, .change: day = entry.status?.deposited.flatMap(status.bindingFrom)
        case nil: return .notStated
        }
        return day.map { .due($0) } ?? .later
    }
}
