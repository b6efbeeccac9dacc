import LacunaModel

/// What the findings on several requirements come to, for one country.
///
/// The rule: an article is as good as its worst part. Among rated findings the worst outcome stands for all. Where
/// nothing was rated, the first of these that occurs stands for all: used, not used, withheld, no information,
/// not assessed, not applicable. Unknown never counts as yes or no; the numbers say how much was looked at.
public struct RollUp: Sendable, Hashable {
    public let outcome: Outcome
    /// How many findings have each outcome, in the order of `Outcome.allCases`; only those that occur.
    public let counts: [Count]
    /// Requirements in scope, with or without a finding.
    public let requirements: Int
    /// How the findings that it stands for were verified: those that were rated, or all where none
    /// was. Of a withheld finding nothing is known.
    public let bases: [Basis]
    public let hasOverReach: Bool
    public let hasProvisionNotInForce: Bool

    public struct Count: Sendable, Hashable {
        public let outcome: Outcome
        public let number: Int
    }

    /// Findings that compare the law with the requirement.
    public var known: Int { counts.filter { $0.outcome.isKnown }.reduce(0) { $0 + $1.number } }

    private static let withoutRating: [Outcome] = [
        .used, .notUsed, .withheld, .noInformation, .notAssessed, .notApplicable,
    ]

    /// Nil where there is no finding at all.
    public init?(_ findings: [Finding], requirements: Int) {
        guard !findings.isEmpty else { return nil }
        let occurring = Set(findings.map(\.outcome))
        let worst = Outcome.graded.last { occurring.contains($0) }
        outcome = worst ?? RollUp.withoutRating.first { occurring.contains($0) } ?? .notAssessed
        counts = Outcome.allCases.compactMap { outcome in
            let number = findings.count { $0.outcome == outcome }
            return number > 0 ? Count(outcome: outcome, number: number) : nil
        }
        self.requirements = requirements
        let rated = findings.filter(\.outcome.isKnown)
        let used = Set((rated.isEmpty ? findings : rated).compactMap(\.shownBasis))
        bases = Basis.allCases.filter(used.contains)
        hasOverReach = findings.contains { $0[.overReach] != nil }
        hasProvisionNotInForce = findings.contains { !$0.force.applies }
    }
}
