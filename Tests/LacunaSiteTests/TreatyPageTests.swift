import TestSupport
import Testing

@Suite("The reader's guide to the treaty")
struct TreatyPageTests {
    private let site = RenderedSite(ReformsProject.project)
    private let page = "en/treaty.html"

    private func article(_ id: String) throws -> String {
        let text = try site.text(page)
        let start = try #require(text.range(of: "<h3 id=\"a-\(id)\">"))
        return RenderedSite.words(text[start.lowerBound...].components(separatedBy: "</section>")[0])
    }

    @Test("each article says what it asks, who acts, how binding its rows are, and what is welcomed and feared")
    func guide() throws {
        #expect(
            try article("1")
                == "Article 1 Preservation of data The State must be able to have data kept. "
                + "Who actsThe legislature and the police. Mandatory1(1) Conditional1(2) as law allows Optional1(3) "
                + "What commentators welcomeA court called it quick. https://example.org/court "
                + "What commentators fearAn association called it broad. https://example.org/association")
    }

    @Test("where no commentator was found the page says so")
    func silence() throws {
        #expect(try article("2").hasSuffix("CommentatorsNone found in the sources that were read."))
    }

    @Test("the official documents are linked in six languages, each under its own name")
    func documents() throws {
        let text = try site.text(page)
        for (code, name) in [
            ("ar", "العربية"), ("zh", "中文"), ("en", "English"), ("fr", "français"), ("ru", "русский"),
            ("es", "español"),
        ] {
            #expect(
                text.contains("href=\"https://example.org/\(code)\" rel=\"external noreferrer\" hreflang=\"\(code)\""))
            #expect(text.contains(">\(name)</a>"))
        }
        #expect(text.contains("hreflang=\"ar\" lang=\"ar\" dir=\"rtl\">"))
    }

    @Test("the guide to the Convention has every article of the catalogue, and every comment has a source")
    func catalogue() throws {
        let treaty = try #require(Project().read().corpus?.treaties.first { $0.key == "uncc" })
        let text = try RenderedSite(Project.withFindings(AssessmentFile.finding("25.1", "not assessed"))).text(page)
        for article in treaty.articles {
            #expect(text.contains("<h3 id=\"a-\(article.id)\">"))
            let guide = try #require(article.guide, "article \(article.id)")
            #expect(!guide.asks.isEmpty && !guide.actors.isEmpty)
            for comment in guide.welcomed + guide.feared { #expect(!comment.source.isEmpty) }
        }
        for document in treaty.documents.prefix(2) { #expect(document.addresses.count == 6) }
    }
}
