import LacunaModel

/// The treaty itself: its documents, and a reader's guide to every article.
struct TreatyPage: PageView {
    func content(_ model: SiteModel) -> PageContent {
        let page = PageWriter(model, path: Address.treaty)
        let language = model.language
        let treaty = model.treaty
        let chapters = treaty.chapters.indices.filter { !treaty.articles(of: $0).isEmpty }
        var content = PageContent(
            .listing, path: Address.treaty, title: language.text(.treatyTitle), section: .articles)
        content.data = ["requirements"]
        content.crumbs = [
            (Address.overview, language.text(.navOverview)), (Address.articles, language.text(.navArticles)),
        ]
        content.lead = page.lead(
            title: language.text(.treatyTitle),
            sentence: language.text(
                .treatySentence, ["treaty": language.words(treaty.title), "citation": language.words(treaty.citation)]))
        content.parts["intro"] = page.part(documents)
        content.parts["body"] = page.part { page in
            for chapter in chapters { self.chapter(chapter, &page) }
        }
        content.parts["notice"] = page.notice(.catalogueNotice, .treatyNotice)
        content.contents =
            (treaty.documents.isEmpty ? [] : [("documents", language.text(.treatyDocuments))])
            + chapters.map {
                (
                    TreatyPage.anchor(treaty.chapters[$0]),
                    language.text(.chapterName, ["id": treaty.chapters[$0].id]) + " "
                        + language.words(treaty.chapters[$0].title)
                )
            }
        return content
    }

    private static func anchor(_ chapter: Chapter) -> String { "chapter-\(chapter.slug)" }

    private func documents(_ page: inout PageWriter) {
        guard !page.treaty.documents.isEmpty else { return }
        page.raw("<section aria-labelledby=\"documents\">")
        page.heading(2, "documents", .treatyDocuments)
        page.raw("<ul class=\"documents\">\n")
        for document in page.treaty.documents {
            page.raw("<li>")
            page.text(document.title)
            page.text(.labelSeparator)
            page.row(document.addresses) { page, entry in
                page.raw("<a href=\"")
                page.text(entry.address)
                page.raw("\" rel=\"external noreferrer\" hreflang=\"")
                page.text(entry.language)
                page.raw("\"\(page.languageAttributes(of: entry.language))>")
                page.text(LanguageName.own(entry.language))
                page.raw("</a>")
            }
            page.raw("</li>\n")
        }
        page.raw("</ul></section>\n")
    }

    private func chapter(_ index: Int, _ page: inout PageWriter) {
        let chapter = page.treaty.chapters[index]
        let anchor = TreatyPage.anchor(chapter)
        page.raw("<section aria-labelledby=\"\(anchor)\"><h2 id=\"\(anchor)\">")
        page.text(.chapterName, ["id": chapter.id])
        page.raw(" ")
        page.text(chapter.title)
        page.raw("</h2>\n")
        for article in page.treaty.articles(of: index) { self.article(article, &page) }
        page.raw("</section>\n")
    }

    private func article(_ article: Article, _ page: inout PageWriter) {
        let anchor = Address.anchor(article)
        page.raw("<section class=\"guide\" aria-labelledby=\"\(anchor)\"><h3 id=\"\(anchor)\">")
        page.link(Address.article(article), page.language.text(.articleName, ["id": article.id]))
        page.raw(" ")
        page.text(article.title)
        page.raw("</h3>\n")
        if let guide = article.guide {
            page.raw("<p>")
            page.text(guide.asks)
            page.raw("</p>\n")
        }
        page.raw("<dl class=\"fields\">\n")
        if let guide = article.guide {
            page.field(page.language.text(.guideActors)) { $0.text(guide.actors) }
        }
        for obligation in Obligation.allCases { requirements(of: obligation, article, &page) }
        if let guide = article.guide { comments(guide, &page) }
        page.raw("</dl></section>\n")
    }

    private func requirements(of obligation: Obligation, _ article: Article, _ page: inout PageWriter) {
        let own = article.requirements.filter { page.treaty.requirements[$0].obligation == obligation }
        guard !own.isEmpty else { return }
        page.field(page.language.word(obligation)) { page in
            page.row(own) { page, index in
                let requirement = page.treaty.requirements[index]
                page.reference(Address.requirement(requirement, in: article), page.citation(requirement))
                guard let qualifier = requirement.qualifier else { return }
                page.raw(" <span class=\"qualifier\">")
                page.text(qualifier)
                page.raw("</span>")
            }
        }
    }

    /// Silence of commentators is said, not left out: it is the silence of the sources that were read.
    private func comments(_ guide: ArticleGuide, _ page: inout PageWriter) {
        guard !guide.welcomed.isEmpty || !guide.feared.isEmpty else {
            return page.field(page.language.text(.treatyComments)) { $0.absent(.treatyNoComment) }
        }
        comments(guide.welcomed, .guideWelcomed, &page)
        comments(guide.feared, .guideFeared, &page)
    }

    private func comments(_ comments: [ArticleGuide.Comment], _ label: TextKey, _ page: inout PageWriter) {
        page.field(page.language.text(label)) { page in
            guard !comments.isEmpty else { return page.absent(.treatyNoComment) }
            page.list(comments) { page, comment in
                page.text(comment.text)
                page.raw(" <small>")
                page.webLink(comment.source)
                page.raw("</small>")
            }
        }
    }
}
