import LacunaDiagnostics
import LacunaModel
import LacunaText

/// Nobody can have read the law of a day that had not come.
struct AssessedBeforeLaw: Check {
    static let rule = Rule(
        "L410", "assessed-before-law",
        message: "The assessment was finished on {assessed}, but follows the law up to {found}.",
        fix: "Correct “assessed” or “law as of”.", reason: "One of the two dates is wrong.",
        bad: .frontMatter("assessed: 2025-01-01\nlaw as of: 2025-11-04"),
        good: .frontMatter("assessed: 2026-01-01\nlaw as of: 2025-11-04"))

    func run(_ corpus: Corpus) -> [Diagnostic] {
        corpus.assessments.filter { $0.assessed < $0.lawAsOf }.map {
            Diagnostic(
                Self.rule, in: $0.file, at: .start, found: $0.lawAsOf.description,
                details: ["assessed": $0.assessed.description])
        }
    }
}
