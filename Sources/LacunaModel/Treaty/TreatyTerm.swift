/// A term that the treaty defines, with its meaning in our own words.
public struct TreatyTerm: Sendable {
    public let term: CatalogueText
    public let meaning: CatalogueText
    public let source: String?

    public init(term: CatalogueText, meaning: CatalogueText, source: String?) {
        self.term = term
        self.meaning = meaning
        self.source = source
    }
}
