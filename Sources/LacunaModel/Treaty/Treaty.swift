/// A treaty as a catalogue: what it asks, how it enters into force, who has joined.
public struct Treaty: Sendable {
    /// Name of its folder.
    public let key: String
    public let title: CatalogueText
    public let shortTitle: CatalogueText
    public let citation: CatalogueText
    /// Language of the catalogue's own texts, BCP 47.
    public let language: String
    public let chapters: [Chapter]
    public let articles: [Article]
    public let requirements: [Requirement]
    /// What each outcome means under this treaty.
    public let scale: [Outcome: CatalogueText]
    public let instruments: [Instrument]
    public let entryIntoForce: EntryIntoForce
    public let signature: SignatureRule
    public let views: TreatyViews
    public let documents: [Document]
    public let notifications: [Notification]
    public let reservations: [ReservationOption]
    /// Notifications that States have made, as far as a source shows them.
    public let madeNotifications: [MadeNotification]
    public let status: StatusTable
    public let relations: RelatedInstruments
    /// Words to filter by, and the kinds of measure; their titles are the keys themselves where the catalogue names none.
    public let themes: [TreatyViews.NamedKey]
    public let kinds: [TreatyViews.NamedKey]
    public let glossary: [TreatyTerm]
    private let requirementIndex: [String: Int]

    public init(_ draft: TreatyDraft) {
        key = draft.key
        title = draft.title
        shortTitle = draft.shortTitle
        citation = draft.citation
        language = draft.language
        chapters = draft.chapters
        articles = draft.articles
        requirements = draft.requirements
        scale = draft.scale
        instruments = draft.instruments
        entryIntoForce = draft.entryIntoForce
        signature = draft.signature
        views = draft.views
        documents = draft.documents
        notifications = draft.notifications
        reservations = draft.reservations
        madeNotifications = draft.madeNotifications
        status = draft.status
        relations = draft.relations
        themes = draft.themes
        kinds = draft.kinds
        glossary = draft.glossary
        requirementIndex = Dictionary(
            draft.requirements.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    public func requirement(_ id: String) -> Int? { requirementIndex[id] }

    public func article(of requirement: Int) -> Article { articles[requirements[requirement].article] }

    public func articles(of chapter: Int) -> [Article] { articles.filter { $0.chapter == chapter } }
}

/// A document of the treaty, with its address by language.
public struct Document: Sendable {
    public let title: CatalogueText
    public let addresses: [(language: String, address: String)]

    public init(title: CatalogueText, addresses: [(language: String, address: String)]) {
        self.title = title
        self.addresses = addresses
    }
}

/// A reservation or declaration that the treaty allows.
public struct ReservationOption: Sendable {
    public let provision: String
    public let effect: CatalogueText
    public let verification: Verification

    public init(provision: String, effect: CatalogueText, verification: Verification) {
        self.provision = provision
        self.effect = effect
        self.verification = verification
    }
}

/// Another treaty that the catalogue is cross-walked with.
public struct Instrument: Sendable {
    public let key: String
    public let title: CatalogueText
    public let shortTitle: CatalogueText
    public let address: String?

    public init(key: String, title: CatalogueText, shortTitle: CatalogueText, address: String?) {
        self.key = key
        self.title = title
        self.shortTitle = shortTitle
        self.address = address
    }
}
