import Foundation
import TestSupport
import Testing

/// The values are worked out by hand in `Project.safeguards`.
@Suite("The pages of authorities, requests and consultation")
struct AuthoritiesAndRequestsPageTests {
    private let authorities = SafeguardsSite.page("en/institutions.html")
    private let requests = SafeguardsSite.page("en/requests.html")
    private let consultation = SafeguardsSite.page("en/consultation.html")

    private func words(_ page: String, from start: String, to end: String = "</section>") -> String {
        SafeguardsSite.words(SafeguardsSite.part(page, from: start, to: end))
    }

    // MARK: Authorities

    @Test("the checklist has a word for each authority of each country")
    func checklist() {
        func row(_ country: String) -> [String] { SafeguardsSite.words(authorities, "checklist", country) }
        #expect(row("Kenya") == ["Designated", "Not found", "No information", "In law", "No information"])
        #expect(row("Ghana") == Array(repeating: "No information", count: 5))
        #expect(
            row("Singapore") == [
                "No information", "No information", "No information", "Not assessed", "No information",
            ])
        #expect(row("France") == Array(repeating: "Withheld", count: 5))
    }

    @Test("an authority is listed with function and source, and leads to its place on the country's page")
    func list() throws {
        let table = SafeguardsSite.table(authorities, "t-authority-central-authority")
        let row = try #require(SafeguardsSite.rows(table, "Kenya").first)
        #expect(row.contains("<a href=\"country/ken.html#authority-central-authority\">Kenya</a>"))
        #expect(
            SafeguardsSite.cells(row).map(SafeguardsSite.words) == [
                "Designated", "Attorney-General", "receives requests", "example.org, s. 2 Source 1", "None",
            ])
        #expect(SafeguardsSite.page("en/country/ken.html").contains("<div id=\"authority-central-authority\">"))
        #expect(authorities.contains("<li id=\"src-1\"><a href=\"https://www.example.org/authority\""))
        #expect(!table.contains("Ghana"))
    }

    @Test("a source in words stays words")
    func sourceInWords() {
        let cells = SafeguardsSite.words(authorities, "t-authority-24-7-contact-point", "Kenya")
        #expect(cells == ["In law", "Police", "not stated", "A gazette of 2025", "None"])
    }

    @Test("countries about whose authority nothing can be said are named under the reason")
    func rest() {
        let text = words(authorities, from: "<h2 id=\"authority-24-7-contact-point\">")
        #expect(text.hasSuffix("Not assessed Singapore No information Ghana Withheld France"))
    }

    // MARK: Requests

    @Test("each ground has one cell for each country")
    func grounds() {
        func row(_ country: String) -> [String] { SafeguardsSite.words(requests, "t-grounds", country) }
        let none = Array(repeating: "No finding", count: 4)
        #expect(row("Kenya") == ["Used"] + none + ["Not met"])
        #expect(row("Ghana") == ["Not used"] + none + ["No finding"])
        #expect(row("Singapore") == ["Not assessed"] + none + ["No finding"])
        #expect(row("France") == ["No finding"] + none + ["No finding"])
    }

    @Test("who decides stands beside the ground; where no source says it, no information")
    func decides() throws {
        let table = SafeguardsSite.table(requests, "t-decides")
        let kenya = SafeguardsSite.rows(table, "Kenya").map { SafeguardsSite.cells($0).map(SafeguardsSite.words) }
        try #require(kenya.map(\.count) == [6, 6])
        #expect(kenya.map { $0[1] } == ["Attorney-General", "No information"])
        #expect(
            kenya.map { $0[0] } == ["40(8) Absence of dual criminality", "40(22) No duty where persecution is likely"])
        #expect(kenya[0][2] == "same conduct")
        #expect(SafeguardsSite.rows(table, "Singapore").isEmpty)
    }

    @Test("figures are given as published, and a number that is missing is not stated")
    func figures() {
        let rows = SafeguardsSite.rows(SafeguardsSite.table(requests, "t-figures"), "Kenya")
            .map { SafeguardsSite.cells($0).map(SafeguardsSite.words) }
        #expect(
            rows.map { Array($0.prefix(5)) } == [
                ["2024", "received", "120", "80", "not stated"], ["2023", "received", "100", "70", "5"],
                ["2024", "sent", "30", "not stated", "not stated"],
            ])
        #expect(rows.first?.last == "example.org, p. 4 Source 1")
    }

    @Test("no figures published, no information and withheld are three groups")
    func silences() {
        let text = words(requests, from: "<h2 id=\"figures\">")
        #expect(text.hasSuffix("No figures published Ghana No information Singapore Withheld France"))
    }

    @Test("the country's own page says the same")
    func country() {
        #expect(
            words(SafeguardsSite.page("en/country/ken.html"), from: "<h3 id=\"requests\">", to: "</ul>").contains(
                "2024, received: requests 120, granted 80, refused not stated"))
        #expect(
            words(SafeguardsSite.page("en/country/gha.html"), from: "<h3 id=\"requests\">").hasSuffix(
                "No figures published"))
        #expect(
            words(SafeguardsSite.page("en/country/sgp.html"), from: "<h3 id=\"requests\">").hasSuffix("No information"))
        let withheld = words(
            SafeguardsSite.page("en/country/fra.html"), from: "<h3 id=\"requests\">", to: "<h3 id=\"withheld\">")
        #expect(withheld.hasSuffix("Withheld"))
    }

    @Test("the data has the same outcome and authority for every ground")
    func agreement() throws {
        let json = try JSONSerialization.jsonObject(with: Data(SafeguardsSite.page("data/findings.json").utf8))
        let records = try #require(json as? [[String: Any]])
        let ground = records.filter { $0["requirement"] as? String == "40.8" }
        let shown = ground.map { record -> String in
            let outcome =
                SafeguardsSite.words(requests, "t-grounds", record["country_name"] as? String ?? "").first ?? ""
            return outcome.lowercased()
        }
        #expect(shown == ground.map { $0["outcome"] as? String ?? "" })
        #expect(ground.compactMap { $0["authority"] as? String } == ["Attorney-General"])
    }

    // MARK: Consultation

    @Test("an assessment that heard nobody says so, one that does not say is kept apart")
    func heard() {
        func row(_ country: String) -> String {
            SafeguardsSite.words(consultation, "t-assessments", country).first ?? ""
        }
        #expect(row("Kenya") == "providers, courts")
        #expect(row("Ghana") == "Nobody was heard")
        #expect(row("Singapore") == "Not stated")
        #expect(row("France") == "Withheld")
        #expect(consultation.contains("Nobody was heard in 1 of 4 assessments."))
    }

    @Test("each of those who can be heard has a row with the countries, none of them hidden in a zero")
    func kinds() {
        #expect(SafeguardsSite.words(consultation, "t-kinds", "courts") == ["1", "Kenya"])
        #expect(SafeguardsSite.words(consultation, "t-kinds", "police") == ["0", "None recorded"])
        #expect(consultation.contains("Counts countries, 4 in all. Without a statement on whom they heard: 2."))
    }
}
