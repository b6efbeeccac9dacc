import LacunaExports
import LacunaModel
import Testing

@Suite("The feed")
struct FeedFileTests {
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    private func file(
        _ entries: [FeedEntry], title: String = "Changes", own: String? = "https://example.org/data/changes.atom"
    ) throws -> FeedShape {
        try FeedShape(
            FeedFile(
                id: "urn:uuid:1", title: title, author: "Tests", program: "lacuna test", language: "en",
                date: try day("2026-11-21"), ownAddress: own, pageAddress: "https://example.org/en/changes.html",
                entries: entries
            ).bytes)
    }

    private func entry(
        _ id: String, _ updated: String, title: String = "Kenya", lines: [FeedEntry.Line] = [],
        categories: [String] = []
    ) throws -> FeedEntry {
        FeedEntry(
            id: "urn:uuid:\(id)", title: title, updated: try day(updated),
            address: "https://example.org/en/country/ken.html",
            summary: "Summary", lines: lines, categories: categories)
    }

    @Test("the feed is as new as its newest entry")
    func updated() throws {
        let feed = try file([entry("2", "2026-11-05"), entry("3", "2026-11-01")])
        #expect(feed.texts("feed/updated") == ["2026-11-05T00:00:00Z"])
        #expect(feed.texts("feed/entry/updated") == ["2026-11-05T00:00:00Z", "2026-11-01T00:00:00Z"])
    }

    @Test("a feed without entries is as new as the build")
    func empty() throws {
        #expect(try file([]).texts("feed/updated") == ["2026-11-21T00:00:00Z"])
    }

    @Test("the feed names itself and the page that shows the same")
    func links() throws {
        let feed = try file([])
        #expect(feed.attributes("feed/link", "rel") == ["self", "alternate"])
        #expect(
            feed.attributes("feed/link", "href") == [
                "https://example.org/data/changes.atom", "https://example.org/en/changes.html",
            ])
        #expect(try file([], own: nil).attributes("feed/link", "rel") == ["alternate"])
    }

    @Test("an entry lists what changed as links")
    func content() throws {
        let line = FeedEntry.Line(
            title: "25(1) Order", address: "https://example.org/en/country/ken.html#r-25.1", words: "Met → Not met")
        let feed = try file([entry("2", "2026-11-05", lines: [line], categories: ["law changed"])])
        let item = "feed/entry/content/div/ul/li"
        #expect(feed.attributes("feed/entry/content/div", "xmlns") == ["http://www.w3.org/1999/xhtml"])
        #expect(feed.texts(item + "/a") == ["25(1) Order"])
        #expect(feed.attributes(item + "/a", "href") == ["https://example.org/en/country/ken.html#r-25.1"])
        #expect(feed.texts(item) == [" Met → Not met"])
        #expect(feed.attributes("feed/entry/category", "term") == ["law changed"])
    }

    @Test("markup stays text, and characters that XML does not know are left out")
    func escaping() throws {
        let hostile = "<b>&\"'</b>]]>\u{0}\u{8}\u{FFFF} é漢"
        let feed = try file(
            [
                entry(
                    "2", "2026-11-05", title: hostile, lines: [.init(title: hostile, address: hostile, words: hostile)],
                    categories: [hostile])
            ],
            title: hostile)
        let kept = "<b>&\"'</b>]]> é漢"
        #expect(feed.texts("feed/title") == [kept])
        #expect(feed.texts("feed/entry/title") == [kept])
        #expect(feed.attributes("feed/entry/category", "term") == [kept])
        #expect(feed.texts("feed/entry/content/div/ul/li/a") == [kept])
    }
}
