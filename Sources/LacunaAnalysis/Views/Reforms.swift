import LacunaModel

/// Each gap with where its reform stands and who leads it.
public enum Reforms {
    public struct Row: Sendable {
        /// Index into the analysis' countries.
        public let country: Int
        public let requirement: Int
        public let finding: Finding
        public let stage: ReformStage?
        public let owner: String?
        public let due: Day?
    }

    /// Every gap, and every finding with a reform of its own, by country and then in the treaty's order.
    public static func rows(_ analysis: TreatyAnalysis) -> [Row] {
        analysis.countries.indices.flatMap { country in
            analysis.countries[country].assessment.findings.compactMap { finding in
                let hasReform = finding.reform != nil && finding.reform != ReformStage.none
                guard finding.outcome.isGap || hasReform || finding.due != nil else { return nil }
                return Row(
                    country: country, requirement: finding.requirement, finding: finding, stage: finding.reform,
                    owner: finding[.owner]?.plain.string, due: finding.due)
            }
        }
    }
}
