import Foundation
import TestSupport
import Testing

/// Projects with two rounds, figures, safeguards, authorities, requests and reforms: what the real assessments do not hold.
@Suite("The tables of data, on projects that are counted by hand")
struct DataTableTests {
    private static let names = [
        "assistance", "changes", "consultation", "crosswalk", "figures", "findings", "institutions", "laws",
        "notifications", "offences", "reforms", "refusals", "related-treaties", "requests", "requirements",
        "reservations", "safeguards", "status",
    ]

    @Test(
        "every spreadsheet says the same as its JSON",
        arguments: [RoundsProject.project, Project.safeguards, Project.figures, ReformsProject.project])
    func sameValues(project: Project) throws {
        let site = RenderedSite(project)
        for name in Self.names {
            let table = try Spreadsheet(site.text("data/\(name).csv")).rows
            let json = try #require(
                try JSONSerialization.jsonObject(with: Data(site.text("data/\(name).json").utf8)) as? [[String: Any]])
            #expect(table.count == json.count, "\(name)")
            for (row, object) in zip(table, json) {
                for (column, cell) in row {
                    let words =
                        switch object[column] {
                        case let list as [String]: list.joined(separator: " | ")
                        case let number as NSNumber: "\(number)"
                        case let text as String: text
                        default: ""
                        }
                    #expect(cell == words || cell == "'" + words, "\(name), \(column)")
                }
            }
        }
    }

    @Test("the changes are those of the table of rounds, each with what it was, what it is and why")
    func changes() throws {
        let site = RenderedSite(RoundsProject.project)
        let rows = try Spreadsheet(site.text("data/changes.csv")).rows.map { row in
            [row["country"], row["requirement"], row["change"], row["before"], row["after"], row["cause"]]
                .compactMap(\.self)
        }
        #expect(
            rows == [
                ["GHA", "1.2", "finding dropped", "not met", "", ""],
                ["GHA", "1.3", "same outcome", "used", "used", "law changed"],
                ["GHA", "2.1", "finding added", "", "met", ""],
                ["KEN", "1.1", "outcome", "partly met", "met", "law changed"],
                ["KEN", "1.2", "outcome", "met", "largely met", "correction"],
                ["KEN", "1.3", "outcome", "used", "not assessed", "evidence lost"],
                ["KEN", "2.1", "outcome", "not met", "partly met", "method changed"],
                ["KEN", "2.2", "new requirement", "", "met", ""],
            ])
    }

    @Test("figures on requests keep a number that is missing apart from a nought")
    func requests() throws {
        let site = RenderedSite(Project.safeguards)
        let rows = try Spreadsheet(site.text("data/requests.csv")).rows.map { row in
            ["country", "report", "year", "direction", "total", "granted", "refused"].map { row[$0] ?? "" }
        }
        #expect(
            rows == [
                ["FRA", "withheld", "", "", "", "", ""], ["GHA", "none published", "", "", "", "", ""],
                ["KEN", "published", "2024", "received", "120", "80", ""],
                ["KEN", "published", "2023", "received", "100", "70", "5"],
                ["KEN", "published", "2024", "sent", "30", "", ""], ["SGP", "no information", "", "", "", "", ""],
            ])
    }

    @Test("who was heard, and that nobody was, are different words")
    func consultation() throws {
        let site = RenderedSite(Project.safeguards)
        let rows = try Spreadsheet(site.text("data/consultation.csv")).rows
        #expect(rows.map { $0["report"] } == ["withheld", "nobody", "heard", "not stated"])
        #expect(rows[2]["heard"] == "providers | courts")
    }

    @Test("a page names the tables that hold what it shows")
    func links() throws {
        let page = try RenderedSite(Project.safeguards).text("en/institutions.html")
        #expect(page.contains("<a href=\"../data/institutions.csv\" download>CSV</a>"))
        #expect(page.contains("<a href=\"../data/institutions.json\" download>JSON</a>"))
    }
}
