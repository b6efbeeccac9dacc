import Foundation
import TestSupport
import Testing

/// The numbers are worked out by hand in `Project.figures`. The scale runs from 172 to 508, zero to 365 days.
@Suite("The page of figures")
struct FiguresPageTests {
    private let page = FiguresSite.page("en/figures.html")

    private var plot: String {
        FiguresSite.part(page, from: "<figcaption id=\"p-preservation-at-home\">", to: "</figure>")
    }

    private func cells(_ country: String) -> [String] {
        FiguresSite.cells(page, table: "t-preservation-at-home", country: country)
    }

    @Test("the page stands among the comparisons")
    func reachable() {
        #expect(FiguresSite.page("en/comparisons.html").contains("<a href=\"figures.html\">Figures</a>"))
        #expect(page.contains("<h1>Figures</h1>"))
    }

    @Test("a row says the figure, its place on the scale, the longest time, and the renewal")
    func row() {
        #expect(
            cells("Portugal") == [
                "at most 3 months; first period", "90", "at most 1 year", "365", "by the court",
                "CMCA, s. 51", "text",
            ])
        #expect(cells("Kenya").prefix(4) == ["at most 30 days; by notice", "30", "no limit in the law", "–"])
    }

    @Test("no limit in the law, no figure, not assessed, no finding and withheld are five different words")
    func words() {
        #expect(cells("Nigeria").first == "no limit in the law")
        #expect(cells("United Kingdom").first == "No figure recorded Met at most 12 months; retention notice ( 25(1) )")
        #expect(cells("India").first == "Not assessed")
        #expect(cells("France").first == "No finding")
        #expect(cells("Jamaica").first == "Withheld")
    }

    @Test("a provision that is not in force says so in the row and in the drawing")
    func force() {
        #expect(cells("South Africa")[5] == "CMCA, s. 51 not in force")
        #expect(plot.contains("<use href=\"#m-not-in-force\" x=\"246.8\""))
    }

    @Test("each cell of figures leads to its finding")
    func links() {
        #expect(page.contains("<th scope=\"row\"><a href=\"country/prt.html#r-25.2\">Portugal</a></th>"))
        #expect(page.contains("(<a href=\"country/gbr.html#r-25.1\">25(1)</a>)"))
    }

    @Test("the table says what it counts and as of when")
    func note() {
        #expect(
            page.contains(
                "One row for each assessed country; 4 of 8 have a figure or words instead of one. As of 21 November 2026."
            ))
    }

    @Test("marks stand where the figures are: 30 days at 199.6, 90 at 254.8, 365 at the end")
    func places() {
        #expect(plot.contains("<circle class=\"dot\" cx=\"199.6\""))
        #expect(plot.contains("<circle class=\"dot\" cx=\"254.8\""))
        #expect(plot.contains("<circle class=\"end\" cx=\"508\""))
        #expect(plot.contains("<g class=\"treaty\"><path d=\"M254.8 44V"))
    }

    @Test("the page from right to left is the mirror image")
    func mirror() {
        let page = FiguresSite.page("fa/figures.html")
        let plot = FiguresSite.part(page, from: "<figcaption id=\"p-preservation-at-home\">", to: "</figure>")
        #expect(plot.contains("<circle class=\"dot\" cx=\"700.4\""))
        #expect(plot.contains("<circle class=\"end\" cx=\"392\""))
        #expect(plot.contains("<g class=\"treaty\"><path d=\"M645.2 44V"))
        #expect(!plot.contains("cx=\"199.6\""))
    }

    @Test("the text alternative holds every value and every reason for having none")
    func alternative() {
        let words = FiguresSite.part(plot, from: "<desc", to: "</desc>")
        for entry in [
            "Kenya: at most 30 days; with renewals no limit in the law.", "Nigeria: no limit in the law.",
            "Portugal: at most 3 months; with renewals at most 1 year.",
            "United Kingdom: No figure recorded; also at most 12 months.",
            "South Africa: at most 90 days; not in force.",
            "India: Not assessed.", "France: No finding.", "Jamaica: Withheld.", "treaty: at most 90 days",
        ] {
            #expect(words.contains(entry), "\(entry)")
        }
    }

    @Test("the legend has one entry for each mark that occurs, and no other")
    func legend() {
        let legend = FiguresSite.part(plot, from: "<ul class=\"legend\"", to: "</ul>")
        let entries = legend.components(separatedBy: "</li>").dropLast().map(FiguresSite.words)
        #expect(
            entries == [
                "First figure that the finding names",
                "Further figure there, for another case or step; the table says which",
                "Longest with renewals", "No limit in the law", "No figure recorded", "Not assessed", "No finding",
                "Withheld", "Not in force", "Treaty: at most 90 days",
            ])
    }

    @Test("a withheld figure is nowhere in the site")
    func withheld() {
        for (path, page) in FiguresSite.pages where !path.hasPrefix("assets/") {
            #expect(!page.contains("77 days"), "\(path)")
        }
    }

    @Test("page and data say the same figures")
    func data() throws {
        let json = try JSONSerialization.jsonObject(with: Data(FiguresSite.page("data/findings.json").utf8))
        let records = try #require(json as? [[String: Any]])
        var compared = 0
        for record in records where ["25.1", "25.2"].contains(record["requirement"] as? String) {
            let name = try #require(record["country_name"] as? String)
            for limit in record["limit"] as? [String] ?? [] {
                #expect(cells(name)[0].contains(FiguresSite.asShown(limit)))
                compared += 1
            }
            if let longest = record["overall_limit"] as? String {
                #expect(cells(name)[2] == FiguresSite.asShown(longest))
            }
        }
        #expect(compared == 5)
    }

    @Test("no drawing has a style attribute")
    func styles() { #expect(!page.contains("style=")) }
}
