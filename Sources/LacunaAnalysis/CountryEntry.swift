import LacunaModel

/// One country in a comparison: its latest round, and the rounds before.
public struct CountryEntry: Sendable {
    /// ISO 3166-1 alpha-3, or the code of a declared entity.
    public let code: String
    public let assessment: Assessment
    /// Earlier rounds, the latest first.
    public let earlier: [Assessment]
    public let status: PartyStatus?
    /// Keys of the configured groups that it belongs to.
    public let groups: [String]

    /// Whether the law was compared with at least one requirement.
    public var hasKnownFinding: Bool { assessment.findings.contains(where: \.outcome.isKnown) }

    public var laws: [Law] { assessment.laws }
}
