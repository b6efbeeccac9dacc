import LacunaDiagnostics
import LacunaModel

/// A provision that nobody may apply fulfils nothing.
struct MetOnProvisionNotInForce: FindingCheck {
    static let rule = Rule(
        "L404", "met-on-provision-not-in-force",
        message: "The outcome on {requirement} is “{found}”, but the provision is {force}.",
        fix: "Choose “not met” or “partly met”, and say in “Reason” what applies today.",
        reason: "Enacted but not commenced, struck down or suspended law gives nobody a power and nobody a protection.",
        bad: .finding(Sample.met + "\n- **Force:** not in force; awaits a proclamation"), good: .finding(Sample.met))

    func check(_ finding: Finding, _ context: FindingContext) -> [Diagnostic] {
        guard finding.outcome.claimsForce else { return [] }
        let laws = finding.citations.map { context.assessment.laws[$0.law].force }
        let allDead = !laws.isEmpty && laws.allSatisfy { !$0.applies }
        guard !finding.force.applies || allDead else { return [] }
        let force = finding.force.applies ? laws[0] : finding.force
        return [
            context.problem(
                Self.rule, at: .outcome, found: context.word(finding.outcome), details: ["force": context.word(force)])
        ]
    }
}
