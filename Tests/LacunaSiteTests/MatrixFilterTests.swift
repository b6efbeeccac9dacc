import TestSupport
import Testing

@Suite("What the filters look at")
struct MatrixFilterTests {
    private let site = RenderedSite(.compared)

    @Test("a country carries its region, subregion, groups and date, and says where nothing is known")
    func countries() throws {
        let page = try site.text("en/matrix.html")
        #expect(page.contains("<tbody data-region=\"r002\">"))
        #expect(
            page.contains(
                "<tr data-c=\"GHA\" data-subregion=\"r011\" data-groups=\"african-union\" data-assessed=\"2026-11-01\" data-empty>"
            ))
        #expect(
            page.contains(
                "<tr data-c=\"KEN\" data-subregion=\"r014\" data-groups=\"african-union\" data-assessed=\"2026-11-01\">"
            ))
        #expect(
            page.contains("<tr data-c=\"SGP\" data-subregion=\"r035\" data-groups=\"\" data-assessed=\"2026-10-01\">"))
    }

    /// Kenya has two rated findings of three requirements of article 1: partly met by the text, met by a report.
    @Test("a rolled-up cell names every basis of what was rated, and how much was rated")
    func rollUp() throws {
        let page = try site.text("en/matrix.html")
        #expect(page.contains("<td data-o=\"partly-met\" data-b=\"text secondary\"><a href=\"country/ken.html#a-1\">"))
        #expect(
            page.contains(
                "<span>Partly <small aria-hidden=\"true\">2/3</small><span class=\"vh\">, 2 of 3 rated</span>"))
        #expect(page.contains("<td data-o=\"not-assessed\" data-b=\"not-verified\"><a href=\"country/gha.html#a-1\">"))
    }

    @Test("of a withheld finding no basis is told")
    func withheld() throws {
        for page in ["en/matrix/i.html", "en/matrix/i-transposed.html"] {
            #expect(try site.text(page).contains("<td data-o=\"withheld\" data-b=\"\"><a "), "\(page)")
        }
        #expect(try site.text("en/article/2.html").contains("<td data-b=\"\"></td>"))
    }

    @Test("the day is short for the eye and in words for the ear")
    func date() throws {
        let cell =
            "<time datetime=\"2026-10-01\"><span aria-hidden=\"true\">2026-10-01</span><span class=\"vh\">1 October 2026</span></time>"
        #expect(try site.text("en/matrix.html").contains(cell))
    }

    @Test("regions and their subregions are offered, and only those that occur")
    func regions() throws {
        let page = try site.text("en/matrix/i.html")
        let start = try #require(page.range(of: "<select name=\"region\""))
        let options = page[start.lowerBound...].components(separatedBy: "</select>")[0].components(
            separatedBy: "<option ")
        #expect(
            options.dropFirst().map { RenderedSite.words("<" + $0) } == [
                "All", "Africa", "Africa: Eastern Africa", "Africa: Western Africa", "Asia", "Asia: Southeast Asia",
            ])
    }

    @Test("orders are by name and by date, never by outcome, and only where countries are rows")
    func orders() throws {
        let rows = try site.text("en/matrix/i.html")
        #expect(rows.components(separatedBy: "<select name=\"sort\"").count == 2)
        for order in ["name", "-name", "assessed", "-assessed"] {
            #expect(rows.contains("<option value=\"\(order)\">"))
        }
        #expect(try !site.text("en/matrix/i-transposed.html").contains("<select name=\"sort\""))
    }

    @Test("an article's tables have the same filter and rows by region")
    func article() throws {
        let page = try site.text("en/article/1.html")
        #expect(page.contains("<form class=\"filters\" data-for=\"rows\" data-file=\"lacuna-article-1.csv\""))
        #expect(
            page.contains("<p class=\"filter-state\" role=\"status\" id=\"rows-state\">All countries with a finding"))
        let rows = try site.rows("t-1-1", on: "en/article/1.html")
        #expect(rows.map { $0.first ?? "" } == ["Africa", "Ghana", "Kenya", "Asia", "Singapore"])
        #expect(
            rows[2][1...] == [
                "Partly met", "Act of KEN, s. 1", "police", "not stated", "at most 30 days; first order", "Gap on 1.1.",
                "text",
            ])
    }
}
