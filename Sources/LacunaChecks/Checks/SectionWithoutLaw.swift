import LacunaDiagnostics
import LacunaModel
import LacunaText

/// A section number in the words of a finding that cites no law.
struct SectionWithoutLaw: FindingCheck {
    static let rule = Rule(
        "L425", "section-without-law", .warning,
        message: "The text of {requirement} names “{found}”, but the finding cites no law.",
        fix: "Add “- **Law:** key section”.", reason: "A section number says nothing without its statute.",
        bad: .finding(
            Sample.finding(
                "25.1", "partly met",
                """
                - **Reason:** Section s. 51 covers traffic data only.
                - **Gap:** Content data is outside the power.
                - **Recommendation:** A provision in line with 25(1) covers any data.
                - **Practice:** The order is used.
                - **Basis:** text; https://example.org s. 51
                """)),
        good: .finding(Sample.partly))

    func check(_ finding: Finding, _ context: FindingContext) -> [Diagnostic] {
        guard finding.citations.isEmpty, finding.outcome.isKnown, finding.isReliable(.law) else { return [] }
        return [FieldKind.reason, .gap].compactMap { kind in
            guard let text = finding[kind]?.plain, let found = section(in: text) else { return nil }
            return context.problem(Self.rule, at: kind, found: found)
        }
    }

    /// `s. 51`, `ss. 51` or `§ 51`, at the start of a word.
    private func section(in text: Bytes) -> String? {
        for start in 0..<text.count where start == 0 || text[start - 1].isBlank {
            for sign in ["s. ", "ss. ", "§ ", "sec. "] {
                let end = start + sign.utf8.count
                guard end < text.count, text[end].isDigit, text.slice(start..<end) == Bytes(sign) else { continue }
                return text.slice(start..<end + 1).string
            }
        }
        return nil
    }
}
