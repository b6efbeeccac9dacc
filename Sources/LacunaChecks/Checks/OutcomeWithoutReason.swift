import LacunaDiagnostics
import LacunaModel

/// Everything but a plain yes or no needs to say why.
struct OutcomeWithoutReason: FindingCheck {
    static let rule = Rule(
        "L401", "outcome-without-reason", message: "The outcome “{found}” on {requirement} has no reason.",
        fix: "Add “- **Reason:** …” in one or two sentences. For “not assessed” say whether a source was missing.",
        reason: "A reader, and the State itself, must be able to see why.",
        bad: .finding(Sample.partly(without: "Reason")), good: .finding(Sample.partly))

    func check(_ finding: Finding, _ context: FindingContext) -> [Diagnostic] {
        guard finding.outcome != .met, finding.outcome != .used, finding.outcome != .notUsed, finding[.reason] == nil,
            finding.has(.outcome), finding.isReliable(.outcome), finding.isReliable(.reason)
        else { return [] }
        return [context.problem(Self.rule, at: .outcome, found: context.word(finding.outcome))]
    }
}
