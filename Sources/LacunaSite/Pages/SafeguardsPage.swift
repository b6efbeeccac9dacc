import LacunaAnalysis
import LacunaModel

/// Each power against each element of the safeguards: how many countries answer what, and where law goes beyond the treaty.
struct SafeguardsPage: PageView {
    let safeguards: Safeguards

    func content(_ model: SiteModel) -> PageContent {
        let page = PageWriter(model, path: Address.safeguards)
        let language = model.language
        let sides = SafeguardsSide.allCases.filter { !$0.grid(safeguards).powers.isEmpty }
        var content = PageContent(
            .listing, path: Address.safeguards, title: language.text(.safeguardsTitle), section: .comparisons)
        content.isWide = true
        content.data = ["safeguards"]
        content.crumbs = [
            (Address.overview, language.text(.navOverview)),
            (Address.comparisons, language.text(.navComparisons)),
        ]
        content.lead = page.lead(
            title: language.text(.safeguardsTitle), sentence: language.text(.safeguardsSentence))
        content.parts["intro"] = page.part { page in
            page.paragraph(.safeguardsCountReading)
            page.tallyLegend()
        }
        content.parts["body"] = page.part { page in
            for side in sides { write(side, &page) }
        }
        content.parts["notice"] = page.notice(.matrixCaveat)
        content.contents = sides.map { ($0.rawValue, language.text($0.title)) }
        return content
    }

    private func write(_ side: SafeguardsSide, _ page: inout PageWriter) {
        page.raw("<section aria-labelledby=\"\(side.rawValue)\">")
        page.heading(2, side.rawValue, side.title)
        tally(side, &page)
        overReach(side, &page)
        page.raw("</section>\n")
    }

    /// How many countries have which answer: the powers down, the elements across.
    private func tally(_ side: SafeguardsSide, _ page: inout PageWriter) {
        let language = page.language
        let grid = side.grid(safeguards)
        let elements = page.treaty.views.elements
        var columns = [Table.Column(language.text(.safeguardsPower))]
        columns += elements.map { Table.Column(language.words($0.title), counts: .countOverCountries) }
        columns.append(Table.Column(language.word(FieldKind.overReach), counts: .countOverCountries))
        let table = Table(
            id: "tally-" + side.rawValue,
            caption: language.text(.safeguardsTallyCaption, ["title": language.text(side.title)]),
            note: language.sentences(language.text(.safeguardsTallyNote, count: grid.countries.count), page.asOf),
            order: .treaty, columns: columns)
        page.grid(table) { page in
            page.raw("<tbody>\n")
            for power in grid.powers.indices {
                page.raw("<tr><th scope=\"row\">")
                page.powerLink(grid.powers[power], side)
                page.raw("</th>")
                for element in elements.indices { page.tally(grid.tally(power: power, element: element)) }
                page.overReachCount(grid.countries.count { !$0.overReach[power].isEmpty })
                page.raw("</tr>\n")
            }
            page.raw("</tbody>\n")
        }
    }

    private func overReach(_ side: SafeguardsSide, _ page: inout PageWriter) {
        let grid = side.grid(safeguards)
        page.heading(3, side.rawValue + "-over-reach", .overReachTitle)
        let powers = grid.powers.indices.filter { power in grid.countries.contains { !$0.overReach[power].isEmpty } }
        guard !powers.isEmpty else { return page.paragraph(.overReachNone) }
        page.raw("<dl class=\"fields\">\n")
        for power in powers {
            page.raw("<div class=\"over-reach\"><dt>")
            page.mark("over-reach")
            page.raw(" ")
            page.text(grid.powers[power].title)
            page.raw("</dt><dd>")
            page.overReach(grid, power)
            page.raw("</dd></div>\n")
        }
        page.raw("</dl>\n")
    }
}
