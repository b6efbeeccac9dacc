import LacunaModel

/// Every article of the catalogue, by chapter.
struct ArticlesPage: PageView {
    func content(_ model: SiteModel) -> PageContent {
        let page = PageWriter(model, path: Address.articles)
        let language = model.language
        var content = PageContent(
            .articles, path: Address.articles, title: language.text(.navArticles), section: .articles)
        content.data = ["requirements"]
        content.crumbs = [(Address.overview, language.text(.navOverview))]
        content.lead = page.lead(
            title: language.text(.navArticles),
            sentence: language.text(
                .articlesSentence, count: model.treaty.requirements.count,
                ["treaty": language.words(model.treaty.title)]))
        content.parts["table"] = page.part { page in
            page.raw("<p>")
            page.link(Address.treaty, language.text(.treatyQuestion))
            page.raw("</p>\n")
            table(&page)
        }
        content.parts["notice"] = page.notice(.catalogueNotice)
        return content
    }

    private func table(_ page: inout PageWriter) {
        let language = page.language
        let columns = [
            Table.Column(language.text(.columnArticle)), Table.Column(language.text(.columnTitle)),
            Table.Column(language.text(.columnRequirements), isNumber: true),
            Table.Column(language.text(.columnCountriesAssessed), isNumber: true, counts: .countOverCountries),
        ]
        var table = Table(
            id: "articles", caption: language.text(.articlesCaption), note: language.text(.articlesNote),
            order: .treaty, columns: columns)
        table.isSortable = false
        page.table(table) { page in
            for (index, chapter) in page.treaty.chapters.enumerated() {
                page.raw("<tbody><tr class=\"group\"><th scope=\"rowgroup\" colspan=\"4\"><span>")
                page.text(.chapterName, ["id": chapter.id])
                page.raw(" ")
                page.text(chapter.title)
                page.raw("</span></th></tr>\n")
                for article in page.treaty.articles.indices where page.treaty.articles[article].chapter == index {
                    row(article, &page)
                }
                page.raw("</tbody>\n")
            }
        }
    }

    private func row(_ index: Int, _ page: inout PageWriter) {
        let article = page.treaty.articles[index]
        let countries = page.analysis.countries.indices.count {
            page.analysis.rollUp(country: $0, article: index) != nil
        }
        page.raw("<tr><th scope=\"row\">")
        page.link(Address.article(article), article.id)
        page.raw("</th><td>")
        page.text(article.title)
        page.raw("</td>")
        page.numberCell(article.requirements.count)
        page.numberCell(countries)
        page.raw("</tr>\n")
    }
}
