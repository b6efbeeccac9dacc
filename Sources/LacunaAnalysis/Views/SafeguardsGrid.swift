import LacunaModel

/// Power by element of the safeguards, for every country.
public struct SafeguardsGrid: Sendable {
    public let powers: [TreatyViews.Power]
    public let countries: [Row]

    public struct Row: Sendable {
        /// Index into the analysis' countries.
        public let country: Int
        /// By power, then element.
        public let cells: [[SafeguardsCell]]
        /// What the findings on each power's articles come to, whatever their elements.
        public let outcomes: [RollUp?]
        /// Over-reach by power.
        public let overReach: [[Flag]]
    }

    public struct Flag: Sendable, Hashable {
        public let requirement: Int
        public let text: Prose
    }

    /// How many countries have which answer. Countries without an answer are counted apart, never as a no.
    public struct Tally: Sendable, Hashable {
        public let yes: Int
        public let inPart: Int
        public let no: Int
        public let withoutAnswer: Int
    }

    public init(_ powers: [TreatyViews.Power], in analysis: TreatyAnalysis) {
        self.powers = powers
        let elements = analysis.treaty.views.elements.count
        countries = analysis.countries.indices.map { country in
            SafeguardsGrid.row(country, powers, elements, analysis)
        }
    }

    private static func row(
        _ country: Int, _ powers: [TreatyViews.Power], _ elements: Int, _ analysis: TreatyAnalysis
    ) -> Row {
        var cells: [[SafeguardsCell]] = []
        var outcomes: [RollUp?] = []
        var flags: [[Flag]] = []
        for power in powers {
            let requirements = power.articles.flatMap { Array(analysis.treaty.articles[$0].requirements) }
            let findings = requirements.compactMap { analysis.finding(country: country, requirement: $0) }
            cells.append(row(of: findings, elements))
            outcomes.append(RollUp(findings, requirements: requirements.count))
            flags.append(
                findings.compactMap { finding in
                    finding[.overReach].map { Flag(requirement: finding.requirement, text: $0) }
                })
        }
        return Row(country: country, cells: cells, outcomes: outcomes, overReach: flags)
    }

    private static func row(of findings: [Finding], _ elements: Int) -> [SafeguardsCell] {
        var statements = [[SafeguardsCell.Statement]](repeating: [], count: elements)
        for finding in findings {
            for element in finding.elements {
                statements[element.element].append(
                    SafeguardsCell.Statement(
                        requirement: finding.requirement, answer: element.answer, note: element.note))
            }
        }
        let unanswered = SafeguardsCell.unanswered(findings)
        return statements.map { $0.isEmpty ? unanswered : .answered($0) }
    }

    public func tally(power: Int, element: Int) -> Tally {
        var counts: [Answer: Int] = [:]
        for row in countries {
            if let answer = row.cells[power][element].answer { counts[answer, default: 0] += 1 }
        }
        let known = counts.values.reduce(0, +)
        return Tally(
            yes: counts[.yes] ?? 0, inPart: counts[.inPart] ?? 0, no: counts[.no] ?? 0,
            withoutAnswer: countries.count - known)
    }
}
