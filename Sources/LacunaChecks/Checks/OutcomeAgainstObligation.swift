import LacunaDiagnostics
import LacunaModel

/// An optional provision is used or not used; an obligation is met or not. The two scales do not mix.
struct OutcomeAgainstObligation: FindingCheck {
    static let rule = Rule(
        "L400", "outcome-against-obligation",
        message: "Requirement {requirement} is {obligation}; “{found}” cannot be its outcome.",
        fix: "Write one of: {accepted}.",
        reason: "An optional provision is never a gap, and an obligation is never just a choice.",
        bad: .finding(
            Sample.finding("25.1", "used", "- **Law:** cmca s. 51\n- **Basis:** text; https://example.org s. 51")),
        good: .finding(Sample.met))

    func check(_ finding: Finding, _ context: FindingContext) -> [Diagnostic] {
        let accepted = context.requirement.acceptedOutcomes
        guard !accepted.contains(finding.outcome) else { return [] }
        return [
            context.problem(
                Self.rule, at: .outcome, found: context.word(finding.outcome),
                accepted: accepted.map { context.word($0) },
                details: ["obligation": context.word(context.requirement.obligation)])
        ]
    }
}
