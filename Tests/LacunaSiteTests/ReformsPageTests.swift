import TestSupport
import Testing

@Suite("The page of reforms")
struct ReformsPageTests {
    private let site = RenderedSite(ReformsProject.project)
    private let page = "en/reforms.html"

    @Test("all gaps stand in one table for each region, with stage, lead, date, priority and recommendation")
    func gaps() throws {
        #expect(
            try site.rows("t-gaps-r002", on: page) == [
                ["Ghana"],
                ["1(1) Order to preserve", "Met", "Complete", "not stated", "not stated", "not stated", "not stated"],
                ["Kenya"],
                [
                    "1(1) Order to preserve", "Partly met", "Implement Bill 5, first reading", "Ministry of Justice",
                    "30 June 2027", "High", "Advice on 1.1.",
                ],
                ["1(2) Time limit", "Not met", "None", "not stated", "not stated", "not stated", "Advice on 1.2."],
                [
                    "2(1) Order to produce", "Largely met", "not stated", "Ministry of Justice", "1 March 2027",
                    "not stated", "Advice on 2.1.",
                ],
            ])
        #expect(
            try site.rows("t-gaps-r142", on: page).map(\.first) == [
                "Japan", "1(1) Order to preserve", "2(1) Order to produce",
            ])
        #expect(try !site.text(page).contains("Brazil"))
    }

    @Test("what is under way leaves out the gap without a reform, and names the regions")
    func followed() throws {
        #expect(
            try site.rows("t-under-way", on: page).map { $0[0] } == [
                "Ghana Africa", "1(1) Order to preserve", "Kenya Africa", "1(1) Order to preserve",
                "2(1) Order to produce", "Japan Asia", "1(1) Order to preserve", "2(1) Order to produce",
            ])
    }

    @Test("each ministry has its requirements in the order of their dates")
    func leads() throws {
        #expect(
            try site.rows("t-leads", on: page) == [
                ["Kenya Africa"],
                [
                    "Ministry of Justice",
                    "2(1) Order to produce · 1 March 2027 1(1) Order to preserve · Implement · 30 June 2027",
                ],
                ["Japan Asia"], ["Ministry of Justice", "1(1) Order to preserve · Assess"],
                ["National Police Agency", "2(1) Order to produce · Validate · 1 March 2027"],
            ])
    }

    @Test("dates come in their order, with a link to the calendar")
    func dates() throws {
        #expect(
            try site.rows("t-dates", on: page).map { $0.prefix(3).joined(separator: ", ") } == [
                "1 March 2027, Japan, 2(1) Order to produce", "1 March 2027, Kenya, 2(1) Order to produce",
                "30 June 2027, Kenya, 1(1) Order to preserve",
            ])
        #expect(try site.text(page).contains("<a href=\"../data/reforms.ics\" download"))
        #expect(try site.text("en/data.html").contains("data/reforms.ics"))
    }

    @Test("every row leads to its finding")
    func links() throws {
        for (row, requirement) in zip(try site.cells("t-gaps-r142", on: page).dropFirst(), ["1.1", "2.1"]) {
            #expect(row[0].contains("href=\"country/jpn.html#r-\(requirement)\""))
        }
    }

    @Test("without lead, date or stage the page says so")
    func nothing() throws {
        let site = RenderedSite(RoundsProject.project)
        let text = try site.text(page)
        for words in [
            "No assessment records a reform", "No assessment names the ministry", "No assessment records a due date.",
        ] {
            #expect(text.contains(words))
        }
        #expect(try site.rows("t-gaps-r019", on: page)[1][0] == "1(1) Order to preserve")
    }

    @Test("page and data file tell the same")
    func agreesWithData() throws {
        let table = try Spreadsheet(site.text("data/findings.csv"))
        let ofPage = try ["r002", "r142"].flatMap { region in
            try site.rows("t-gaps-\(region)", on: page).filter { $0.count > 1 }.map { [$0[2], $0[3], $0[6]] }
        }
        let shown = { (value: String) in value.isEmpty ? "not stated" : value.prefix(1).uppercased() + value.dropFirst()
        }
        let ofData = table.rows
            .filter {
                !$0["gap", default: ""].isEmpty || !$0["reform", default: ""].isEmpty
                    || !$0["owner", default: ""].isEmpty
            }
            .map {
                [
                    shown($0["reform", default: ""]), shown($0["owner", default: ""]),
                    shown($0["recommendation", default: ""]),
                ]
            }
        // The page orders by region, the data by code; the author's words stand after the stage on the page only.
        #expect(
            Set(ofPage.map { $0.joined(separator: "|").replacingOccurrences(of: " Bill 5, first reading", with: "") })
                == Set(ofData.map { $0.joined(separator: "|") }))
        #expect(ofPage.count == 6 && ofData.count == 6)
    }
}
