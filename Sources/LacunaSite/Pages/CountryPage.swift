import LacunaAnalysis
import LacunaModel

/// One country: a summary that fits a page, then every finding with its record.
struct CountryPage: PageView {
    let country: Int
    let safeguards: Safeguards
    let duties: NotificationDuties

    func content(_ model: SiteModel) -> PageContent {
        let entry = model.analysis.countries[country]
        let path = Address.country(entry.code)
        let page = PageWriter(model, path: path)
        let language = model.language
        let name = model.name(country)
        var content = PageContent(.country, path: path, title: name, section: .countries)
        content.crumbs = [
            (Address.overview, language.text(.navOverview)), (Address.countries, language.text(.navCountries)),
        ]
        content.lead = page.lead(title: name, sentence: sentence(entry, language), facts: facts(entry, page))
        content.digest = model.options.digests[entry.assessment.file.path]
        content.translationDigest = page.translationDigest(entry.assessment)
        content.parts["summary"] = page.part { summary(entry, &$0) }
        content.parts["gaps"] = page.part { gaps(entry, &$0) }
        content.parts["safeguards"] = page.part(writeSafeguards)
        content.parts["changes"] = page.part { changes(entry, &$0) }
        content.parts["overview"] = page.part { overview(entry, &$0) }
        var sources = SourceList()
        content.parts["findings"] = page.part { findings(entry, &$0, &sources) }
        content.parts["sources"] = page.part { $0.sourceList(sources) }
        content.contents = contents(entry, model)
        if let place = model.order.firstIndex(of: country) {
            if place > 0 { content.previous = neighbour(model.order[place - 1], model) }
            if place + 1 < model.order.count { content.next = neighbour(model.order[place + 1], model) }
        }
        return content
    }

    private func neighbour(_ country: Int, _ model: SiteModel) -> (String, String) {
        (Address.country(model.analysis.countries[country].code), model.name(country))
    }

    private func sentence(_ entry: CountryEntry, _ language: Language) -> String {
        language.text(entry.assessment.standing == .illustrative ? .countryIllustrative : .countryOfficial)
    }

    private func facts(_ entry: CountryEntry, _ page: PageWriter) -> [(label: String, value: String)] {
        let language = page.language
        let assessment = entry.assessment
        let translation = page.translationWords(assessment).map { [(language.text(.translationLabel), page.safe($0))] }
        return [
            (language.text(.columnTreatyStatus), page.safe(page.statusWords(entry.status))),
            (language.text(.columnKind), page.safe(page.kindWords(assessment))),
            (language.text(.columnLawAsOf), page.date(assessment.lawAsOf)),
            (language.text(.columnAssessed), page.date(assessment.assessed)),
            (language.text(.factAuthors), page.authors(assessment)),
            (language.text(.factHeard), page.safe(page.words(Consultation.heard(assessment)))),
        ] + (translation ?? [])
    }

    private func contents(_ entry: CountryEntry, _ model: SiteModel) -> [(id: String, words: String)] {
        let language = model.language
        var contents = [("summary", language.text(.summaryTitle)), ("gaps", language.text(.gapsTitle))]
        if ComparisonsPage.isOffered(Address.safeguards, by: model.treaty) {
            contents.append(("safeguards", language.text(.safeguardsSection)))
        }
        if !entry.earlier.isEmpty { contents.append(("changes", language.text(.changesTitle))) }
        for article in articles(entry, model.treaty) {
            let article = model.treaty.articles[article]
            contents.append(
                (Address.anchor(article), article.id + " " + language.words(article.shortTitle)))
        }
        contents.append(("sources", language.text(.sourcesTitle)))
        return contents
    }

    private func articles(_ entry: CountryEntry, _ treaty: Treaty) -> [Int] {
        var seen: [Int] = []
        for finding in entry.assessment.findings {
            let article = treaty.requirements[finding.requirement].article
            if seen.last != article { seen.append(article) }
        }
        return seen
    }

    // MARK: Summary

