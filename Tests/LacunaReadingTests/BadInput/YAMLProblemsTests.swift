import LacunaDiagnostics
import TestSupport
import Testing

@testable import LacunaReading

/// YAML that is broken, doubled or dangerous, in the front matter of an assessment.
@Suite struct YAMLProblemsTests {
    private func header(_ lines: String) -> MarkedProject {
        MarkedProject.frontMatter(
            """
            country: KEN
            treaty: uncc
            round: "2026"
            language: en
            kind: desk review
            assessed: 2026-11-21
            law as of: 2025-11-04
            authors: [A. Author]
            \(lines)
            """)
    }

    @Test(
        "broken YAML is reported once, where the parser stops, with its reason",
        arguments: [
            ("note: a⟦:⟧ b", "mapping values are not allowed in this context"),
            ("note: ⟦@⟧here", "found character that cannot start any token"),
            ("⟦\t⟧note: a", "found character that cannot start any token"),
            ("note: \u{1F}⟦⟧", "control characters are not allowed"),
        ])
    func syntax(line: String, reason: String) throws {
        let project = header(line.replacing("\u{1F}⟦⟧", with: "⟦\u{1F}⟧"))
        #expect(project.problems == project.expected("L110"))
        #expect(project.diagnostics.first?.details["problem"] == reason)
    }

    @Test("a bracket that is never closed is reported at the end of the front matter")
    func openBracket() {
        let project = MarkedProject.assessment("---\ncountry: [KEN\n⟦-⟧--\n\n\(Project.finding)\n")
        #expect(project.problems == project.expected("L110"))
    }

    @Test(
        "a repeated key is marked where it stands again, whatever stands between",
        arguments: [
            "⟦language⟧: fr",
            "laws:\n  cmca:\n    language: en\n    title: Act\n⟦language⟧: fr",
            "laws:\n  cmca:\n    title: Act\n    ⟦title⟧: Code",
            "laws:\n  cmca: {title: Act, url: https://example.org, ⟦title⟧: Code}",
            "laws:\n  \"cmca\": {title: Act}\n  ⟦cmca⟧: {title: Act}",
            "laws:\n  cmca: {title: Act}\n  \"⟦cmca⟧\" : {title: Act}",
            "requests:\n  - year: 2024\n    direction: sent\n    ⟦year⟧: 2025",
        ])
    func duplicateKey(lines: String) throws {
        let project = header(lines)
        #expect(project.problems == project.expected("L111"))
        let problem = try #require(project.diagnostics.first)
        #expect(problem.related.count == 1)
        #expect(problem.related.first?.span.start ?? 0 < problem.span.start)
    }

    @Test("keys of different mappings may have the same name")
    func sameNameElsewhere() {
        let project = header("laws:\n  cmca: {title: A, language: en}\n  cpc: {title: B, language: en}")
        #expect(project.problems.map { $0.prefix(4) } == ["L409"])
    }

    @Test("line ends that only YAML counts do not shift a place, nor do they break the reader")
    func exoticLineEnds() {
        let project = header("note: \"\u{2028}\u{2029}\u{85}\u{2028}\"\nlaws: {cmca: {title: A, ⟦title⟧: B}}")
        #expect(project.problems == project.expected("L111"))
    }

    @Test("columns count characters, not bytes, also after accents and other scripts")
    func columnsAfterAccents() {
        let project = header("laws: {cmca: {title: \"Código Процес 法律 🇰🇪\", ⟦tilte⟧: x}}")
        #expect(project.problems == project.expected("L120"))
    }

    @Test("a second document is refused where it starts")
    func secondDocument() {
        let project = MarkedProject(["lacuna.yaml": "title: Test\npublisher: Tests\n---\n⟦⟧title: Another\n"])
        #expect(project.problems == project.expected("L113"))
    }

    @Test("settings of a megabyte are refused before they are parsed")
    func tooLarge() throws {
        let project = header("note: " + String(repeating: "x", count: 1_000_000))
        let problem = try #require(project.diagnostics.first)
        #expect(MarkedProject.describe(problem) == "L115 \(Project.path):2:1-2")
        #expect(project.problems.count == 1)
    }

    @Test("lists nested too deep are refused once, on one line or on many", arguments: [" ", "\n  "])
    func tooDeep(between: String) {
        let open = Array(repeating: "[", count: 60).enumerated().map { $0.offset == 20 ? "⟦[⟧" : "[" }
        let project = header("consulted:\(between)" + open.joined(separator: between))
        #expect(project.problems == project.expected("L116"))
    }

    @Test("many short lists beside each other are not deep")
    func wideNotDeep() {
        let years = (1990...2025).map { "{year: \($0), direction: sent, total: 1, source: Report}" }
        let project = header("laws:\n  cmca: {title: Act}\nrequests: [\(years.joined(separator: ", "))]")
        #expect(project.problems == [])
    }
}
