import Foundation
import TestSupport
import Testing

/// The values are worked out by hand in `Project.safeguards`. Elements stand in the order of the treaty's list: review
/// before, review after, remedy, grounds, scope, duration, proportionality, third parties; the outcome goes before them.
@Suite("The page of safeguards")
struct SafeguardsPageTests {
    private let page = SafeguardsSite.page("en/safeguards.html")

    private func cells(_ power: String, _ country: String) -> [String] {
        SafeguardsSite.words(SafeguardsSite.page("en/safeguards/\(power).html"), "grid", country)
    }

    @Test("a row gives the outcome of the power and one answer for each element")
    func row() {
        #expect(
            cells("home-preservation", "Kenya") == [
                "Partly", "No", "No information", "No information", "No information", "No information", "In part",
                "No information", "No information",
            ])
        #expect(cells("home-production", "Kenya").prefix(2) == ["Largely", "Yes"])
        #expect(cells("home-production", "Kenya").dropFirst(4).first == "In part")
        #expect(cells("home-production", "Ghana").prefix(2) == ["Met", "Yes"])
        #expect(cells("foreign-preservation", "Kenya").prefix(2) == ["Met", "Yes"])
    }

    @Test("no information, not assessed, withheld and no finding are said in different words")
    func absences() {
        #expect(cells("home-preservation", "Ghana") == ["Not met"] + Array(repeating: "No information", count: 8))
        #expect(cells("home-search", "Ghana") == Array(repeating: "Not assessed", count: 9))
        #expect(cells("home-traffic", "Kenya") == Array(repeating: "Withheld", count: 9))
        #expect(cells("home-disclosure", "Kenya") == Array(repeating: "No finding", count: 9))
        #expect(cells("home-preservation", "France") == Array(repeating: "Withheld", count: 9))
    }

    @Test("every answer leads to the finding that gives it")
    func links() throws {
        let table = SafeguardsSite.table(SafeguardsSite.page("en/safeguards/home-production.html"), "grid")
        let kenya = try #require(SafeguardsSite.rows(table, "Kenya").first)
        let cells = SafeguardsSite.cells(kenya)
        try #require(cells.count == 9)
        #expect(cells[0].contains("<a href=\"../country/ken.html#a-27\">"))
        #expect(cells[1].contains("data-a=\"yes\"><a href=\"../country/ken.html#r-27.a\">"))
        #expect(cells[4].contains("data-a=\"in-part\"><a href=\"../country/ken.html#r-27.b\">"))
        let target = SafeguardsSite.page("en/country/ken.html")
        #expect(target.contains("id=\"r-27.b\""))
    }

    @Test("countries are counted by answer, zero is written, those without an answer stand apart")
    func tally() throws {
        let production = SafeguardsSite.words(page, "tally-home", "Production order")
        try #require(production.count == 9)
        #expect(production[8] == "0")
        #expect(production[0] == "2 yes, 0 in part, 0 no, 2 without an answer")
        #expect(production[3] == "0 yes, 1 in part, 0 no, 3 without an answer")
        let preservation = SafeguardsSite.words(page, "tally-home", "Preservation")
        try #require(preservation.count == 9)
        #expect(preservation[8] == "1")
        #expect(preservation[0] == "0 yes, 0 in part, 1 no, 3 without an answer")
        #expect(page.contains("data-counts=\"count-over-countries\""))
    }

    @Test("each power has a page of its own, one after the other")
    func powers() {
        for power in ["preservation", "disclosure", "production", "search", "traffic", "interception"] {
            #expect(page.contains("<a href=\"safeguards/home-\(power).html\">"))
        }
        let first = SafeguardsSite.page("en/safeguards/home-preservation.html")
        #expect(first.contains("rel=\"next\" href=\"../safeguards/home-disclosure.html\""))
        #expect(!first.contains("rel=\"prev\""))
        #expect(!SafeguardsSite.page("en/safeguards/foreign-access.html").isEmpty)
    }

    @Test("over-reach has a flag beside the country and its words below the grid")
    func overReach() {
        let preservation = SafeguardsSite.page("en/safeguards/home-preservation.html")
        let table = SafeguardsSite.table(preservation, "grid")
        #expect(SafeguardsSite.rows(table, "Kenya Over-reach").count == 1)
        #expect(SafeguardsSite.rows(table, "Ghana Over-reach").isEmpty)
        for page in [page, preservation] {
            #expect(page.contains("Kenya, 25(1)</a>: Logs are kept without an order.</li>"))
        }
    }

    @Test("the answers are repeated in words")
    func words() {
        let production = SafeguardsSite.page("en/safeguards/home-production.html")
        let text = SafeguardsSite.words(SafeguardsSite.part(production, from: "<h2 id=\"words\">", to: "</section>"))
            .replacing(" :", with: ":").replacing(" ;", with: ";")
        #expect(text.contains("Kenya, 27(a): yes; court"))
        #expect(text.contains("Kenya, 27(b): in part; none for subscribers"))
        #expect(text.contains("Ghana, 27(a): yes; court"))
    }

    @Test("the page of a country has its own two grids, with places on the same page")
    func country() {
        let kenya = SafeguardsSite.page("en/country/ken.html")
        #expect(
            SafeguardsSite.words(kenya, "grid-home", "25 Preservation") == [
                "Partly", "No", "No information", "No information", "No information", "No information", "In part",
                "No information", "No information",
            ])
        #expect(SafeguardsSite.table(kenya, "grid-home").contains("<a href=\"#r-25.1\">"))
        #expect(SafeguardsSite.words(kenya, "grid-foreign", "42 Preservation").prefix(2) == ["Met", "Yes"])
    }

    @Test("page and data agree: every answer of the data stands in its cell")
    func agreement() throws {
        let json = try JSONSerialization.jsonObject(with: Data(SafeguardsSite.page("data/findings.json").utf8))
        let records = try #require(json as? [[String: Any]])
        let csv = SafeguardsSite.page("data/findings.csv")
        let powers = [
            "25": "home-preservation", "27": "home-production", "29": "home-traffic", "42": "foreign-preservation",
        ]
        let keys = [
            "review before", "review after", "remedy", "grounds", "scope", "duration", "proportionality",
            "third parties",
        ]
        var answers: [String: [String]] = [:]
        for record in records {
            guard let elements = record["elements"] as? [String], let name = record["country_name"] as? String,
                let power = powers[record["article"] as? String ?? ""]
            else { continue }
            #expect(csv.contains(elements.joined(separator: " | ")))
            for element in elements {
                let parts = element.components(separatedBy: ": ")
                try #require(parts.count > 1)
                answers["\(name)|\(power)|\(parts[0])", default: []].append(
                    parts[1].components(separatedBy: "; ")[0])
            }
        }
        #expect(answers.count == 6)
        for (place, given) in answers {
            let parts = place.components(separatedBy: "|")
            let lowest = given.contains("no") ? "No" : given.contains("in part") ? "In part" : "Yes"
            let index = try #require(keys.firstIndex(of: parts[2])) + 1
            #expect(cells(parts[1], parts[0]).dropFirst(index).first == lowest)
        }
    }

    @Test("nothing of a withheld finding is on any page")
    func withheld() {
        for (path, page) in SafeguardsSite.pages { #expect(!page.contains("SECRET"), "\(path)") }
    }

    @Test("in another language the catalogue's words carry their language and direction")
    func otherLanguage() {
        let persian = SafeguardsSite.page("fa/safeguards.html")
        #expect(persian.contains("><span lang=\"en\" dir=\"ltr\">Grounds</span></th>"))
        #expect(persian.contains("<a href=\"safeguards/home-search.html\"><span lang=\"en\" dir=\"ltr\">Search"))
        #expect(persian.contains("<span lang=\"en\" dir=\"ltr\">Logs are kept without an order.</span>"))
    }
}
