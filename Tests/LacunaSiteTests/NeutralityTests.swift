import LacunaAnalysis
import LacunaBuild
import LacunaDiagnostics
import LacunaReading
import TestSupport
import Testing

@testable import LacunaSite

@Suite("Neutrality")
struct NeutralityTests {
    private static func build(_ example: Example) -> ProjectBuild.Site {
        var project = Project.withFindings(Project.finding)
        if case .project(let files) = example { project.files.merge(files) { $1 } }
        return ProjectBuild(BuildOptions(project: MemoryTree(texts: project.files), jobs: 2, version: "test")).build()
    }

    @Test(
        "a page that breaks the rule is an error that names page and table, and nothing is published",
        arguments: Rule.neutralityRules)
    func broken(rule: Rule) throws {
        let site = NeutralityTests.build(rule.bad)
        #expect(site.files.isEmpty)
        #expect(site.diagnostics.hasErrors)
        #expect(Set(site.diagnostics.map(\.rule)) == [rule])
        let problem = try #require(site.diagnostics.first { $0.file.path == "en/comparisons.html" })
        #expect(problem.found == "own")
        let message = MessageCatalog.english.message(problem)
        #expect(message.contains("en/comparisons.html") && message.contains("“own”"))
        let line = problem.file.line(problem.position.line).string
        #expect(line.contains("<table id=\"own\""))
    }

    @Test("a page that keeps the rule is published", arguments: Rule.neutralityRules)
    func kept(rule: Rule) {
        let site = NeutralityTests.build(rule.good)
        #expect(site.diagnostics.map(\.rule.code) == [])
        #expect(!site.files.isEmpty)
    }

    // MARK: Tables of our own pages

    private static let model: SiteModel = {
        let result = Project.compared.read()
        let corpus = Redaction.apply(result.corpus!, for: .public)
        let language = Language(result.languages[0], fallbacks: [], configuration: corpus.configuration)
        return SiteModel(
            analysis: TreatyAnalysis(corpus.treaties[0], in: corpus), language: language, languages: result.languages,
            glossary: [], options: SiteOptions(date: .first, version: "test", audience: .public, digests: [:]))
    }()

    /// Codes of countries in the order of the rows.
    private func violations(
        _ order: Neutrality.Order, _ rows: [String], counts: Neutrality.Column = .value
    ) -> [String] {
        let model = NeutralityTests.model
        let table = Table(
            id: "t", caption: "Table", note: "", order: order,
            columns: [Table.Column("Country"), Table.Column("Number", counts: counts)])
        var page = PageWriter(model, path: "country/x.html")
        page.table(table) { page in
            page.raw("<tbody>")
            for code in rows {
                page.raw("<tr>")
                page.countryHeader(model.analysis.countries.firstIndex { $0.code == code }!)
                page.raw("<td>1</td></tr>")
            }
            page.raw("</tbody>")
        }
        return NeutralityCheck(model).run(Array(page.string.utf8), path: "en/x.html").map(\.rule.code)
    }

    private let byRegion = ["GHA", "KEN", "SGP"]

    @Test("a table by region, name or day with plain values is neutral")
    func neutral() {
        #expect(violations(.region, byRegion) == [])
        #expect(violations(.name, byRegion) == [])
        #expect(violations(.assessed, ["SGP", "KEN", "GHA"]) == [])
        #expect(violations(.region, byRegion, counts: .countOverCountries) == [])
    }

    @Test("a total of a country is found")
    func total() { #expect(violations(.region, byRegion, counts: .countWithinCountry) == ["L500"]) }

    @Test("a percentage of a country is found")
    func percentage() { #expect(violations(.region, byRegion, counts: .shareWithinCountry) == ["L501"]) }

    @Test("an order by outcome is found")
    func outcome() { #expect(violations(.outcome, ["KEN", "SGP", "GHA"]) == ["L502"]) }

    @Test("rows that are not in the order that the table names are found")
    func disguised() {
        #expect(violations(.region, ["KEN", "GHA", "SGP"]) == ["L504"])
        #expect(violations(.name, ["SGP", "GHA", "KEN"]) == ["L504"])
        #expect(violations(.assessed, ["KEN", "SGP", "GHA"]) == ["L504"])
    }

    private func codes(_ markup: String) -> [String] {
        NeutralityCheck(NeutralityTests.model).run(Array(markup.utf8), path: "en/x.html").map(\.rule.code)
    }

    @Test("sorting on a column of outcomes is an order by outcome")
    func sorting() {
        let head =
            "<table class=\"data\" data-order=\"name\"><tr><th scope=\"col\">A</th><th scope=\"col\" data-sort=\"text\">B</th></tr>"
        #expect(codes(head + "<tr><td>a</td><td data-o=\"met\">Met</td></tr></table>") == ["L502"])
        #expect(codes(head + "<tr><td data-o=\"met\">Met</td><td>b</td></tr></table>") == [])
    }

    @Test("a table that an author wrote into a text is left alone")
    func prose() {
        let rows = ["sgp", "ken", "gha"].map { "<tr><th scope=\"row\"><a href=\"country/\($0).html\">x</a></th></tr>" }
        #expect(codes("<div class=\"prose-table\"><table>" + rows.joined() + "</table></div>") == [])
        #expect(codes("<table class=\"data\">" + rows.joined() + "</table>") == ["L503"])
    }
}
