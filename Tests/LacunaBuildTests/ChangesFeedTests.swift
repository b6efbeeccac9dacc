import TestSupport
import Testing

@Suite("The feed of changes")
struct ChangesFeedTests {
    private func feed(_ project: Project) throws -> String {
        try #require(SiteBuilder.pages(project)["data/changes.atom"])
    }

    private func texts(_ element: String, _ feed: String) -> [String] {
        feed.components(separatedBy: "<\(element)>").dropFirst().map { $0.components(separatedBy: "</")[0] }
    }

    @Test("every round of every country is an entry, dated by its assessment, the latest first")
    func entries() throws {
        let feed = try feed(RoundsProject.project)
        #expect(
            texts("title", feed) == [
                "Test: assessments and changes", "Ghana: round 2026 compared with round 2025",
                "Brazil: first assessment, round 2026", "Kenya: round 2026 compared with round 2025",
                "Ghana: first assessment, round 2025", "Japan: first assessment, round 2025",
                "Kenya: first assessment, round 2025",
            ])
        #expect(
            texts("updated", feed) == ["2026-11-05", "2026-11-05", "2026-11-01", "2026-11-01"].map { $0 + "T00:00:00Z" }
                + Array(repeating: "2025-11-01T00:00:00Z", count: 3))
    }

    @Test("an entry says what changed, from what to what, and why")
    func lines() throws {
        let feed = try feed(RoundsProject.project)
        #expect(
            feed.contains(
                "<a href=\"../en/country/ken.html#r-1.1\">1(1) Order to preserve</a> Partly met → Met: law changed</li>"
            ))
        #expect(feed.contains("No finding → Met: requirement added to the catalogue on 1 March 2026</li>"))
        #expect(
            feed.contains(
                "<a href=\"../en/changes.html#gha-2026\">1(2) Time limit</a> Not met → No finding: no finding in the later round</li>"
            ))
        #expect(texts("summary", feed).contains("5 findings differ."))
    }

    @Test("identifiers stay when another country and another round come")
    func stable() throws {
        let small = Project.small([RoundsProject.kenyaBefore, RoundsProject.japan])
        let ids = Set(texts("id", try feed(small)))
        #expect(ids.count == 3)
        #expect(ids.isSubset(of: Set(texts("id", try feed(RoundsProject.project)))))
    }

    @Test("with an address of the site all links are absolute")
    func absolute() throws {
        var project = RoundsProject.project
        project.files["lacuna.yaml"] = Project.settings + "base address: https://example.org/lacuna\n"
        let feed = try feed(project)
        #expect(
            feed.contains(
                "<link rel=\"self\" type=\"application/atom+xml\" href=\"https://example.org/lacuna/data/changes.atom\"/>"
            ))
        #expect(!feed.contains("href=\".."))
    }

    @Test("the text of a withheld finding is not in the feed")
    func withheld() throws {
        var kenya = RoundsProject.kenya
        kenya.findings[0] += "\n- **Publication:** withheld"
        let feed = try feed(Project.small([RoundsProject.kenyaBefore, kenya]))
        #expect(feed.contains("Partly met → Withheld: published in one round and withheld in the other"))
        #expect(!feed.contains("Act 17"))
    }

    @Test("every page names the feed in its head")
    func discovery() {
        let pages = SiteBuilder.pages(RoundsProject.project)
        let isNamed = { (path: String, root: String) in
            pages[path]?.contains(
                "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"\(root)data/changes.atom\">") == true
        }
        #expect(isNamed("en/index.html", "../"))
        #expect(isNamed("en/country/ken.html", "../../"))
    }
}
