import LacunaDiagnostics
import LacunaModel

/// Words that judge a State instead of describing its law.
struct PraiseOrBlame: FindingCheck {
    static let rule = Rule(
        "L422", "praise-or-blame", .warning, message: "“{found}” praises or blames.",
        fix: "Say what the provision does or does not provide.",
        reason: "A document of record is read by those it describes.",
        bad: .finding(Sample.partly(without: "Reason", adding: "- **Reason:** An excellent but outdated section.")),
        good: .finding(Sample.partly))

    private static let words = [
        "excellent", "exemplary", "impressive", "admirable", "commendable", "outstanding", "poor", "weak", "bad",
        "terrible", "deplorable", "shameful", "backward", "disappointing", "draconian", "worrying", "alarming",
        "fails to", "best practice", "state of the art", "model law",
    ]

    func check(_ finding: Finding, _ context: FindingContext) -> [Diagnostic] {
        guard context.isEnglish else { return [] }
        return (ProseWords.stating + [.overReach, .practice]).compactMap { kind in
            guard let text = finding[kind]?.plain, let found = ProseWords.first(of: Self.words, in: text) else {
                return nil
            }
            return context.problem(Self.rule, at: kind, found: found)
        }
    }
}
