import LacunaModel
import LacunaText

/// From a statute's section to every requirement that it serves: the table of an assessment read backwards.
public struct LawIndex: Sendable {
    public struct Entry: Sendable {
        /// Index into the analysis' countries.
        public let country: Int
        /// Index into the assessment's laws.
        public let law: Int
        /// In the order in which lawyers read numbers; the law as a whole comes first under an empty name.
        public let sections: [Section]
    }

    public struct Section: Sendable {
        public let provision: String
        /// Indices of requirements, in the treaty's order.
        public let requirements: [Int]
        /// The force that the citing findings give to their provisions, where it is not plain force.
        public let force: [Force]
    }

    /// By country, then in the order of the front matter; laws that no visible finding cites are left out.
    public let entries: [Entry]

    public init(_ analysis: TreatyAnalysis) {
        entries = analysis.countries.indices.flatMap { country -> [Entry] in
            let assessment = analysis.countries[country].assessment
            var sections = [[String: [Finding]]](repeating: [:], count: assessment.laws.count)
            for finding in assessment.findings {
                for citation in finding.citations {
                    sections[citation.law][citation.provision.string, default: []].append(finding)
                }
            }
            return assessment.laws.indices.compactMap { law in
                guard !sections[law].isEmpty else { return nil }
                let list = sections[law].sorted { NaturalOrder.precedes($0.key, $1.key) }.map { provision, findings in
                    Section(
                        provision: provision, requirements: Array(Set(findings.map(\.requirement))).sorted(),
                        force: Force.allCases.filter { force in
                            force != .inForce && findings.contains { $0.force == force }
                        })
                }
                return Entry(country: country, law: law, sections: list)
            }
        }
    }
}
