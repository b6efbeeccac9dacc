import LacunaModel

/// Which of the treaty's grounds for refusing assistance national law knows, and who decides.
public struct RefusalGrounds: Sendable {
    /// Indices of requirements.
    public let grounds: [Int]
    public let rows: [Row]

    public struct Row: Sendable {
        /// Index into the analysis' countries.
        public let country: Int
        /// By ground; nil where there is no finding.
        public let findings: [Finding?]

        /// Findings that say something about the law, in the order of the grounds.
        public var informative: [Finding] { findings.compactMap(\.self).filter(\.outcome.isKnown) }
    }

    public init(_ analysis: TreatyAnalysis) {
        let grounds = analysis.treaty.views.refusalGrounds
        self.grounds = grounds
        rows = analysis.countries.indices.map { country in
            Row(country: country, findings: grounds.map { analysis.finding(country: country, requirement: $0) })
        }
    }
}
