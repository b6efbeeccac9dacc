import LacunaDiagnostics
import LacunaModel

/// Prose that gives another rating than the outcome.
struct RatingWordAgainstOutcome: FindingCheck {
    static let rule = Rule(
        "L423", "rating-word-against-outcome", .warning,
        message: "The text says “{found}”, the outcome is “{outcome}”.",
        fix: "Correct the outcome, or say in other words what the law provides.",
        reason: "Two ratings in one finding leave the reader with none.",
        bad: .finding(Sample.partly(without: "Reason", adding: "- **Reason:** The paragraph is largely met.")),
        good: .finding(Sample.partly))

    private static let words: [(outcome: Outcome, forms: [String])] = [
        (.met, ["fully met", "fully meets", "fully in line", "fully compliant"]),
        (.largelyMet, ["largely met", "largely meets"]),
        (.partlyMet, ["partly met", "partly meets"]), (.notMet, ["not met", "does not meet"]),
    ]

    func check(_ finding: Finding, _ context: FindingContext) -> [Diagnostic] {
        guard context.isEnglish, finding.outcome.isKnown else { return [] }
        let others = Self.words.filter { $0.outcome != finding.outcome }.flatMap(\.forms)
        return [FieldKind.reason, .gap, .recommendation].compactMap { kind in
            guard let text = finding[kind]?.plain, let found = ProseWords.first(of: others, in: text) else {
                return nil
            }
            return context.problem(
                Self.rule, at: kind, found: found, details: ["outcome": context.word(finding.outcome)])
        }
    }
}
