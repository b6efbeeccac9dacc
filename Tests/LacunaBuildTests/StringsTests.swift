import LacunaBuild
import LacunaDiagnostics
import TestSupport
import Testing

@Suite("Texts of a language")
struct StringsTests {
    private func problems(_ texts: String, language: String = "fr") -> [Diagnostic] {
        var project = Project.withFindings(SiteBuilder.finding)
        project.files["templates/strings/\(language).yaml"] = "language: \(language)\nname: Test\ntexts:\n\(texts)\n"
        return SiteBuilder.build(project).diagnostics
    }

    @Test("a text that no page uses is an error at its key, with the nearest key")
    func unknown() throws {
        let problem = try #require(problems("  nav.countrys: Pays").first { $0.rule.code == "L700" })
        #expect(problem.position == (line: 4, column: 3))
        #expect(problem.nearest == "nav.countries")
    }

    @Test("what a language lacks is one warning that counts")
    func missing() {
        let missing = problems("  nav.countries: Pays").filter { $0.rule.code == "L701" }
        #expect(missing.count == 1)
        #expect(missing.allSatisfy { $0.severity == .warning })
    }

    @Test("a text with other names in braces than the English one is an error")
    func placeholders() {
        #expect(problems("  as of: Au {jour}.").contains { $0.rule.code == "L702" && $0.found == "as of" })
        #expect(!problems("  as of: Au {date}.").contains { $0.rule.code == "L702" })
    }

    @Test(
        "each language needs its own plural forms",
        arguments: [
            ("fr", ["other"]), ("ru", ["few", "many"]), ("ar", ["few", "many", "other", "two", "zero"]),
            ("zh", ["other"]),
        ])
    func plurals(language: String, lacking: [String]) {
        let found = problems("  countries.sentence: {one: x}", language: language).filter { $0.rule.code == "L704" }
        #expect(found.compactMap { $0.details["category"] }.sorted() == lacking)
    }

    @Test("the built-in English has nothing to complain about")
    func english() {
        let site = SiteBuilder.build(Project.withFindings(SiteBuilder.finding))
        #expect(site.diagnostics.isEmpty)
    }
}
