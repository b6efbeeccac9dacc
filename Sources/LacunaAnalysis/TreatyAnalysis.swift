import LacunaModel

/// Everything that is compared under one treaty. Pages, exports and tests read the same values.
public struct TreatyAnalysis: Sendable {
    public let treaty: Treaty
    public let configuration: Configuration
    /// What is known of addresses of sources, by address.
    public let links: [String: LinkRecord]
    /// Sorted by code; pages put them into the order of their language.
    public let countries: [CountryEntry]
    /// Roll-ups by country, then article.
    private let rollUps: [[RollUp?]]

    /// `corpus` must have been redacted for its audience.
    public init(_ treaty: Treaty, in corpus: Corpus) {
        self.treaty = treaty
        configuration = corpus.configuration
        links = corpus.links
        let countries = TreatyAnalysis.entries(treaty, corpus)
        self.countries = countries
        rollUps = countries.map { entry in
            treaty.articles.map { article in
                RollUp(
                    article.requirements.compactMap { entry.assessment.finding(of: $0) },
                    requirements: article.requirements.count)
            }
        }
    }

    /// The latest round of each country; where it exists in several languages, the project's main language wins.
    private static func entries(_ treaty: Treaty, _ corpus: Corpus) -> [CountryEntry] {
        let main = corpus.configuration.languages.first ?? "en"
        let own = corpus.assessments.filter { $0.treaty == treaty.key }
        let byCountry = Dictionary(grouping: own, by: \.country)
        let groups = GroupMembership(corpus.configuration.groups, treaty)
        return byCountry.keys.sorted().compactMap { code in
            let rounds = Dictionary(grouping: byCountry[code] ?? [], by: \.round)
            let latestFirst = rounds.keys.sorted(by: >).compactMap { round in
                rounds[round]?.min {
                    ($0.language != main ? 1 : 0, $0.language) < ($1.language != main ? 1 : 0, $1.language)
                }
            }
            guard let latest = latestFirst.first else { return nil }
            return CountryEntry(
                code: code, assessment: latest, earlier: Array(latestFirst.dropFirst()),
                status: treaty.status.status(of: code), groups: groups.keys(of: code))
        }
    }

    public func rollUp(country: Int, article: Int) -> RollUp? { rollUps[country][article] }

    public func finding(country: Int, requirement: Int) -> Finding? {
        countries[country].assessment.finding(of: requirement)
    }

    /// Articles on which at least one country has a finding.
    public var assessedArticles: [Int] {
        treaty.articles.indices.filter { article in countries.indices.contains { rollUps[$0][article] != nil } }
    }

    /// Articles on which at least one finding compares the law with the requirement.
    public var ratedArticles: [Int] {
        assessedArticles.filter { article in
            countries.indices.contains { (rollUps[$0][article]?.known ?? 0) > 0 }
        }
    }

    /// Requirements on which at least one country has a finding.
    public func assessedRequirements(chapter: Int) -> [Int] {
        treaty.requirements.indices.filter { requirement in
            treaty.articles[treaty.requirements[requirement].article].chapter == chapter
                && countries.contains { $0.assessment.finding(of: requirement) != nil }
        }
    }
}
