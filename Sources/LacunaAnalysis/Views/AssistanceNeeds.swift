import LacunaModel

/// Who asks for which kind of help, with the gaps behind each number.
public struct AssistanceNeeds: Sendable {
    public struct Need: Sendable {
        public let kind: Assistance
        /// By the analysis' countries: the findings that ask for this kind.
        public let findings: [[Finding]]
    }

    /// Only kinds that somebody asks for, in the order of the vocabulary.
    public let needs: [Need]

    public init(_ analysis: TreatyAnalysis) {
        needs = Assistance.allCases.compactMap { kind in
            let findings = analysis.countries.map { $0.assessment.findings.filter { $0.assistance.contains(kind) } }
            return findings.allSatisfy(\.isEmpty) ? nil : Need(kind: kind, findings: findings)
        }
    }
}
