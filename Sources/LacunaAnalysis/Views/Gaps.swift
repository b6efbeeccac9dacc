import LacunaModel

/// The gaps of one country, in the order of the treaty.
public enum Gaps {
    public struct Gap: Sendable {
        public let requirement: Int
        public let finding: Finding
    }

    public static func of(_ assessment: Assessment) -> [Gap] {
        assessment.findings.filter(\.outcome.isGap).map { Gap(requirement: $0.requirement, finding: $0) }
    }
}
