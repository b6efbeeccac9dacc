import LacunaDiagnostics
import LacunaModel

/// A requirement that is met, and a provision that a State may use or not, have no gap.
struct GapWithoutShortfall: FindingCheck {
    static let rule = Rule(
        "L403", "gap-without-shortfall", message: "The outcome on {requirement} is “{found}”, yet a gap is named.",
        fix: "Choose “largely met” or lower, or move the text to “Caution” or below the list.",
        reason: "The list of gaps and the outcome would contradict each other.",
        bad: .finding(Sample.met + "\n- **Gap:** Something is missing."), good: .finding(Sample.partly))

    func check(_ finding: Finding, _ context: FindingContext) -> [Diagnostic] {
        guard finding.outcome.isKnown, !finding.outcome.isGap, finding[.gap] != nil else { return [] }
        return [context.problem(Self.rule, at: .gap, found: context.word(finding.outcome))]
    }
}
