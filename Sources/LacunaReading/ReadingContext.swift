import LacunaModel

/// What a reader of assessments needs to know about the rest of the project.
public struct ReadingContext: Sendable {
    public let treaties: [Treaty]
    /// Codes of countries and declared entities.
    public let countries: Set<String>
    public let vocabulary: Vocabulary
    /// Stands for a date that could not be read, in a file that is never published.
    let noDay = Day.first

    public init(treaties: [Treaty], entities: [String], vocabulary: Vocabulary) {
        self.treaties = treaties
        countries = Set(CountryCode.all).union(entities)
        self.vocabulary = vocabulary
    }

    private init(_ other: ReadingContext, vocabulary: Vocabulary) {
        treaties = other.treaties
        countries = other.countries
        self.vocabulary = vocabulary
    }

    /// The same, with messages that offer the words of the language a file is written in.
    func offering(_ language: String) -> ReadingContext {
        ReadingContext(self, vocabulary: vocabulary.offering(language))
    }
}
