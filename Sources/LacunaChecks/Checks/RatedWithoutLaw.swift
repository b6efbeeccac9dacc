import LacunaDiagnostics
import LacunaModel

/// A legal obligation that is said to be fulfilled by law needs the law.
struct RatedWithoutLaw: FindingCheck {
    static let rule = Rule(
        "L407", "rated-without-law", .warning,
        message: "The outcome on {requirement} is “{found}”, but no provision is cited.",
        fix: "Add “- **Law:** key section”. If no law is needed for it, say so in “Practice”.",
        reason: "A reader asks first: where does it say so?",
        bad: .finding(Sample.finding("25.1", "met", "- **Basis:** text; https://example.org s. 51")),
        good: .finding(Sample.met))

    func check(_ finding: Finding, _ context: FindingContext) -> [Diagnostic] {
        guard finding.outcome.claimsForce || finding.outcome == .partlyMet, finding.citations.isEmpty,
            finding[.practice] == nil, finding.isReliable(.law), finding.isReliable(.practice)
        else { return [] }
        return [context.problem(Self.rule, at: .outcome, found: context.word(finding.outcome))]
    }
}
