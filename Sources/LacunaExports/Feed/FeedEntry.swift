import LacunaModel

/// One piece of news in a feed.
public struct FeedEntry: Sendable {
    /// A `urn:uuid:` that never changes.
    public let id: String
    public let title: String
    /// The day that the news is of.
    public let updated: Day
    /// The page that it is about, absolute or relative to the feed.
    public let address: String
    public let summary: String
    /// What changed, one line each.
    public let lines: [Line]
    /// Words by which readers may sort.
    public let categories: [String]

    public struct Line: Sendable {
        /// What it is about, a link to `address`.
        public let title: String
        public let address: String
        public let words: String

        public init(title: String, address: String, words: String) {
            self.title = title
            self.address = address
            self.words = words
        }
    }

    public init(
        id: String, title: String, updated: Day, address: String, summary: String, lines: [Line], categories: [String]
    ) {
        self.id = id
        self.title = title
        self.updated = updated
        self.address = address
        self.summary = summary
        self.lines = lines
        self.categories = categories
    }
}
