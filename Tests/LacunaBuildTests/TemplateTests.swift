import LacunaBuild
import TestSupport
import Testing

@Suite("Page templates")
struct TemplateTests {
    private let project = Project.withFindings(SiteBuilder.finding)

    @Test("a project may replace one template and keep all others")
    func override() throws {
        let site = SiteBuilder.build(
            project, templates: ["templates/pages/glossary.mustache": "<h1>Ours</h1>{{{terms}}}\n"])
        let pages = Dictionary(
            uniqueKeysWithValues: site.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
        #expect(try #require(pages["en/glossary.html"]).contains("<h1>Ours</h1>"))
        #expect(try #require(pages["en/method.html"]).contains("id=\"scale\""))
    }

    @Test("a misspelt name is an error with its place and the nearest name")
    func misspelt() throws {
        let site = SiteBuilder.build(project, templates: ["templates/pages/glossary.mustache": "line\n{{{tems}}}\n"])
        let problem = try #require(site.diagnostics.first)
        #expect(site.files.isEmpty)
        #expect(problem.rule.code == "L721")
        #expect(problem.position == (line: 2, column: 4))
        #expect(problem.nearest == "terms")
    }

    @Test("a partial that does not exist is an error")
    func missingPartial() {
        let site = SiteBuilder.build(
            project, templates: ["templates/pages/glossary.mustache": "{{> partials/nothing}}\n"])
        #expect(site.diagnostics.map(\.rule.code) == ["L722"])
    }

    @Test("a section that is not closed is an error")
    func unclosed() {
        let site = SiteBuilder.build(project, templates: ["templates/pages/glossary.mustache": "{{#terms}}"])
        #expect(site.diagnostics.map(\.rule.code) == ["L720"])
    }

    @Test("template code in an author's text stays text")
    func templateCode() throws {
        let hostile = Project.withFindings(SiteBuilder.finding + "\n\nSee {{title}} and {{{content}}}.")
        let page = try #require(SiteBuilder.pages(hostile)["en/country/ken.html"])
        #expect(page.contains("See {{title}} and {{{content}}}."))
    }

    @Test("a quotation mark with a combining accent cannot leave an attribute")
    func combining() {
        var hostile = project
        hostile.files["lacuna.yaml"] = "title: \"x\\\"\\u0301 onload=y\"\npublisher: Tests\n"
        let breakOut = Array("x\"\u{301}".utf8)
        for (path, page) in SiteBuilder.pages(hostile) where path.hasSuffix(".html") {
            let isFound = Array(page.utf8).firstRange(of: breakOut) != nil
            #expect(!isFound, "\(path)")
        }
    }
}
