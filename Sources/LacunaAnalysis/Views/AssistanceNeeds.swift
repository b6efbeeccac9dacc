import LacunaModel

/// Who asks for which kind of help, with the findings behind each need.
///
/// Findings are listed, never only counted: how many needs a State wrote down depends on how it wrote them down.
public struct AssistanceNeeds: Sendable {
    public struct Need: Sendable {
        public let kind: Assistance
        /// By the analysis' countries: the findings that ask for this kind.
        public let findings: [[Finding]]
        /// Articles on which at least one country asks for this kind, in the treaty's order.
        public let articles: [OnArticle]
    }

    /// Where needs come together, for programmes that serve several countries.
    public struct OnArticle: Sendable {
        public let article: Int
        /// In the order of the analysis' countries; only those that ask.
        public let countries: [Asking]
    }

    public struct Asking: Sendable {
        /// Index into the analysis' countries.
        public let country: Int
        public let findings: [Finding]
    }

    /// Only kinds that somebody asks for, in the order of the vocabulary.
    public let needs: [Need]

    public init(_ analysis: TreatyAnalysis) {
        needs = Assistance.allCases.compactMap { kind in
            let findings = analysis.countries.map { $0.assessment.findings.filter { $0.assistance.contains(kind) } }
            guard !findings.allSatisfy(\.isEmpty) else { return nil }
            return Need(kind: kind, findings: findings, articles: AssistanceNeeds.articles(findings, analysis.treaty))
        }
    }

    private static func articles(_ findings: [[Finding]], _ treaty: Treaty) -> [OnArticle] {
        var byArticle = [[Asking]](repeating: [], count: treaty.articles.count)
        for (country, own) in findings.enumerated() {
            let groups = Dictionary(grouping: own) { treaty.requirements[$0.requirement].article }
            for (article, findings) in groups {
                byArticle[article].append(Asking(country: country, findings: findings))
            }
        }
        return byArticle.enumerated().compactMap { $1.isEmpty ? nil : OnArticle(article: $0, countries: $1) }
    }
}
