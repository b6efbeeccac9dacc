import LacunaAnalysis
import LacunaModel

/// Small multiples: one row for each article, one mark for each country, grouped by region.
struct StripTable {
    let articles: [Int]

    /// Above this number of countries the marks carry no links and no names, to keep the page light.
    private static let denseFrom = 41

    /// The chapter on which most was found, whole: for the Convention, procedural measures.
    static func articles(of analysis: TreatyAnalysis) -> [Int] {
        let assessed = analysis.assessedArticles
        let weights = analysis.treaty.chapters.indices.map { chapter in
            assessed.filter { analysis.treaty.articles[$0].chapter == chapter }.reduce(0) { sum, article in
                sum
                    + analysis.countries.indices.reduce(0) {
                        $0 + (analysis.rollUp(country: $1, article: article)?.known ?? 0)
                    }
            }
        }
        guard let most = weights.max(), let chapter = weights.firstIndex(of: most) else { return [] }
        return assessed.filter { analysis.treaty.articles[$0].chapter == chapter }
    }

    func write(to page: inout PageWriter) {
        let isDense = page.analysis.countries.count >= StripTable.denseFrom
        page.raw("<div class=\"scroll\" role=\"region\" aria-labelledby=\"strips\" tabindex=\"0\">\n")
        page.raw("<table class=\"strips\(isDense ? " dense" : "")\" data-order=\"treaty\">\n<caption id=\"strips\">")
        if let first = articles.first {
            let chapter = page.treaty.chapters[page.treaty.articles[first].chapter]
            page.text(.stripsCaption, ["chapter": chapter.id, "title": page.language.words(chapter.title)])
        }
        page.raw(" <span>")
        page.text(.rollUpRule)
        page.raw("</span></caption>\n<thead><tr><td></td>")
        for region in page.model.regions {
            page.raw("<th scope=\"col\">")
            page.text(region.name)
            if isDense { page.raw(" (\(page.language.number(region.countries.count)))") }
            page.raw("</th>")
        }
        page.raw("</tr>\n")
        if !isDense { names(&page) }
        page.raw("</thead>\n<tbody>\n")
        for article in articles { row(article, isDense, &page) }
        page.raw("</tbody></table></div>\n")
    }

    private func names(_ page: inout PageWriter) {
        page.raw("<tr class=\"names\"><th scope=\"col\">")
        page.text(.columnArticle)
        page.raw("</th>")
        for region in page.model.regions {
            page.raw("<td><ul class=\"strip\">")
            for country in region.countries {
                page.raw("<li><a href=\"")
                page.text(page.href(Address.country(page.analysis.countries[country].code)))
                page.raw("\"><span>")
                page.text(page.model.shortName(country))
                page.raw("</span></a></li>")
            }
            page.raw("</ul></td>")
        }
        page.raw("</tr>\n")
    }

    private func row(_ index: Int, _ isDense: Bool, _ page: inout PageWriter) {
        let article = page.treaty.articles[index]
        page.raw("<tr><th scope=\"row\"><a href=\"")
        page.text(page.href(Address.article(article)))
        page.raw("\"><b>")
        page.text(article.id)
        page.raw("</b> ")
        page.text(article.shortTitle)
        page.raw("</a></th>")
        for region in page.model.regions {
            page.raw("<td><ul class=\"strip\">")
            for country in region.countries { mark(country, index, isDense, &page) }
            page.raw("</ul></td>")
        }
        page.raw("</tr>\n")
    }

    private func mark(_ country: Int, _ article: Int, _ isDense: Bool, _ page: inout PageWriter) {
        let rollUp = page.analysis.rollUp(country: country, article: article)
        let outcome = rollUp?.outcome
        let words = outcome.map { page.language.word($0) } ?? page.language.text(.cellNone)
        let slug = outcome?.slug ?? "none"
        page.raw("<li data-o=\"\(slug)\">")
        if !isDense, outcome != nil {
            page.raw("<a href=\"")
            page.text(
                page.href(Address.articleOf(page.analysis.countries[country].code, page.treaty.articles[article])))
            page.raw("\">")
        }
        if outcome != nil { page.mark(slug) }
        page.raw("<span class=\"vh\">")
        page.text(page.language.pair(page.model.name(country), words))
        page.raw("</span>")
        if !isDense, outcome != nil { page.raw("</a>") }
        page.raw("</li>")
    }
}
