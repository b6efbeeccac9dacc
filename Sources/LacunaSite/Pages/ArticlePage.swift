import LacunaAnalysis
import LacunaModel

/// One article: what it asks, and a table of countries for each of its paragraphs.
struct ArticlePage: PageView {
    let article: Int

    func content(_ model: SiteModel) -> PageContent {
        let subject = model.treaty.articles[article]
        let path = Address.article(subject)
        let page = PageWriter(model, path: path)
        let language = model.language
        let name = language.text(.articleName, ["id": subject.id])
        let title = language.words(subject.title)
        var content = PageContent(.article, path: path, title: "\(name) \(title)", section: .articles)
        content.isWide = true
        content.crumbs = [
            (Address.overview, language.text(.navOverview)), (Address.articles, language.text(.navArticles)),
        ]
        let chapter = model.treaty.chapters[subject.chapter]
        content.lead = page.lead(
            title: language.text(.articleHeading, ["name": name, "title": title]),
            sentence: subject.guide.map { language.words($0.asks) } ?? "",
            facts: [
                (
                    language.text(.factChapter),
                    page.part { page in
                        let words = chapter.id + " " + language.words(chapter.title)
                        let hasMatrix = !model.analysis.assessedRequirements(chapter: subject.chapter).isEmpty
                        if hasMatrix { page.link(Address.matrix(chapter), words) } else { page.text(words) }
                    }
                )
            ])
        content.parts["guide"] = page.part { guide(subject, &$0) }
        content.parts["tables"] = page.part { page in
            let hasFindings = model.analysis.countries.indices.contains {
                model.analysis.rollUp(country: $0, article: article) != nil
            }
            if hasFindings {
                FilterForm(subject: .rows, file: "lacuna-article-\(subject.id.lowercased()).csv").write(to: &page)
            }
            for requirement in subject.requirements { table(requirement, &page) }
        }
        content.parts["parallels"] = page.part { parallels(subject, &$0) }
        content.parts["notice"] = page.notice(.catalogueNotice)
        content.contents = subject.requirements.map { index in
            let requirement = model.treaty.requirements[index]
            return (Address.anchor(requirement), page.citation(requirement) + " " + language.words(requirement.title))
        }
        if article > 0 { content.previous = neighbour(article - 1, model) }
        if article + 1 < model.treaty.articles.count { content.next = neighbour(article + 1, model) }
        return content
    }

    private func neighbour(_ index: Int, _ model: SiteModel) -> (String, String) {
        let article = model.treaty.articles[index]
        return (
            Address.article(article),
            model.language.text(.articleName, ["id": article.id]) + " " + model.language.words(article.title)
        )
    }

    private func guide(_ article: Article, _ page: inout PageWriter) {
        guard let guide = article.guide else { return }
        page.raw("<section aria-labelledby=\"guide\">")
        page.heading(2, "guide", .guideTitle)
        page.raw("<dl class=\"fields\">\n")
        page.field(page.language.text(.guideActors)) { $0.text(guide.actors) }
        comments(guide.welcomed, .guideWelcomed, &page)
        comments(guide.feared, .guideFeared, &page)
        page.raw("</dl></section>\n")
    }

    private func comments(_ comments: [ArticleGuide.Comment], _ label: TextKey, _ page: inout PageWriter) {
        guard !comments.isEmpty else { return }
        page.field(page.language.text(label)) { page in
            page.list(comments) { page, comment in
                page.text(comment.text)
                page.raw(" <small>")
                page.webLink(comment.source)
                page.raw("</small>")
            }
        }
    }

    /// The requirement, then one row for each country.
    private func table(_ index: Int, _ page: inout PageWriter) {
        let requirement = page.treaty.requirements[index]
        let anchor = Address.anchor(requirement)
        let language = page.language
        page.raw(
            "<section class=\"requirement\" aria-labelledby=\"\(anchor)\">\n<h2 id=\"\(anchor)\"><a href=\"#\(anchor)\">"
        )
        page.text(page.citation(requirement))
        page.raw("</a> ")
        page.text(requirement.title)
        page.raw("</h2>\n<p>")
        page.text(requirement.summary)
        page.raw("</p>\n<p>")
        page.duty(requirement)
        page.raw(" <span class=\"verified\">")
        page.text(.catalogueVerified, ["how": language.word(requirement.verification)])
        page.raw("</span></p>\n")
        treatyFigures(requirement, &page)
        questions(requirement, &page)
        let answered = page.model.order.filter { page.analysis.finding(country: $0, requirement: index) != nil }
        if answered.isEmpty {
            page.paragraph(.requirementNoFinding)
        } else {
            countries(answered, index, requirement, &page)
        }
        page.raw("</section>\n")
    }

    private func treatyFigures(_ requirement: Requirement, _ page: inout PageWriter) {
        guard !requirement.figures.isEmpty else { return }
        page.raw("<ul class=\"figures\">")
        for figure in requirement.figures {
            page.raw("<li>")
            page.text(page.language.pair(page.words(figure), page.language.words(figure.what)))
            page.raw("</li>")
        }
        page.raw("</ul>\n")
    }

    private func questions(_ requirement: Requirement, _ page: inout PageWriter) {
        guard !requirement.criteria.isEmpty else { return }
        page.raw("<details><summary>")
        page.text(.criteriaTitle)
        page.raw("</summary><ol class=\"criteria\" type=\"a\">")
        for criterion in requirement.criteria {
            page.raw("<li>")
            page.text(criterion.question)
            page.raw("</li>")
        }
        page.raw("</ol></details>\n")
    }

