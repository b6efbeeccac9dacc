import LacunaDiagnostics
import LacunaModel
import LacunaText

/// An assessment that is read and checked, but for which the site has no page.
struct AssessmentNotShown: Check {
    static let rule = Rule(
        "L431", "assessment-not-shown", .warning, message: "The site does not show this assessment: it is on {found}.",
        fix:
            "If it is a translation, name its source, for example “translation of: en”. Else build it as a project of its own, or remove the file.",
        reason:
            "A site shows one treaty, and one source of each round with its translations. What is left out must not go unnoticed.",
        bad: .project([
            "assessments/KEN/2026.fr.md": frontMatter("KEN", language: "fr"),
            "assessments/KEN/2026.en.md": frontMatter("KEN", language: "en"),
        ]),
        good: .finding(Sample.met))

    private static func frontMatter(_ country: String, language: String) -> String {
        """
        ---
        country: \(country)
        treaty: uncc
        round: "2026"
        language: \(language)
        kind: desk review
        assessed: 2026-11-21
        law as of: 2025-11-04
        authors: [A. Author]
        ---
        """
    }

    func run(_ corpus: Corpus) -> [Diagnostic] {
        let shownTreaty = corpus.treaties.first { treaty in corpus.assessments.contains { $0.treaty == treaty.key } }
        let main = corpus.configuration.languages.first ?? "en"
        let rounds = Dictionary(grouping: corpus.assessments) { [$0.country, $0.treaty, $0.round] }
        return corpus.assessments.compactMap { assessment in
            if let treaty = shownTreaty, assessment.treaty != treaty.key {
                return problem(assessment, "\(assessment.treaty), and the site shows \(treaty.key)")
            }
            let siblings = rounds[[assessment.country, assessment.treaty, assessment.round]] ?? []
            let shown = siblings.map(\.language).min { ($0 != main ? 1 : 0, $0) < ($1 != main ? 1 : 0, $1) }
            guard let shown, assessment.language != shown else { return nil }
            let found = "the same round in another language (\(assessment.language)), and the site shows \(shown)"
            return problem(assessment, found)
        }
    }

    private func problem(_ assessment: Assessment, _ found: String) -> Diagnostic {
        Diagnostic(Self.rule, in: assessment.file, at: .start, found: found)
    }
}
