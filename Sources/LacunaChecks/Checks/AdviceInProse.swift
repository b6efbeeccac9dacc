import LacunaDiagnostics
import LacunaModel

/// The project says what a provision in line with the treaty provides. It does not tell a State what to do.
struct AdviceInProse: FindingCheck {
    static let rule = Rule(
        "L420", "advice-in-prose", .warning, message: "“{found}” tells the State what to do.",
        fix: "Say what a provision in line with the treaty would provide.",
        reason: "Assessments describe law; decisions are the State's.",
        bad: .finding(
            Sample.partly(without: "Recommendation", adding: "- **Recommendation:** Kenya should extend s. 51.")),
        good: .finding(Sample.partly))

    func check(_ finding: Finding, _ context: FindingContext) -> [Diagnostic] {
        guard context.isEnglish else { return [] }
        return ProseWords.stating.compactMap { kind in
            guard let text = finding[kind]?.plain,
                let found = ProseWords.first(of: ["should", "must urgently", "needs to", "ought to"], in: text)
            else { return nil }
            return context.problem(Self.rule, at: kind, found: found)
        }
    }
}