    private func summary(_ entry: CountryEntry, _ page: inout PageWriter) {
        let rollUps = articles(entry, page.treaty).compactMap { article in
            page.analysis.rollUp(country: country, article: article).map { (article, $0) }
        }
        page.raw("<section aria-labelledby=\"summary\">")
        page.heading(2, "summary", .summaryTitle)
        page.heading(3, "by-article", .byArticleTitle)
        page.raw("<ol class=\"by-article\">")
        for (index, rollUp) in rollUps {
            let article = page.treaty.articles[index]
            page.raw("<li data-o=\"\(rollUp.outcome.slug)\"><a href=\"#\(Address.anchor(article))\"><b>")
            page.text(article.id)
            page.raw("</b> ")
            page.mark(rollUp.outcome.slug)
            page.raw(" ")
            page.text(TextKey.short(rollUp.outcome))
            page.raw("</a></li>")
        }
        page.raw("</ol>\n")
        page.legend(
            Set(rollUps.map(\.1.outcome)), hasOverReach: rollUps.contains { $0.1.hasOverReach },
            hasNotInForce: entry.assessment.findings.contains { !$0.force.applies })
        page.raw("<p class=\"rule\">")
        page.text(.rollUpRule)
        page.raw("</p>\n<p class=\"compare-with\">")
        page.link("\(Address.compare)?c=\(entry.code)", page.language.text(.countryCompare))
        page.raw("</p>\n")
        overReach(entry, &page)
        institutions(entry, &page)
        page.notifications(duties, country)
        requests(entry, &page)
        withheld(entry, &page)
        page.raw("</section>\n")
    }

    private func withheld(_ entry: CountryEntry, _ page: inout PageWriter) {
        let count = WithheldCount([entry.assessment])
        guard !count.isNothing else { return }
        page.heading(3, "withheld", .withheldTitle)
        page.withheld(count)
    }

    private func overReach(_ entry: CountryEntry, _ page: inout PageWriter) {
        let findings = entry.assessment.findings.filter { $0[.overReach] != nil }
        page.heading(3, "over-reach", .overReachTitle)
        guard !findings.isEmpty else { return page.paragraph(.overReachNone) }
        page.raw("<ul>")
        for finding in findings {
            page.raw("<li>")
            requirementLink(finding, &page)
            page.raw(" ")
            if let text = finding[.overReach] { page.prose(text) }
            page.raw("</li>")
        }
        page.raw("</ul>\n")
    }

    private func requirementLink(_ finding: Finding, _ page: inout PageWriter) {
        let requirement = page.treaty.requirements[finding.requirement]
        page.raw("<a href=\"#\(Address.anchor(requirement))\">")
        page.text(page.citation(requirement))
        page.raw("</a>")
    }

    private func institutions(_ entry: CountryEntry, _ page: inout PageWriter) {
        guard !entry.assessment.institutions.isEmpty else { return }
        page.heading(3, "institutions", .institutionsTitle)
        page.raw("<dl class=\"fields\">\n")
        for institution in entry.assessment.institutions {
            let role = page.treaty.views.institutions[institution.role]
            page.raw("<div id=\"\(Address.anchor(role))\"><dt>")
            page.text(role.title)
            page.raw("</dt><dd>")
            page.institution(institution)
            page.raw("</dd></div>\n")
        }
        page.raw("</dl>\n")
    }

    private func requests(_ entry: CountryEntry, _ page: inout PageWriter) {
        let report = RequestStatistics.report(entry.assessment)
        page.heading(3, "requests", .requestsFigures)
        guard case .published(let figures) = report else {
            page.raw("<p>")
            page.requestReport(report)
            page.raw("</p>\n")
            return
        }
        page.raw("<ul>")
        for figure in figures {
            page.raw("<li>")
            page.requestFigures(figure)
            page.raw("</li>")
        }
        page.raw("</ul>\n")
    }

    // MARK: Gaps and findings

    private func gaps(_ entry: CountryEntry, _ page: inout PageWriter) {
        let gaps = Gaps.of(entry.assessment)
        page.raw("<section aria-labelledby=\"gaps\">")
        page.heading(2, "gaps", .gapsTitle)
        if gaps.isEmpty { page.paragraph(.gapsNone) }
        page.raw("<ol class=\"gaps\">\n")
        for gap in gaps { item(gap, entry, &page) }
        page.raw("</ol></section>\n")
    }

