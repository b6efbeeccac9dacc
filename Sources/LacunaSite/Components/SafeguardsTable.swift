import LacunaAnalysis
import LacunaModel

/// The grid of safeguards. Elements stand across; down stand the powers of one country, or the countries for one power.
struct SafeguardsTable {
    let grid: SafeguardsGrid
    let id: String
    let caption: String

    func writePowers(of country: Int, to page: inout PageWriter) {
        let table = Table(
            id: id, caption: caption, note: note(page.language.text(.safeguardsCountryNote), page), order: .treaty,
            columns: columns(first: .safeguardsPower, page))
        let row = grid.countries[country]
        page.grid(table) { page in
            page.raw("<tbody>\n")
            for power in grid.powers.indices {
                page.raw("<tr><th scope=\"row\">")
                name(of: power, country, &page)
                flag(row, power, &page)
                page.raw("</th>")
                cells(row, power, &page)
            }
            page.raw("</tbody>\n")
        }
    }

    func writeCountries(power: Int, to page: inout PageWriter) {
        let articles = grid.powers[power].articles
            .map { page.language.text(.articleName, ["id": page.treaty.articles[$0].id]) }
            .joined(separator: page.language.text(.listSeparator))
        let columns = columns(first: .columnCountry, page)
        let table = Table(
            id: id, caption: caption,
            note: note(page.language.text(.safeguardsPowerNote, ["articles": articles]), page), order: .region,
            columns: columns)
        page.grid(table) { page in
            page.rowsByRegion(columns: columns.count) { page, country in
                let row = grid.countries[country]
                page.raw("<tr><th scope=\"row\">")
                page.link(Address.country(page.analysis.countries[country].code), page.model.name(country))
                flag(row, power, &page)
                page.raw("</th>")
                cells(row, power, &page)
            }
        }
    }

    private func note(_ words: String, _ page: PageWriter) -> String {
        let hasSeveral = grid.powers.contains { $0.articles.count > 1 }
        return [words, hasSeveral ? page.language.text(.safeguardsSeveralNote) : "", page.asOf]
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    private func columns(first: TextKey, _ page: PageWriter) -> [Table.Column] {
        [Table.Column(page.language.text(first)), Table.Column(page.language.text(.columnOutcome))]
            + page.treaty.views.elements.map { Table.Column(page.language.words($0.title)) }
    }

    private func name(of power: Int, _ country: Int, _ page: inout PageWriter) {
        let power = grid.powers[power]
        for article in power.articles {
            page.raw("<b>")
            if page.analysis.rollUp(country: country, article: article) == nil {
                page.text(page.treaty.articles[article].id)
            } else {
                page.link(page.address(ofArticle: article, country: country), page.treaty.articles[article].id)
            }
            page.raw("</b> ")
        }
        page.text(power.title)
    }

    /// Over-reach in words beside the mark, with a link to the finding that records it.
    private func flag(_ row: SafeguardsGrid.Row, _ power: Int, _ page: inout PageWriter) {
        guard let flag = row.overReach[power].first else { return }
        page.raw(
            "<p><a href=\"\(page.href(page.address(of: flag.requirement, country: row.country)))\"><span class=\"over-reach\">"
        )
        page.mark("over-reach")
        page.raw(" ")
        page.text(page.language.word(FieldKind.overReach))
        page.raw("</span></a></p>")
    }

    private func cells(_ row: SafeguardsGrid.Row, _ power: Int, _ page: inout PageWriter) {
        if let rollUp = row.outcomes[power], let article = article(of: power, row.country, page) {
            outcome(rollUp, page.address(ofArticle: article, country: row.country), &page)
        } else {
            page.emptyCell()
        }
        for cell in row.cells[power] { page.cell(cell, country: row.country) }
        page.raw("</tr>\n")
    }

    /// The outcome stands on plain ground, so that it is not read as one more answer.
    private func outcome(_ rollUp: RollUp, _ address: String, _ page: inout PageWriter) {
        page.raw("<td><a href=\"\(page.href(address))\"><span data-o=\"\(rollUp.outcome.slug)\">")
        page.mark(rollUp.outcome.slug, besides: rollUp.hasProvisionNotInForce ? "not-in-force" : nil)
        page.raw("</span> ")
        page.text(TextKey.short(rollUp.outcome))
        if rollUp.hasProvisionNotInForce {
            page.raw("<span class=\"vh\">, ")
            page.text(.legendNotInForce)
            page.raw("</span>")
        }
        page.raw("</a></td>")
    }

    /// The first article of the power on which the country has a finding.
    private func article(of power: Int, _ country: Int, _ page: PageWriter) -> Int? {
        grid.powers[power].articles.first { page.analysis.rollUp(country: country, article: $0) != nil }
    }
}
