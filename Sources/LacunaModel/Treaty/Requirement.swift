/// How binding a provision is.
public enum Obligation: String, Sendable, Hashable, CaseIterable {
    case mandatory, conditional, consider, optional
}

/// How well a row of the catalogue was checked against the treaty's text.
public enum Verification: String, Sendable, Hashable, CaseIterable {
    case text, secondary, recalled
}

/// A provision of another treaty that asks for the same or nearly the same.
public struct Parallel: Sendable, Hashable {
    /// Key of the instrument, for example `ETS185`.
    public let instrument: String
    public let provision: String

    public init(instrument: String, provision: String) {
        self.instrument = instrument
        self.provision = provision
    }

    /// The form that lawyers write: `16(1)` for `16.1`.
    public var citation: String {
        let parts = provision.split(separator: ".", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(String(parts[0])) { "\($0)(\($1))" }
    }
}

/// A question that an assessor answers, under a letter that never changes.
public struct Criterion: Sendable, Hashable {
    public let letter: String
    public let question: CatalogueText

    public init(letter: String, question: CatalogueText) {
        self.letter = letter
        self.question = question
    }
}

/// A figure that the treaty itself sets.
public struct TreatyFigure: Sendable, Hashable {
    public let value: Double
    public let unit: String
    public let bound: Figure.Bound
    public let what: CatalogueText

    /// Nil where the unit is no length of time. The catalogue also writes one of them: `1 year`.
    public var knownUnit: Figure.Unit? { Figure.Unit(rawValue: unit) ?? Figure.Unit(rawValue: unit + "s") }

    public init(value: Double, unit: String, bound: Figure.Bound, what: CatalogueText) {
        self.value = value
        self.unit = unit
        self.bound = bound
        self.what = what
    }
}

/// One thing that the treaty asks of a State, small enough to be answered on its own.
public struct Requirement: Sendable {
    /// Article, paragraph, letter: `28.3.d`. A suffix `.s2` marks a later sentence with another obligation level.
    public let id: String
    /// Index into the treaty's articles.
    public let article: Int
    public let title: CatalogueText
    public let summary: CatalogueText
    public let obligation: Obligation
    /// What a conditional obligation depends on.
    public let qualifier: CatalogueText?
    public let kind: String
    public let themes: [String]
    public let criteria: [Criterion]
    public let figures: [TreatyFigure]
    public let parallels: [Parallel]
    public let verification: Verification
    public let verificationNote: String?
    /// The day on which the row came into the catalogue, where it came later than the others.
    public let added: Day?

    public init(
        id: String, article: Int, title: CatalogueText, summary: CatalogueText, obligation: Obligation,
        qualifier: CatalogueText?,
        kind: String, themes: [String], criteria: [Criterion], figures: [TreatyFigure], parallels: [Parallel],
        verification: Verification, verificationNote: String?, added: Day? = nil
    ) {
        self.id = id
        self.article = article
        self.title = title
        self.summary = summary
        self.obligation = obligation
        self.qualifier = qualifier
        self.kind = kind
        self.themes = themes
        self.criteria = criteria
        self.figures = figures
        self.parallels = parallels
        self.verification = verification
        self.verificationNote = verificationNote
        self.added = added
    }

    /// An optional provision is used or not; it is never a gap.
    public var isOptional: Bool { obligation == .optional }

    /// The outcomes that an author may choose.
    public var acceptedOutcomes: [Outcome] {
        Outcome.written.filter { isOptional ? !$0.isGraded : $0 != .used && $0 != .notUsed }
    }

    /// The form of the id in addresses: `28-3-d`.
    public var slug: String { String(id.map { $0 == "." ? "-" : $0 }) }

    /// The form that lawyers write: `28(3)(d)`; a sentence suffix becomes words in the site's language.
    public var citation: String {
        let parts = id.split(separator: ".")
        guard let article = parts.first else { return id }
        return parts.dropFirst().filter { !Requirement.isSentence($0) }.reduce(String(article)) { "\($0)(\($1))" }
    }

    /// 2 for the second sentence of a paragraph, nil where the id names no sentence.
    public var sentence: Int? {
        guard let last = id.split(separator: ".").last, Requirement.isSentence(last) else { return nil }
        return Int(last.dropFirst())
    }

    private static func isSentence(_ part: Substring) -> Bool {
        part.first == "s" && Int(part.dropFirst()) != nil
    }
}
