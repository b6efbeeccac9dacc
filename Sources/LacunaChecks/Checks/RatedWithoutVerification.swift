import LacunaDiagnostics
import LacunaModel

/// Memory is no source.
struct RatedWithoutVerification: FindingCheck {
    static let rule = Rule(
        "L405", "rated-without-verification",
        message: "The outcome on {requirement} is “{found}”, but nothing was verified.",
        fix: "Write “not assessed” with the reason “No verified source.”, or name the source that was read.",
        reason: "What the site says of a State must hold up before that State's own lawyers.",
        bad: .finding(Sample.finding("25.1", "met", "- **Law:** cmca s. 51\n- **Basis:** not verified")),
        good: .finding(
            Sample.finding("25.1", "not assessed", "- **Reason:** No verified source.\n- **Basis:** not verified")))

    func check(_ finding: Finding, _ context: FindingContext) -> [Diagnostic] {
        guard finding.outcome.isKnown, finding.basis == .notVerified, finding.isReliable(.basis) else { return [] }
        return [context.problem(Self.rule, at: .outcome, found: context.word(finding.outcome))]
    }
}
