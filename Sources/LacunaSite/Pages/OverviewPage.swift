import LacunaAnalysis
import LacunaModel

/// Which countries, as of when, where gaps cluster, where to start.
struct OverviewPage: PageView {
    func content(_ model: SiteModel) -> PageContent {
        let page = PageWriter(model, path: Address.overview)
        let analysis = model.analysis
        var content = PageContent(
            .overview, path: Address.overview, title: model.language.text(.navOverview), section: .overview)
        content.isWide = true
        let articles = StripTable.articles(of: analysis)
        let sentence = model.language.text(
            .overviewSentence, count: analysis.countries.count,
            [
                "requirements": model.language.number(analysis.treaty.requirements.count),
                "treaty": model.language.words(analysis.treaty.title),
            ])
        content.lead = page.lead(
            title: model.heading, sentence: sentence, facts: facts(model, page)
        )
        content.parts["strips"] = page.part { StripTable(articles: articles).write(to: &$0) }
        content.parts["legend"] = page.part { page in
            page.legend(
                Set(
                    articles.flatMap { article in
                        analysis.countries.indices.compactMap {
                            analysis.rollUp(country: $0, article: article)?.outcome
                        }
                    }))
        }
        content.parts["start"] = page.part(start)
        content.parts["changes"] = page.part(latest)
        content.parts["notice"] = page.notice(.overviewCaveat)
        return content
    }

    private func facts(_ model: SiteModel, _ page: PageWriter) -> [(label: String, value: String)] {
        let language = model.language
        let days = model.analysis.countries.map(\.assessment.assessed)
        var facts: [(label: String, value: String)] = []
        if let last = days.max() { facts.append((language.text(.factAsOf), page.date(last))) }
        facts.append((language.text(.factBy), page.safe(model.publisher)))
        let status = TreatyStatus(model.treaty, entities: model.configuration.entities)
        let words =
            status.entryIntoForce.map { language.text(.statusInForceOn, ["date": language.date($0)]) }
            ?? language.text(.statusNotInForce)
        facts.append((language.text(.factTreaty), page.part { $0.link(Address.status, words) }))
        return facts
    }

    private func start(_ page: inout PageWriter) {
        page.raw("<section aria-labelledby=\"start\">")
        page.heading(2, "start", .startTitle)
        page.raw("<ul class=\"cards\">")
        let entries: [(TextKey, String, TextKey)] = [
            (.startMinistry, Address.countries, .startMinistryLink), (.startAdviser, Address.matrix, .startAdviserLink),
            (.startReader, Address.articles, .startReaderLink),
        ]
        for (words, address, link) in entries {
            page.raw("<li><h3>")
            page.link(address, page.language.text(link))
            page.raw("</h3><p>")
            page.text(words)
            page.raw("</p></li>")
        }
        page.raw("</ul></section>\n")
    }

    /// The assessments that were finished last.
    private func latest(_ page: inout PageWriter) {
        let analysis = page.analysis
        let days = Set(analysis.countries.map(\.assessment.assessed))
        guard let last = days.max() else { return }
        let countries = page.model.order.filter { analysis.countries[$0].assessment.assessed == last }
        page.raw("<section aria-labelledby=\"latest\">")
        page.heading(2, "latest", .latestTitle, ["date": page.language.date(last)])
        page.raw("<ul class=\"columns\">")
        for country in countries {
            page.raw("<li>")
            page.link(Address.country(analysis.countries[country].code), page.model.name(country))
            page.raw("</li>")
        }
        page.raw("</ul></section>\n")
    }
}
