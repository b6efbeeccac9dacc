import TestSupport
import Testing

@Suite("The pages of changes between rounds")
struct ChangesPageTests {
    private let site = RenderedSite(RoundsProject.project)
    private let page = "en/changes.html"

    private let kenya = [
        [
            "1(1) Order to preserve", "Partly met Reason on 1.1.", "Met",
            "Law changed Act 17 of 2026 covers content data",
        ],
        ["1(2) Time limit", "Met", "Largely met Reason on 1.2.", "Correction a note in the margin was overlooked"],
        ["1(3) Renewal", "Used", "Not assessed Not looked at.", "Evidence lost the address is gone"],
        [
            "2(1) Order to produce", "Not met Reason on 2.1.", "Partly met Reason on 2.1.",
            "Method changed practice no longer counts",
        ],
        ["2(2) Secrecy", "No finding", "Met", "Requirement added to the catalogue on 1 March 2026"],
    ]
    private let ghana = [
        ["1(2) Time limit", "Not met Reason on 1.2.", "No finding", "No finding in the later round"],
        ["1(3) Renewal", "Used", "Used", "Law changed the section is a new one"],
        ["2(1) Order to produce", "No finding", "Met", "No finding in the earlier round"],
    ]

    @Test("what changed, from what to what, and why, the latest assessment first")
    func countries() throws {
        #expect(
            try site.rows("t-changes", on: page)
                == [["Ghana round 2025 (1 November 2025) to round 2026 (5 November 2026)"]] + ghana
                + [["Kenya round 2025 (1 November 2025) to round 2026 (1 November 2026)"]] + kenya)
    }

    @Test("each cause leads to the findings that it explains")
    func causes() throws {
        let rows = try site.rows("t-causes", on: page)
        #expect(rows.map { $0[0] } == ["Law changed", "Correction", "Method changed", "Evidence lost"])
        #expect(rows.map { $0[2] } == ["Ghana 1(3) Kenya 1(1)", "Kenya 1(2)", "Kenya 2(1)", "Kenya 1(3)"])
    }

    @Test("the rounds of every country are on record, and who is not in the latest one is said")
    func rounds() throws {
        let absent = "Not in round 2026. The findings shown are those of the latest round that there is."
        #expect(
            try site.rows("t-rounds", on: page).filter { $0.count > 1 } == [
                ["Ghana", "2026 (5 November 2026)", "2025 (1 November 2025)", ""],
                ["Kenya", "2026 (1 November 2026)", "2025 (1 November 2025)", ""],
                ["Brazil", "2026 (1 November 2026)", "none", ""], ["Japan", "2025 (1 November 2025)", "none", absent],
            ])
    }

    @Test("the page of a country shows its earlier round beside the later one, others have no such section")
    func countryPage() throws {
        #expect(try site.rows("t-changes", on: "en/country/ken.html").dropFirst() == kenya[...])
        #expect(try site.text("en/country/ken.html").contains("<a href=\"#changes\">"))
        #expect(try !site.text("en/country/bra.html").contains("id=\"changes\""))
    }

    @Test("a finding that went leads to the requirement, every other to the finding")
    func links() throws {
        let rows = try site.cells("t-changes", on: page).filter { $0.count > 1 }
        #expect(rows[0][0].contains("href=\"article/1.html#r-1.2\""))
        #expect(rows[1][0].contains("href=\"country/gha.html#r-1.3\""))
    }

    @Test("the feed tells the same changes as the page")
    func agreesWithFeed() throws {
        let feed = try site.text("data/changes.atom")
        for row in kenya + ghana {
            let line = feed.components(separatedBy: "\n").filter { $0.contains(">\(row[0])</a>") }
            let outcome = { (cell: String) in
                cell.components(separatedBy: " Reason")[0].components(separatedBy: " Not looked")[0]
            }
            let expected = "\(outcome(row[1])) → \(outcome(row[2]))"
            #expect(line.contains { $0.contains(expected) }, "\(row)")
        }
        #expect(feed.components(separatedBy: "<li>").count - 1 == kenya.count + ghana.count)
    }

    @Test("before the second round the page says so and lists the rounds")
    func firstRound() throws {
        let site = RenderedSite(ReformsProject.project)
        #expect(try site.text(page).contains("No country has been assessed more than once so far."))
        #expect(
            try site.rows("t-rounds", on: page).filter { $0.count > 1 }.map { $0[0] } == [
                "Ghana", "Kenya", "Brazil", "Japan",
            ])
    }
}