    private func item(_ gap: Gaps.Gap, _ entry: CountryEntry, _ page: inout PageWriter) {
        let requirement = page.treaty.requirements[gap.requirement]
        page.raw("<li>\n<p class=\"head\"><a href=\"#\(Address.anchor(requirement))\">")
        page.text(page.citation(requirement) + " ")
        page.text(requirement.title)
        page.raw("</a> ")
        page.badge(gap.finding.outcome, force: gap.finding.force)
        page.raw("</p>\n")
        if let text = gap.finding[.gap] {
            page.raw("<p>")
            page.prose(text)
            page.raw("</p>\n")
        }
        if let text = gap.finding[.recommendation] {
            page.raw("<p class=\"recommendation\"><b>")
            page.text(page.language.word(FieldKind.recommendation))
            page.raw("</b> ")
            page.prose(text)
            page.raw("</p>\n")
        }
        meta(gap.finding, entry, &page)
        page.raw("</li>\n")
    }

    private func meta(_ finding: Finding, _ entry: CountryEntry, _ page: inout PageWriter) {
        let language = page.language
        page.raw("<p class=\"meta\">")
        if !finding.citations.isEmpty {
            page.raw("<span>")
            page.citations(finding, entry.assessment)
            page.raw("</span>")
        }
        if let priority = finding.priority {
            page.raw("<span>")
            page.text(language.pair(language.word(FieldKind.priority), language.word(priority)))
            page.raw("</span>")
        }
        if let reform = finding.reform {
            page.raw("<span>")
            page.text(language.pair(language.word(FieldKind.reform), language.word(reform)))
            page.raw("</span>")
        }
        page.raw("</p>\n")
    }

    /// Each earlier round beside the one after it, where the country has more than one.
    private func changes(_ entry: CountryEntry, _ page: inout PageWriter) {
        guard !entry.earlier.isEmpty else { return }
        page.raw("<section aria-labelledby=\"changes\">")
        page.heading(2, "changes", .changesTitle)
        RoundTable(
            id: "t-changes", caption: page.language.text(.changesCountryCaption),
            note: page.language.text(.changesNote), comparisons: Changes.of(entry, page.treaty), namesCountries: false
        ).write(to: &page)
        page.raw("</section>\n")
    }

    private func overview(_ entry: CountryEntry, _ page: inout PageWriter) {
        guard !entry.assessment.overview.markup.isEmpty else { return }
        page.raw("<section class=\"prose\" aria-labelledby=\"about\">")
        page.heading(2, "about", .aboutAssessmentTitle)
        page.blocks(entry.assessment.overview)
        page.raw("</section>\n")
    }

    private func findings(_ entry: CountryEntry, _ page: inout PageWriter, _ sources: inout SourceList) {
        for index in articles(entry, page.treaty) {
            let article = page.treaty.articles[index]
            let anchor = Address.anchor(article)
            page.raw("<section class=\"article\" aria-labelledby=\"\(anchor)\"><h2 id=\"\(anchor)\">")
            page.link(Address.article(article), page.language.text(.articleName, ["id": article.id]))
            page.raw(" ")
            page.text(article.title)
            page.raw("</h2>\n")
            for requirement in article.requirements {
                if let finding = entry.assessment.finding(of: requirement) {
                    page.finding(finding, entry.assessment, &sources)
                }
            }
            page.raw("</section>\n")
        }
    }
}

extension PageWriter {
    /// What was found of one authority.
    mutating func institution(_ institution: Institution) {
        if let name = institution.name {
            self.name(name)
            raw(" (")
            text(language.word(institution.status))
            raw(")")
        } else {
            text(language.word(institution.status))
        }
        for words in [institution.function, institution.note].compactMap(\.self) {
            raw("<br>")
            prose(words)
        }
        if let source = institution.source {
            raw("<br><small>")
            self.source(source)
            raw("</small>")
        }
    }
}
