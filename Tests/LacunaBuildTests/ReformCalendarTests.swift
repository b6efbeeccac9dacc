import TestSupport
import Testing

@Suite("The calendar of reforms")
struct ReformCalendarTests {
    private func calendar(_ project: Project) -> String? { SiteBuilder.pages(project)["data/reforms.ics"] }

    private func unfolded(_ project: Project) throws -> [String] {
        try #require(calendar(project)).replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
    }

    @Test("three due dates give three events, in the order of the dates")
    func events() throws {
        let lines = try unfolded(ReformsProject.project)
        #expect(
            lines.filter { $0.hasPrefix("SUMMARY") } == [
                "SUMMARY;LANGUAGE=en:Japan: 2(1) Order to produce", "SUMMARY;LANGUAGE=en:Kenya: 2(1) Order to produce",
                "SUMMARY;LANGUAGE=en:Kenya: 1(1) Order to preserve",
            ])
        #expect(
            lines.filter { $0.hasPrefix("DTSTART") } == [
                "DTSTART;VALUE=DATE:20270301", "DTSTART;VALUE=DATE:20270301", "DTSTART;VALUE=DATE:20270630",
            ])
        #expect(
            lines.last { $0.hasPrefix("DESCRIPTION") }
                == "DESCRIPTION;LANGUAGE=en:Reform: implement\\; Bill 5\\, first reading\\nOwner: Ministry of Justice\\n"
                + "Gap: Gap on 1.1.\\nRecommendation: Advice on 1.1.")
    }

    @Test("the time stamp is the day of the build: two builds give the same bytes")
    func stamp() throws {
        #expect(calendar(ReformsProject.project) == calendar(ReformsProject.project))
        #expect(
            try unfolded(ReformsProject.project).filter { $0.hasPrefix("DTSTAMP") }
                == Array(repeating: "DTSTAMP:20261101T000000Z", count: 3))
    }

    @Test("an event leads to its finding where the site has an address")
    func address() throws {
        var project = ReformsProject.project
        #expect(try unfolded(project).allSatisfy { !$0.hasPrefix("URL") })
        project.files["lacuna.yaml"] = Project.settings + "base address: https://example.org/lacuna\n"
        #expect(try unfolded(project).contains("URL:https://example.org/lacuna/en/country/ken.html#r-1.1"))
    }

    @Test("a new due date in a later round keeps the identifier")
    func laterRound() throws {
        var later = ReformsProject.kenya
        later.round = "2027"
        later.assessed = "2027-01-10"
        later.findings[0] = later.findings[0].replacingOccurrences(of: "2027-06-30", with: "2027-12-31")
        var project = ReformsProject.project
        let before = try uid(of: "20270630", project)
        project.files[later.path] = later.text
        #expect(try uid(of: "20271231", project) == before)
    }

    private func uid(of day: String, _ project: Project) throws -> String {
        let lines = try unfolded(project)
        let place = try #require(lines.firstIndex(of: "DTSTART;VALUE=DATE:\(day)"))
        return lines[place - 2]
    }

    @Test("without a due date there is no calendar, and no page offers one")
    func none() {
        let pages = SiteBuilder.pages(RoundsProject.project)
        #expect(pages["data/reforms.ics"] == nil)
        #expect(pages.values.allSatisfy { !$0.contains("reforms.ics") })
    }

    @Test("a withheld due date is in no file")
    func withheld() throws {
        var kenya = ReformsProject.kenya
        kenya.findings[0] += "\n- **Publication:** withheld"
        let pages = SiteBuilder.pages(Project.small([kenya]))
        #expect(try #require(pages["data/reforms.ics"]).contains("20270301"))
        #expect(
            pages.values.allSatisfy { !$0.contains("20270630") && !$0.contains("2027-06-30") && !$0.contains("Bill 5") }
        )
    }
}
