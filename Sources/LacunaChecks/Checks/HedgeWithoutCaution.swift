import LacunaDiagnostics
import LacunaModel

/// A doubt that hides in a word instead of standing where a reader sees it.
struct HedgeWithoutCaution: FindingCheck {
    static let rule = Rule(
        "L421", "hedge-without-caution", .warning, message: "“{found}” is a doubt, and the finding has no caution.",
        fix: "Add “- **Caution:** …” that says what is not certain, or state the fact.",
        reason: "A doubt must be visible as a doubt.",
        bad: .finding(Sample.partly(without: "Gap", adding: "- **Gap:** Content data is probably outside the power.")),
        good: .finding(Sample.partly(adding: "- **Caution:** The amending Act of 2025 was not read.")))

    private static let words = [
        "probably", "perhaps", "likely", "apparently", "seemingly", "appears to", "seems to", "presumably",
        "it is believed", "reportedly",
    ]

    func check(_ finding: Finding, _ context: FindingContext) -> [Diagnostic] {
        guard context.isEnglish, finding.cautions.isEmpty else { return [] }
        return ProseWords.stating.compactMap { kind in
            guard let text = finding[kind]?.plain, let found = ProseWords.first(of: Self.words, in: text) else {
                return nil
            }
            return context.problem(Self.rule, at: kind, found: found)
        }
    }
}
