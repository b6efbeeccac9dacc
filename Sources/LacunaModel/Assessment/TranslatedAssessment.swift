import LacunaText

/// The words of an assessment in another language. It holds no structure: that is always the source's.
public struct TranslatedAssessment: Sendable {
    public let file: SourceFile
    public let country: String
    public let treaty: String
    public let round: String
    public let language: String
    /// BCP 47 code of the file that it translates.
    public let source: String
    public let credit: TranslationCredit
    /// Who may read the translation; never more people than may read the source.
    public let publication: Publication
    public let overview: TranslatedOverview?
    public let laws: [TranslatedEntry]
    public let institutions: [TranslatedEntry]
    /// In the order of the treaty's requirements, at most one for each.
    public let findings: [TranslatedFinding]

    public init(
        file: SourceFile, country: String, treaty: String, round: String, language: String, source: String,
        credit: TranslationCredit, publication: Publication, overview: TranslatedOverview?, laws: [TranslatedEntry],
        institutions: [TranslatedEntry], findings: [TranslatedFinding]
    ) {
        self.file = file
        self.country = country
        self.treaty = treaty
        self.round = round
        self.language = language
        self.source = source
        self.credit = credit
        self.publication = publication
        self.overview = overview
        self.laws = laws
        self.institutions = institutions
        self.findings = findings.sorted { $0.requirement < $1.requirement }
    }

    /// Whether it translates this file.
    public func translates(_ assessment: Assessment) -> Bool {
        assessment.country == country && assessment.treaty == treaty && assessment.round == round
            && assessment.language == source
    }

    public func finding(of requirement: Int) -> TranslatedFinding? {
        findings.first { $0.requirement == requirement }
    }
}

/// The overview in another language.
public struct TranslatedOverview: Sendable {
    /// Nil while it still holds the source text.
    public let words: Prose?
    public let state: TranslationState
    public let digest: String?

    public init(words: Prose?, state: TranslationState, digest: String?) {
        self.words = words
        self.state = state
        self.digest = digest
    }
}

/// Who made a translation, as its file says.
public struct TranslationCredit: Sendable, Hashable {
    public let language: String
    public let translators: [String]
    /// `official` or `unofficial`; nil where the file does not say.
    public let standing: Translation?

    public init(language: String, translators: [String], standing: Translation?) {
        self.language = language
        self.translators = translators
        self.standing = standing
    }
}