    private func countries(_ countries: [Int], _ index: Int, _ requirement: Requirement, _ page: inout PageWriter) {
        let language = page.language
        let columns: [Table.Column] =
            [Table.Column(language.text(.columnCountry), sort: "text"), Table.Column(language.text(.columnOutcome))]
            + [FieldKind.law, .authority, .threshold, .limit, .gap].map { Table.Column(language.word($0)) }
            + [Table.Column(language.word(FieldKind.basis), sort: "text")]
        let table = Table(
            id: "t-\(requirement.slug)", caption: page.citation(requirement) + " " + language.words(requirement.title),
            note: language.text(.requirementTableNote, count: countries.count), order: .region, columns: columns,
            isFilterable: true)
        page.table(table) { page in
            page.rowsByRegion(columns: columns.count, of: Set(countries)) { page, country in row(country, index, &page)
            }
        }
    }

    private func row(_ country: Int, _ requirement: Int, _ page: inout PageWriter) {
        guard let finding = page.analysis.finding(country: country, requirement: requirement) else { return }
        let entry = page.analysis.countries[country]
        page.raw("<tr\(page.filterAttributes(of: entry, isEmpty: !finding.outcome.isKnown))>")
        page.countryHeader(country, anchor: "#" + Address.anchor(page.treaty.requirements[requirement]))
        page.raw("<td data-o=\"\(finding.outcome.slug)\">")
        page.badge(finding.outcome, force: finding.force)
        if finding[.overReach] != nil {
            page.raw(" <span class=\"over-reach\">")
            page.mark("over-reach")
            page.raw(" ")
            page.text(page.language.word(FieldKind.overReach))
            page.raw("</span>")
        }
        page.raw("</td><td>")
        if finding.citations.isEmpty {
            page.absent(page.absence(of: .law, in: finding, .notStated))
        } else {
            page.shortCitations(finding, entry.assessment)
        }
        page.raw("</td>")
        for kind in [FieldKind.authority, .threshold] {
            page.raw("<td>")
            if let prose = finding[kind] { page.prose(prose) } else { page.absent(.notStated) }
            page.raw("</td>")
        }
        page.raw("<td>")
        if finding.figures.isEmpty {
            page.absent(page.absence(of: .limit, in: finding, .notStated))
        } else {
            page.figures(finding)
        }
        page.raw("</td><td>")
        if let gap = finding[.gap] {
            page.prose(gap)
        } else if finding.outcome == .notAssessed, let reason = finding[.reason] {
            page.raw("<span class=\"absent\">")
            page.prose(reason)
            page.raw("</span>")
        } else {
            page.absent(finding.outcome.isKnown ? .cellNoGap : .notStated)
        }
        page.raw("</td>")
        page.raw("<td data-b=\"\(finding.shownBasis?.slug ?? "")\">")
        if let basis = finding.shownBasis { page.text(page.language.word(basis)) }
        page.raw("</td></tr>\n")
    }

    private func parallels(_ article: Article, _ page: inout PageWriter) {
        let parallels = article.requirements.flatMap { index in
            page.treaty.requirements[index].parallels.map { (index, $0) }
        }
        guard !parallels.isEmpty else { return }
        page.raw("<section aria-labelledby=\"parallels\">")
        page.heading(2, "parallels", .parallelsTitle)
        page.raw("<dl class=\"fields\">\n")
        for instrument in page.treaty.instruments {
            let own = parallels.filter { $0.1.instrument == instrument.key }
            guard !own.isEmpty else { continue }
            page.field(page.language.words(instrument.shortTitle)) { page in
                page.text(
                    page.language.parts(
                        own.map { "\($0.1.citation) (\(page.treaty.requirements[$0.0].citation))" })
                )
            }
        }
        page.raw("</dl></section>\n")
    }
}

extension PageWriter {
    /// Key words of the law and its sections, for narrow cells; the full title is one link away.
    mutating func shortCitations(_ finding: Finding, _ assessment: Assessment) {
        for (index, citation) in finding.citations.enumerated() {
            if index > 0 { text(.partSeparator) }
            let law = assessment.laws[citation.law]
            raw("<cite class=\"law\"><a href=\"")
            text(href(Address.law(assessment.country, law) + "#" + LawAnchor.of(citation.provision.string)))
            raw("\"\(citationAttributes(law, assessment))>")
            let short = LawName.short(law)
            raw("<bdi\(languageAttributes(of: short.isKey ? assessment.language : law.title.language))>")
            text(short.name)
            raw("</bdi>")
            if !citation.provision.isEmpty {
                raw(", <bdi\(languageAttributes(of: assessment.language))>")
                text(citation.provision)
                raw("</bdi>")
            }
            raw("</a></cite>")
        }
    }

    /// Every figure of a finding with the label of its field where that is not the limit.
    mutating func figures(_ finding: Finding) {
        list(finding.figures) { page, stated in
            if stated.kind != .limit {
                page.text(page.language.word(stated.kind))
                page.text(.labelSeparator)
            }
            page.text(page.words(stated.figure, in: stated.kind))
            if !stated.note.isEmpty {
                page.text(.partSeparator)
                page.prose(stated.note)
            }
        }
    }
}

/// The name of a law where there is little room.
enum LawName {
    /// The title up to its first comma or its last words in brackets, or the key in capitals where that is still long.
    static func short(_ law: Law) -> (name: String, isKey: Bool) {
        var head = String(law.title.plain.string.prefix { $0 != "," })
        if head.hasSuffix(")"), let open = head.lastIndex(of: "(") { head = String(head[..<open]) }
        let trimmed = head.hasSuffix(" ") ? String(head.dropLast()) : head
        let isCut = trimmed.contains("(") && !trimmed.contains(")")
        let isKey = trimmed.count > 32 || isCut
        return (isKey ? law.key.uppercased() : trimmed, isKey)
    }
}
