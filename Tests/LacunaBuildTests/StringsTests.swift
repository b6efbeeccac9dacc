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

    /// The files of an example, in a project that is clean without them.
    private func build(_ example: Example) throws -> [Diagnostic] {
        let project = try #require(Project(example))
        return SiteBuilder.build(project).diagnostics
    }

    @Test("the bad example of a rule has its problem, the good one has not", arguments: Rule.stringsRules)
    func examples(rule: Rule) throws {
        let bad = try build(rule.bad)
        #expect(bad.contains { $0.rule == rule })
        for problem in bad where problem.rule == rule {
            let words = MessageCatalog.english.message(problem) + MessageCatalog.english.fix(problem)
            #expect(!words.contains("{found}") && !words.contains("{nearest}") && !words.contains("{language}"))
        }
        #expect(try !build(rule.good).contains { $0.rule == rule })
    }

    @Test("the built-in languages have nothing to complain about, all together")
    func builtIn() {
        var project = Project.withFindings(SiteBuilder.finding)
        project.files["lacuna.yaml"] = Project.settings + "languages: [en, ar, zh, fr, ru, es]\n"
        let found = SiteBuilder.build(project).diagnostics.filter { $0.severity != .note }
        #expect(found.map(\.rule.code) == [])
    }
}
