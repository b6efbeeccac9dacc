/// Everything that was read: one immutable value from which checks, analysis and pages are made.
public struct Corpus: Sendable {
    public let configuration: Configuration
    /// Sorted by key.
    public let treaties: [Treaty]
    /// Sorted by country, treaty, round and language; at most one for each identity.
    public let assessments: [Assessment]
    /// Sorted in the same way. Each has its source among the assessments.
    public let translations: [TranslatedAssessment]

    public init(
        configuration: Configuration, treaties: [Treaty], assessments: [Assessment],
        translations: [TranslatedAssessment] = []
    ) {
        self.configuration = configuration
        self.treaties = treaties
        self.assessments = assessments
        self.translations = translations
    }

    public func treaty(_ key: String) -> Treaty? { treaties.first { $0.key == key } }

    public func treaty(of assessment: Assessment) -> Treaty? { treaty(assessment.treaty) }
}
