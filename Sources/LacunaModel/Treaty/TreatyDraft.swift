/// A treaty while its folder is being read.
public struct TreatyDraft: Sendable {
    public var key: String
    public var title = CatalogueText("")
    public var shortTitle = CatalogueText("")
    public var citation = CatalogueText("")
    public var language = "en"
    public var chapters: [Chapter] = []
    public var articles: [Article] = []
    public var requirements: [Requirement] = []
    public var scale: [Outcome: CatalogueText] = [:]
    public var instruments: [Instrument] = []
    public var entryIntoForce = EntryIntoForce(instruments: 0, days: 0, laterDays: 0)
    public var signature = SignatureRule(opened: nil, closes: nil, text: CatalogueText(""))
    public var views = TreatyViews()
    public var documents: [Document] = []
    public var notifications: [Notification] = []
    public var reservations: [ReservationOption] = []
    public var madeNotifications: [MadeNotification] = []
    public var status = StatusTable(asOf: nil, note: CatalogueText(""), parties: [])
    public var relations = RelatedInstruments(asOf: nil, note: CatalogueText(""), rows: [])
    public var themes: [TreatyViews.NamedKey] = []
    public var kinds: [TreatyViews.NamedKey] = []
    public var glossary: [TreatyTerm] = []

    public init(key: String) { self.key = key }
}
