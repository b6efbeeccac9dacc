import Foundation
import TestSupport
import Testing

/// The numbers are worked out by hand in `Project.figures`. The scale runs from 172 to 508, zero to 20 years.
@Suite("The pages of offences")
struct OffencesPageTests {
    private let overview = FiguresSite.page("en/offences.html")
    private let access = FiguresSite.page("en/offences/7.html")
    private let devices = FiguresSite.page("en/offences/11.html")

    @Test("the overview counts countries, not offences, and leads to a page for each article")
    func summary() {
        let row = FiguresSite.cells(overview, table: "t-summary", country: "<b>7</b> Illegal access")
        #expect(row == ["2", "2", "1", "3"])
        for article in 7...17 { #expect(overview.contains("<a href=\"offences/\(article).html\">")) }
    }

    @Test("the grid gives basic and aggravated years, words where the law has words, and leads to the finding")
    func grid() {
        func cell(_ country: String) -> String {
            FiguresSite.cells(overview, table: "t-grid", country: country).first ?? ""
        }
        #expect(cell("Kenya") == "3 / 20 basic form at most 3 years, aggravated form at most 20 years")
        #expect(cell("Portugal") == "1 / 5 basic form at most 1 year, aggravated form at most 60 months")
        #expect(cell("Nigeria") == "fine only basic form fine only")
        #expect(cell("Jamaica") == "life basic form life")
        #expect(cell("South Africa") == "10 basic form at most 10 years not in force")
        #expect(cell("India") == "No figure recorded")
        #expect(cell("United Kingdom") == "Not assessed")
        #expect(overview.contains("<a href=\"country/ken.html#r-7.1\"><span aria-hidden=\"true\">3 / 20</span>"))
    }

    @Test("the page of an article has the offence, its law, both terms and the line")
    func row() {
        let kenya = FiguresSite.cells(access, table: "table", country: "Kenya")
        #expect(kenya[0] == "Unauthorised access CMCA, s. 51")
        #expect(kenya[2] == "at most 3 years")
        #expect(kenya[3] == "at most 20 years")
        #expect(kenya[4] == "Reached by an aggravated form only")
        #expect(FiguresSite.cells(access, table: "table", country: "Jamaica")[4].hasSuffix("As assessed: yes"))
        #expect(FiguresSite.cells(access, table: "table", country: "South Africa")[4] == "Figures do not tell")
        #expect(FiguresSite.cells(access, table: "table", country: "United Kingdom") == ["Not assessed"])
    }

    @Test("marks stand where the terms are: 3 years at 222.4, 20 at the end, the line of 4 years at 239.2")
    func places() {
        #expect(access.contains("<circle class=\"dot\" cx=\"222.4\""))
        #expect(access.contains("<circle class=\"end\" cx=\"508\""))
        #expect(access.contains("<g class=\"treaty\"><path d=\"M239.2 44V"))
        #expect(access.contains("treaty: at least 4 years"))
    }

    @Test("life stands behind the scale and a fine before it, each with a mark and a word of its own")
    func words() {
        #expect(access.contains("<rect class=\"dot\" x=\"520.5\""))
        #expect(access.contains("<rect class=\"end\" x=\"155.8\""))
        let legend = FiguresSite.words(FiguresSite.part(access, from: "<ul class=\"legend\"", to: "</ul>"))
        #expect(legend.contains("Life"))
        #expect(legend.contains("Fine only"))
    }

    @Test("several offences of a country share its row, each under its provision")
    func several() {
        #expect(devices.contains("Kenya: 11(1)(a)(i) at most 5 years; 11(1)(b) at most 2 years."))
        #expect(devices.contains("Portugal: at most 2 years."))
        let rows = FiguresSite.part(devices, from: "<caption id=\"table\">", to: "</table>")
        #expect(rows.components(separatedBy: ">Kenya</a></th>").count == 3)
    }

    @Test("pages of articles lead to their neighbours")
    func neighbours() {
        #expect(access.contains("rel=\"next\" href=\"../offences/8.html\""))
        #expect(!access.contains("rel=\"prev\""))
    }

    @Test("page and data say the same terms")
    func data() throws {
        let json = try JSONSerialization.jsonObject(with: Data(FiguresSite.page("data/findings.json").utf8))
        let records = try #require(json as? [[String: Any]]).filter { $0["requirement"] as? String == "7.1" }
        for record in records {
            let name = try #require(record["country_name"] as? String)
            let cells = FiguresSite.cells(access, table: "table", country: name)
            if let term = record["maximum_term"] as? String { #expect(cells[2] == FiguresSite.asShown(term)) }
            if let term = record["aggravated_term"] as? String { #expect(cells[3] == FiguresSite.asShown(term)) }
        }
        #expect(records.count == 8)
    }
}
