/// Everything that was read: one immutable value from which checks, analysis and pages are made.
public struct Corpus: Sendable {
    public let configuration: Configuration
    /// Sorted by key.
    public let treaties: [Treaty]
    /// Sorted by country, treaty, round and language; at most one for each identity.
    public let assessments: [Assessment]
    /// What is known of addresses of sources, by address.
    public let links: [String: LinkRecord]
    /// Sorted in the same way. Each has its source among the assessments.
    public let translations: [TranslatedAssessment]
    /// Words of the project's languages, for messages about a file in its own language.
    public let languages: [LanguageStrings]

    public init(
        configuration: Configuration, treaties: [Treaty], assessments: [Assessment],
        translations: [TranslatedAssessment] = [], languages: [LanguageStrings] = [], links: [String: LinkRecord] = [:]
    ) {
        self.configuration = configuration
        self.treaties = treaties
        self.assessments = assessments
        self.links = links
        self.translations = translations
        self.languages = languages
    }

    public func treaty(_ key: String) -> Treaty? { treaties.first { $0.key == key } }

    /// A fixed word as the author of a file would write it.
    public func word<Word: FixedWord>(_ value: Word, for assessment: Assessment) -> String {
        guard assessment.language != "en" else { return value.rawValue }
        return languages.first { $0.language == assessment.language }?.word(value) ?? value.rawValue
    }

    public func treaty(of assessment: Assessment) -> Treaty? { treaty(assessment.treaty) }
}
