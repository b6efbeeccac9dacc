import LacunaAnalysis
import LacunaModel

/// One power against the elements of the safeguards, country by country, and the answers in words.
struct SafeguardsPowerPage: PageView {
    let side: SafeguardsSide
    let power: Int
    let grid: SafeguardsGrid

    init(_ side: SafeguardsSide, power: Int, of safeguards: Safeguards) {
        self.side = side
        self.power = power
        grid = side.grid(safeguards)
    }

    private var subject: TreatyViews.Power { grid.powers[power] }

    func content(_ model: SiteModel) -> PageContent {
        let path = Address.safeguards(side.rawValue, subject)
        let page = PageWriter(model, path: path)
        let language = model.language
        let title = language.text(side.powerTitle, ["power": language.words(subject.title)])
        var content = PageContent(.listing, path: path, title: title, section: .comparisons)
        content.isWide = true
        content.data = ["safeguards"]
        content.crumbs = [
            (Address.overview, language.text(.navOverview)), (Address.comparisons, language.text(.navComparisons)),
            (Address.safeguards, language.text(.safeguardsTitle)),
        ]
        content.lead = page.lead(
            title: title, sentence: "",
            facts: subject.articles.map { index in
                let article = model.treaty.articles[index]
                return (
                    language.text(.columnArticle),
                    page.part { $0.link(Address.article(article), article.id + " " + language.words(article.title)) }
                )
            })
        content.parts["intro"] = page.part { page in
            page.paragraph(.safeguardsReading)
            page.legend([grid], powers: [power], countries: model.order)
        }
        content.parts["body"] = page.part { page in
            SafeguardsTable(
                grid: grid, id: "grid",
                caption: language.text(.safeguardsPowerCaption, ["power": language.words(subject.title)])
            ).writeCountries(power: power, to: &page)
            overReach(&page)
            words(&page)
        }
        content.parts["notice"] = page.notice(.matrixCaveat)
        if power > 0 { content.previous = neighbour(power - 1, model) }
        if power + 1 < grid.powers.count { content.next = neighbour(power + 1, model) }
        return content
    }

    private func neighbour(_ index: Int, _ model: SiteModel) -> (String, String) {
        let power = grid.powers[index]
        return (
            Address.safeguards(side.rawValue, power),
            model.language.text(side.powerTitle, ["power": model.language.words(power.title)])
        )
    }

    private func overReach(_ page: inout PageWriter) {
        guard grid.countries.contains(where: { !$0.overReach[power].isEmpty }) else { return }
        page.raw("<section aria-labelledby=\"over-reach\">")
        page.heading(2, "over-reach", .overReachTitle)
        page.overReach(grid, power)
        page.raw("</section>\n")
    }

    /// The words behind the answers, by element.
    private func words(_ page: inout PageWriter) {
        let elements = page.treaty.views.elements.indices.map { element in
            page.model.order.flatMap { country in
                grid.countries[country].cells[power][element].statements.map { (country, $0) }
            }
        }
        guard elements.contains(where: { !$0.isEmpty }) else { return }
        page.raw("<section aria-labelledby=\"words\">")
        page.heading(2, "words", .safeguardsWords)
        page.raw("<dl class=\"ways small\">\n")
        for (element, statements) in elements.enumerated() where !statements.isEmpty {
            page.raw("<div><dt>")
            page.text(page.treaty.views.elements[element].title)
            page.raw("</dt><dd><ul>")
            for (country, statement) in statements {
                page.raw("<li>")
                page.statement(statement, country)
                page.raw("</li>")
            }
            page.raw("</ul></dd></div>\n")
        }
        page.raw("</dl></section>\n")
    }
}
