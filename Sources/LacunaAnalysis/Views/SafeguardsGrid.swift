import LacunaModel

/// Power by element of the safeguards, for every country.
public struct SafeguardsGrid: Sendable {
    public let powers: [TreatyViews.Power]
    public let countries: [Row]

    public struct Row: Sendable {
        /// Index into the analysis' countries.
        public let country: Int
        /// By power, then element; nil means no information.
        public let cells: [[Cell?]]
        /// Over-reach by power.
        public let overReach: [[Flag]]
    }

    public struct Cell: Sendable {
        public let answer: Answer
        public let note: String
        public let requirement: Int
    }

    public struct Flag: Sendable {
        public let requirement: Int
        public let text: Prose
    }

    public init(_ powers: [TreatyViews.Power], in analysis: TreatyAnalysis) {
        self.powers = powers
        let elementCount = analysis.treaty.views.elements.count
        countries = analysis.countries.indices.map { country in
            let assessment = analysis.countries[country].assessment
            var cells = [[Cell?]](repeating: [Cell?](repeating: nil, count: elementCount), count: powers.count)
            var flags = [[Flag]](repeating: [], count: powers.count)
            for finding in assessment.findings {
                let article = analysis.treaty.requirements[finding.requirement].article
                guard let power = powers.firstIndex(where: { $0.articles.contains(article) }) else { continue }
                for element in finding.elements where cells[power][element.element] == nil {
                    cells[power][element.element] = Cell(
                        answer: element.answer, note: element.note.string, requirement: finding.requirement)
                }
                if let text = finding[.overReach] {
                    flags[power].append(Flag(requirement: finding.requirement, text: text))
                }
            }
            return Row(country: country, cells: cells, overReach: flags)
        }
    }
}
