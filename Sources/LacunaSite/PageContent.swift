/// What one page shows, before its template puts it together.
public struct PageContent: Sendable {
    /// Name of the template: `country` for `templates/pages/country.mustache`.
    let kind: PageKind
    /// Path below the language's folder.
    public let path: String
    let title: String
    /// The part of the main navigation that the page belongs to.
    let section: Section
    /// From the overview down to the page above this one.
    var crumbs: [(address: String, words: String)] = []
    /// Full width on the screen, landscape on paper.
    var isWide = false
    /// Title, one sentence, facts: safe markup.
    var lead = ""
    /// Safe markup for each part that the template names.
    var parts: [String: String] = [:]
    /// Headings of the page by id, for “on this page”.
    var contents: [(id: String, words: String)] = []
    var previous: (address: String, words: String)?
    var next: (address: String, words: String)?
    /// Digest of the assessment that the page is made from, where it is made from one.
    var digest: String?
    /// SHA-256 of the file of the translation, where the page shows one.
    var translationDigest: String?
    /// Names of the tables of data that hold what the page shows.
    var data: [String] = []
    /// Scripts of its own, below `assets/` or `data/`.
    var scripts: [String] = []

    init(_ kind: PageKind, path: String, title: String, section: Section) {
        self.kind = kind
        self.path = path
        self.title = title
        self.section = section
    }

    enum Section: String, Sendable, CaseIterable {
        case overview, countries, articles, comparisons, status, about
    }
}

/// The kinds of page; each has a template of the same name that holds these parts.
public enum PageKind: String, Sendable, CaseIterable {
    case overview, countries, country, articles, article, matrix, laws, law, status, data, method, glossary, listing

    /// The parts that a template of this kind may name.
    var parts: [String] {
        switch self {
        case .overview: ["legend", "strips", "start", "changes", "notice"]
        case .countries: ["table", "notice"]
        case .country:
            ["summary", "gaps", "safeguards", "changes", "overview", "findings", "sources", "notice"]
        case .articles: ["table", "notice"]
        case .article: ["guide", "tables", "parallels", "notice"]
        case .matrix: ["filter", "legend", "table", "notice", "links"]
        case .laws: ["table", "notice"]
        case .law: ["facts", "table", "notice"]
        case .status: ["facts", "table", "instruments", "notice"]
        case .data: ["downloads", "fields", "notice"]
        case .method: ["scale", "rules", "notice"]
        case .glossary: ["terms", "notice"]
        case .listing: ["intro", "body", "notice"]
        }
    }
}

/// A page that knows how to make its content.
protocol PageView: Sendable {
    func content(_ model: SiteModel) -> PageContent
}

extension PageWriter {
    /// Markup written by `body`, as a part of the page.
    func part(_ body: (inout PageWriter) -> Void) -> String {
        var writer = PageWriter(model, path: path)
        body(&writer)
        return writer.string
    }

    /// Title, one sentence and facts.
    func lead(title: String, sentence: String, facts: [(label: String, value: String)] = []) -> String {
        part { page in
            page.raw("<header class=\"lead\">\n<h1>")
            page.text(title)
            page.raw("</h1>\n")
            if !sentence.isEmpty {
                page.raw("<p class=\"lede\">")
                page.text(sentence)
                page.raw("</p>\n")
            }
            if !facts.isEmpty {
                page.raw("<ul class=\"facts\">")
                for fact in facts {
                    page.raw("<li><b>")
                    page.text(fact.label)
                    page.raw("</b> \(fact.value)</li>")
                }
                page.raw("</ul>\n")
            }
            page.raw("</header>")
        }
    }

    func notice(_ keys: TextKey...) -> String {
        part { page in
            page.raw("<aside class=\"notice\" aria-label=\"")
            page.text(.noticeLabel)
            page.raw("\">")
            for key in keys { page.paragraph(key) }
            page.raw("</aside>\n")
        }
    }

    /// Escaped text, for facts and other small markup.
    func safe(_ words: String) -> String { part { $0.text(words) } }
}
