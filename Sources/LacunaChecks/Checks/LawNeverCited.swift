import LacunaDiagnostics
import LacunaModel

/// A law in the front matter that no finding cites.
struct LawNeverCited: Check {
    static let rule = Rule(
        "L409", "law-never-cited", .warning, message: "No finding cites the law “{found}”.",
        fix: "Cite it where it belongs, or remove it from “laws:”.",
        reason: "Its page would say that it serves no requirement.",
        bad: .frontMatter("laws: {cmca: {title: Act}, cpc: {title: Criminal Procedure Code}}"),
        good: .frontMatter("laws: {cmca: {title: Act}}"))

    func run(_ corpus: Corpus) -> [Diagnostic] {
        corpus.assessments.flatMap { assessment in
            guard assessment.findings.allSatisfy({ $0.isReliable(.law) }) else { return [Diagnostic]() }
            let cited = Set(assessment.findings.flatMap { $0.citations.map(\.law) })
            return assessment.laws.indices.filter { !cited.contains($0) }.map {
                Diagnostic(
                    Self.rule, in: assessment.file, at: assessment.laws[$0].span, found: assessment.laws[$0].key)
            }
        }
    }
}
