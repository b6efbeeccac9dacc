import LacunaAnalysis
import LacunaModel

/// Each power against each element of the safeguards across countries, at home and for a foreign State.
struct SafeguardsPage: PageView {
    let safeguards: Safeguards

    private var sides: [(id: String, title: TextKey, grid: SafeguardsGrid)] {
        [("home", .safeguardsHome, safeguards.home), ("foreign", .safeguardsForeign, safeguards.foreign)]
            .filter { !$0.grid.powers.isEmpty }
    }

    func content(_ model: SiteModel) -> PageContent {
        let page = PageWriter(model, path: Address.safeguards)
        let language = model.language
        var content = PageContent(
            .listing, path: Address.safeguards, title: language.text(.safeguardsTitle), section: .comparisons)
        content.isWide = true
        content.crumbs = [
            (Address.overview, language.text(.navOverview)),
            (Address.comparisons, language.text(.navComparisons)),
        ]
        content.lead = page.lead(
            title: language.text(.safeguardsTitle), sentence: language.text(.safeguardsSentence))
        content.parts["intro"] = page.part { page in
            page.paragraph(.safeguardsReading)
            page.legend(sides.map(\.grid), countries: model.order)
        }
        content.parts["body"] = page.part { page in
            for side in sides { write(side.grid, id: side.id, title: side.title, to: &page) }
        }
        content.parts["notice"] = page.notice(.matrixCaveat)
        content.contents = sides.map { ($0.id, language.text($0.title)) }
        return content
    }

    private func write(_ grid: SafeguardsGrid, id: String, title: TextKey, to page: inout PageWriter) {
        page.raw("<section aria-labelledby=\"\(id)\">")
        page.heading(2, id, title)
        tally(grid, id: id, title: title, &page)
        for power in grid.powers.indices {
            let anchor = "\(id)-\(grid.powers[power].key)"
            page.raw("<section aria-labelledby=\"\(anchor)\"><h3 id=\"\(anchor)\">")
            page.catalogueText(grid.powers[power].title)
            page.raw("</h3>\n")
            let caption = page.language.text(.safeguardsPowerCaption, ["power": grid.powers[power].title])
            SafeguardsTable(grid: grid, id: "t-" + anchor, caption: caption).writeCountries(power: power, to: &page)
            overReach(grid, power, &page)
            words(grid, power, &page)
            page.raw("</section>\n")
        }
        page.raw("</section>\n")
    }

    /// How many countries have which answer: the powers down, the elements across.
    private func tally(_ grid: SafeguardsGrid, id: String, title: TextKey, _ page: inout PageWriter) {
        let language = page.language
        let elements = page.treaty.views.elements
        let columns =
            [Table.Column(language.text(.safeguardsPower))]
            + elements.map { element in
                var column = Table.Column(element.title, counts: .countOverCountries)
                column.isFromCatalogue = true
                return column
            }
        let table = Table(
            id: "tally-" + id,
            caption: language.text(.safeguardsTallyCaption, ["title": language.text(title)]),
            note: language.text(.safeguardsTallyNote, count: grid.countries.count) + " " + page.asOf,
            order: .treaty, columns: columns)
        page.grid(table) { page in
            page.raw("<tbody>\n")
            for power in grid.powers.indices {
                page.raw("<tr><th scope=\"row\"><a href=\"#\(id)-\(grid.powers[power].key)\">")
                page.catalogueText(grid.powers[power].title)
                page.raw("</a></th>")
                for element in elements.indices { page.tally(grid.tally(power: power, element: element)) }
                page.raw("</tr>\n")
            }
            page.raw("</tbody>\n")
        }
    }

    private func overReach(_ grid: SafeguardsGrid, _ power: Int, _ page: inout PageWriter) {
        let flags = page.model.order.flatMap { country in
            grid.countries[country].overReach[power].map { (country, $0) }
        }
        guard !flags.isEmpty else { return }
        page.raw("<dl class=\"fields\">\n")
        page.field(page.language.word(FieldKind.overReach), class: "over-reach") { page in
            page.list(flags) { page, entry in
                page.namedFindingLink(entry.0, entry.1.requirement)
                page.raw(": <span\(page.languageAttributes(of: page.analysis.countries[entry.0].assessment.language))>")
                page.prose(entry.1.text)
                page.raw("</span>")
            }
        }
        page.raw("</dl>\n")
    }

    /// The words behind the answers, by element.
    private func words(_ grid: SafeguardsGrid, _ power: Int, _ page: inout PageWriter) {
        let elements = page.treaty.views.elements.indices.map { element in
            page.model.order.flatMap { country in
                grid.countries[country].cells[power][element].statements.map { (country, $0) }
            }
        }
        guard elements.contains(where: { !$0.isEmpty }) else { return }
        page.raw("<details><summary>")
        page.text(.safeguardsWords)
        page.raw("</summary><dl class=\"ways small\">\n")
        for (element, statements) in elements.enumerated() where !statements.isEmpty {
            page.raw("<div><dt>")
            page.catalogueText(page.treaty.views.elements[element].title)
            page.raw("</dt><dd>")
            page.list(statements) { page, entry in
                page.namedFindingLink(entry.0, entry.1.requirement)
                page.raw(": ")
                page.text(page.language.word(entry.1.answer))
                if !entry.1.note.isEmpty {
                    page.raw(
                        "; <span\(page.languageAttributes(of: page.analysis.countries[entry.0].assessment.language))>")
                    page.text(entry.1.note)
                    page.raw("</span>")
                }
            }
            page.raw("</dd></div>\n")
        }
        page.raw("</dl></details>\n")
    }
}
