import LacunaDiagnostics
import LacunaModel

/// A shortfall must be named: it is what a reform starts from.
struct PartialWithoutGap: FindingCheck {
    static let rule = Rule(
        "L402", "partial-without-gap", message: "The outcome “{found}” on {requirement} does not say what is missing.",
        fix: "Add “- **Gap:** …” with what the law lacks.",
        reason: "A partial outcome without a gap cannot be answered or mended.",
        bad: .finding(Sample.partly(without: "Gap")), good: .finding(Sample.partly))

    func check(_ finding: Finding, _ context: FindingContext) -> [Diagnostic] {
        guard finding.outcome.isGap, finding[.gap] == nil, finding.isReliable(.gap) else { return [] }
        return [context.problem(Self.rule, at: .outcome, found: context.word(finding.outcome))]
    }
}
