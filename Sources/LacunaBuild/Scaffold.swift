import LacunaModel

/// The text of a new assessment: every requirement, not assessed yet.
public struct Scaffold {
    private let country: String
    private let treaty: Treaty
    private let round: String
    private let language: String
    private let date: Day

    public init(country: String, treaty: Treaty, round: String, language: String, date: Day) {
        self.country = country
        self.treaty = treaty
        self.round = round
        self.language = language
        self.date = date
    }

    /// Comments hold what the requirement asks; they are taken out by whoever has written the finding.
    public var text: String {
        var text = """
            ---
            country: \(country)
            treaty: \(treaty.key)
            round: "\(round)"
            language: \(language)
            kind: self-assessment
            assessed: \(date)
            law as of: \(date)
            authors: [Your name]
            publication: internal
            laws: {}
            consulted: []
            ---

            # \(country)

            Write here what a reader must know first: who wrote this, which laws were read, what is not certain.

            """
        for article in treaty.articles where !article.requirements.isEmpty {
            text += "\n## Article \(article.id) \(words(article.title))\n"
            for requirement in article.requirements { text += section(treaty.requirements[requirement]) }
        }
        return text
    }

    /// In the language of the assessment where the catalogue has it.
    private func words(_ text: CatalogueText) -> String { text.best(in: language).words }

    private func section(_ requirement: Requirement) -> String {
        let qualifier = requirement.qualifier.map { " (\(words($0)))" } ?? ""
        var text = """

            ### \(requirement.id) \(words(requirement.title))

            <!-- \(requirement.obligation.rawValue)\(qualifier): \(words(requirement.summary)) -->

            - **Outcome:** not assessed
            - **Reason:** Not looked at yet.
            - **Basis:** not verified

            """
        if !requirement.criteria.isEmpty {
            text += "- **Criteria:**\n"
            for criterion in requirement.criteria {
                text += "  - [ ] \(criterion.letter). \(words(criterion.question))\n"
            }
        }
        return text
    }
}
