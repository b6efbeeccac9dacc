import LacunaDiagnostics
import LacunaModel

/// Who says that something was read must say where.
struct BasisWithoutSource: FindingCheck {
    static let rule = Rule(
        "L406", "basis-without-source", message: "The basis of {requirement} is “{found}”, but no source is named.",
        fix: "Add the source after a semicolon: “text; https://… s. 51”.",
        reason: "A reader must be able to open what was read.",
        bad: .finding(Sample.finding("25.1", "met", "- **Law:** cmca s. 51\n- **Basis:** text")),
        good: .finding(Sample.met))

    func check(_ finding: Finding, _ context: FindingContext) -> [Diagnostic] {
        guard finding.basis != .notVerified, finding.sources.isEmpty, finding.isReliable(.basis) else { return [] }
        return [context.problem(Self.rule, at: .basis, found: context.word(finding.basis))]
    }
}
