public struct Chapter: Sendable {
    /// As the treaty numbers it, for example `IV`.
    public let id: String
    public let title: CatalogueText

    public init(id: String, title: CatalogueText) {
        self.id = id
        self.title = title
    }

    public var slug: String { id.lowercased() }
}

public struct Article: Sendable {
    /// As the treaty numbers it, for example `25`.
    public let id: String
    public let title: CatalogueText
    /// For narrow places; the title where the catalogue gives none.
    public let shortTitle: CatalogueText
    /// Index into the treaty's chapters.
    public let chapter: Int
    /// Indices of its requirements, always without holes.
    public let requirements: Range<Int>
    public let guide: ArticleGuide?

    public init(
        id: String, title: CatalogueText, shortTitle: CatalogueText, chapter: Int, requirements: Range<Int>,
        guide: ArticleGuide?
    ) {
        self.id = id
        self.title = title
        self.shortTitle = shortTitle
        self.chapter = chapter
        self.requirements = requirements
        self.guide = guide
    }
}

/// What a reader should know before the tables: who must act, what commentators welcome and what they fear.
public struct ArticleGuide: Sendable {
    public let asks: CatalogueText
    public let actors: CatalogueText
    public let welcomed: [Comment]
    public let feared: [Comment]

    public struct Comment: Sendable {
        public let text: CatalogueText
        public let source: String

        public init(text: CatalogueText, source: String) {
            self.text = text
            self.source = source
        }
    }

    public init(asks: CatalogueText, actors: CatalogueText, welcomed: [Comment], feared: [Comment]) {
        self.asks = asks
        self.actors = actors
        self.welcomed = welcomed
        self.feared = feared
    }
}
