import LacunaDiagnostics
import LacunaModel
import LacunaText

/// Two answers to one element of one power.
struct RepeatedElement: Check {
    static let rule = Rule(
        "L412", "repeated-element", message: "The element “{found}” of article {article} is answered twice.",
        fix: "Keep the answer on one of the article's findings.",
        reason: "The grid has one cell for each power and element.",
        bad: .finding(
            Sample.met + "\n- **Elements:**\n  - remedy: yes\n\n"
                + Sample.finding(
                    "25.2", "met",
                    "- **Law:** cmca s. 51\n- **Basis:** text; https://example.org s. 51\n- **Elements:**\n  - remedy: no"
                )),
        good: .finding(Sample.met + "\n- **Elements:**\n  - remedy: yes"))

    func run(_ corpus: Corpus) -> [Diagnostic] {
        corpus.assessments.flatMap { assessment -> [Diagnostic] in
            guard let treaty = corpus.treaty(of: assessment) else { return [] }
            var first: [[Int]: Span] = [:]
            var diagnostics: [Diagnostic] = []
            for finding in assessment.findings {
                let article = treaty.requirements[finding.requirement].article
                for answer in finding.elements {
                    guard let place = first.updateValue(answer.span, forKey: [article, answer.element]) else {
                        continue
                    }
                    let name = treaty.views.elements[answer.element].key
                    diagnostics.append(
                        Diagnostic(
                            Self.rule, in: assessment.file, at: answer.span, found: name,
                            details: ["article": treaty.articles[article].id],
                            related: [Diagnostic.Related(file: assessment.file, span: place, text: name)]))
                }
            }
            return diagnostics
        }
    }
}
