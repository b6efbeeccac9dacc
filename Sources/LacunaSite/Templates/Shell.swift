import LacunaModel
import LacunaText

/// Puts the content of a page into its templates.
struct Shell {
    let templates: TemplateSet
    let model: SiteModel
    /// The drawings by name, from `templates/marks.svg`.
    let sprite: Sprite
    /// From the site's root; readers of feeds look for it in the head of every page.
    private let feed: String?
    private let sources: String?
    /// Paths of the tables of data by name, from the site's root and without the ending.
    private let tables: [String: String]
    private let texts: [String: String]

    init(templates: TemplateSet, model: SiteModel, sprite: Sprite, downloads: [Download]) {
        feed = downloads.first { $0.kind == .feed }?.path
        sources = downloads.first { $0.kind == .sources }?.path
        tables = Dictionary(downloads.compactMap { download in download.table.map { ($0, download.path) } }) {
            first, _ in
            first
        }
        self.templates = templates
        self.model = model
        self.sprite = sprite
        texts = Dictionary(uniqueKeysWithValues: TextKey.allCases.map { ("\($0)", model.language.text($0)) })
    }

    func render(_ page: PageContent) -> [UInt8] {
        let up = String(repeating: "../", count: page.path.count { $0 == "/" })
        let parts = Dictionary(uniqueKeysWithValues: page.kind.parts.map { ($0, page.parts[$0] ?? "") })
        var body: [String: Any] = parts
        body["t"] = texts
        body["lead"] = page.lead
        body["toc"] = contents(page)
        let content = String(decoding: templates.render("pages/\(page.kind.rawValue)", body), as: UTF8.self)
        return LanguageSpans.resolve(templates.render("layout", values(page, up: up, content: content))) {
            model.direction(of: $0)
        }
    }

    private func values(_ page: PageContent, up: String, content: String) -> [String: Any] {
        let language = model.language
        let configuration = model.configuration
        var values: [String: Any] = [
            "t": texts, "language": language.code, "direction": language.direction, "title": page.title,
            "siteTitle": model.siteTitle, "about": model.about,
            "running": "\(page.title) · \(language.date(model.options.date))",
            "bodyClass": page.isWide ? "wide" : "", "root": up + "../", "base": up, "home": up + Address.overview,
            "sections": sections(page, up: up), "languages": languages(page, up: up),
            "hasLanguages": model.languages.count > 1,
            "crumbs": page.crumbs.map { ["address": up + $0.address, "words": $0.words] }, "content": content,
            "disclaimers": model.disclaimers, "version": model.options.version,
            "published": language.date(model.options.date),
            "sprite": sprite.markup(for: content), "scripts": page.scripts.map { ["address": up + "../" + $0] },
            "numbers": language.numberLocale, "default": alternate(model.languages.first?.language, page, up: up),
            "hasNeighbours": page.previous != nil || page.next != nil,
        ]
        let permalink = configuration.baseAddress.map { "\($0)/\(language.code)/\(page.path)" }
        let options = model.options
        values["foot"] = [permalink, "sha256:" + (page.digest ?? options.sourcesDigest)].compactMap(\.self)
            .joined(separator: " ")
        values["permalink"] = permalink
        values["digest"] = page.digest
        values["sourcesDigest"] = options.sourcesDigest
        values["sourcesList"] = sources.map { up + "../" + $0 }
        values["commit"] = options.commit
        values["translationDigest"] = page.translationDigest
        values["licence"] = model.licence
        values["contact"] = configuration.contact
        values["reload"] = model.options.previewScript
        values["feed"] = feed.map { up + "../" + $0 }
        let data = page.data.compactMap { name in tables[name].map { (name, up + "../" + $0) } }
        values["hasData"] = !data.isEmpty
        values["data"] = data.map { ["title": language.text(TextKey.table($0)), "address": $1] }
        if let previous = page.previous {
            values["previous"] = ["address": up + previous.address, "words": previous.words]
        }
        if let next = page.next { values["next"] = ["address": up + next.address, "words": next.words] }
        return values
    }

    private func sections(_ page: PageContent, up: String) -> [[String: Any]] {
        let entries: [(PageContent.Section, String, TextKey)] = [
            (.overview, Address.overview, .navOverview), (.countries, Address.countries, .navCountries),
            (.articles, Address.articles, .navArticles), (.comparisons, Address.comparisons, .navComparisons),
            (.status, Address.status, .navStatus), (.about, Address.method, .navAbout),
        ]
        return entries.map { section, address, key in
            [
                "address": up + address, "words": model.language.text(key), "isCurrent": section == page.section,
                "isPage": address == page.path,
            ]
        }
    }

    /// The same page in every language, the present one included.
    private func languages(_ page: PageContent, up: String) -> [[String: Any]] {
        model.languages.map { strings in
            [
                "address": "\(up)../\(strings.language)/\(page.path)",
                "alternate": alternate(strings.language, page, up: up), "words": strings.name, "code": strings.language,
                "dir": strings.isRightToLeft ? "rtl" : "ltr", "isCurrent": strings.language == model.language.code,
            ]
        }
    }

    /// The same page in a language, absolute where the site has an address.
    private func alternate(_ language: String?, _ page: PageContent, up: String) -> String {
        let root = model.configuration.baseAddress.map { $0 + "/" } ?? up + "../"
        return "\(root)\(language ?? model.language.code)/\(page.path)"
    }

    private func contents(_ page: PageContent) -> String {
        guard page.contents.count > 1 else { return "" }
        var writer = PageWriter(model, path: page.path)
        writer.raw("<nav class=\"toc\" aria-labelledby=\"toc\">")
        writer.heading(2, "toc", .tocTitle)
        writer.raw("<ul>")
        for entry in page.contents {
            writer.raw("<li><a href=\"#\(entry.id)\">")
            writer.text(entry.words)
            writer.raw("</a></li>")
        }
        writer.raw("</ul></nav>\n")
        return writer.string
    }
}
