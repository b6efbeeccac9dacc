import LacunaDiagnostics
import LacunaModel

/// A source that names a whole statute where the finding knows the section.
struct BareAddress: FindingCheck {
    static let rule = Rule(
        "L424", "bare-address", .warning,
        message: "No source of {requirement} says where in it the provision stands.",
        fix: "Write the section after the address: “https://… s. 51”, or cite it in “Law”.",
        reason: "A reader opens the source to find one sentence in hundreds of pages.",
        bad: .finding(Sample.finding("25.1", "met", "- **Law:** cmca\n- **Basis:** text; https://example.org/act")),
        good: .finding(Sample.met))

    func check(_ finding: Finding, _ context: FindingContext) -> [Diagnostic] {
        guard finding.outcome.isKnown, finding.basis == .text, !finding.sources.isEmpty,
            finding.sources.allSatisfy({ $0.address != nil && $0.words.isEmpty }),
            finding.citations.allSatisfy({ $0.provision.isEmpty })
        else { return [] }
        return [context.problem(Self.rule, at: .basis)]
    }
}
