import LacunaModel

/// One day in a calendar file.
public struct CalendarEvent: Sendable {
    /// A UUID that stays the same from build to build, so that a calendar moves the event instead of doubling it.
    public let uid: String
    public let day: Day
    public let summary: String
    /// Lines of explanation.
    public let description: [String]
    /// Where more is to be read; nil while the site has no address.
    public let address: String?
    public let categories: [String]

    public init(
        uid: String, day: Day, summary: String, description: [String], address: String?, categories: [String]
    ) {
        self.uid = uid
        self.day = day
        self.summary = summary
        self.description = description
        self.address = address
        self.categories = categories
    }
}
