import TestSupport
import Testing

@Suite("The page of assistance")
struct AssistancePageTests {
    private let site = RenderedSite(ReformsProject.project)
    private let page = "en/assistance.html"

    @Test("every cell lists the findings that name the need")
    func countries() throws {
        #expect(
            try site.rows("t-countries", on: page) == [
                ["Africa"], ["Ghana", "none recorded", "2(1)"], ["Kenya", "1(1)", "1(1)"], ["Americas"],
                ["Brazil", "none recorded", "none recorded"], ["Asia"], ["Japan", "1(1)", "none recorded"],
            ])
    }

    @Test("each number of a finding leads to it")
    func links() throws {
        let ghana = try #require(try site.cells("t-countries", on: page).first { $0[0].contains("Ghana") })
        #expect(ghana[2].contains("href=\"country/gha.html#r-2.1\""))
    }

    @Test("each kind counts countries on an article, and lists them with the author's words")
    func articles() throws {
        #expect(
            try site.rows("t-kind-legislative-drafting", on: page) == [
                ["1 Preservation", "2", "Kenya 1(1) a clause on content data Japan 1(1)"]
            ])
        #expect(
            try site.rows("t-kind-training", on: page) == [
                ["1 Preservation", "1", "Kenya 1(1) a clause on content data"], ["2 Production", "1", "Ghana 2(1)"],
            ])
    }

    @Test("page and data file tell the same")
    func agreesWithData() throws {
        let data = try Spreadsheet(site.text("data/findings.csv")).rows.flatMap { row in
            row["assistance", default: ""].components(separatedBy: " | ").filter { !$0.isEmpty }.map {
                [row["country_name", default: ""], $0, row["citation", default: ""]]
            }
        }
        let kinds = ["legislative drafting", "training"]
        let shown = try site.rows("t-countries", on: page).filter { $0.count == 3 }.flatMap { row in
            zip(kinds, row.dropFirst()).flatMap { kind, cell in
                cell == "none recorded" ? [] : cell.components(separatedBy: ", ").map { [row[0], kind, $0] }
            }
        }
        #expect(Set(shown) == Set(data))
        #expect(shown.count == 4 && data.count == 4)
    }

    @Test("without a need the page says so")
    func nothing() throws {
        #expect(
            try RenderedSite(RoundsProject.project).text(page).contains("No assessment names a need for assistance."))
    }
}
