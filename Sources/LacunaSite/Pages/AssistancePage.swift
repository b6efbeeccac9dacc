import LacunaAnalysis
import LacunaModel

/// Which help is asked for, by kind and country, with the findings behind each need.
struct AssistancePage: PageView {
    func content(_ model: SiteModel) -> PageContent {
        let page = PageWriter(model, path: Address.assistance)
        let language = model.language
        let needs = AssistanceNeeds(model.analysis)
        var content = PageContent(
            .listing, path: Address.assistance, title: language.text(.assistanceTitle), section: .comparisons)
        content.isWide = true
        content.data = ["assistance"]
        content.crumbs = [
            (Address.overview, language.text(.navOverview)), (Address.comparisons, language.text(.navComparisons)),
        ]
        content.lead = page.lead(title: language.text(.assistanceTitle), sentence: language.text(.assistanceSentence))
        content.parts["body"] = page.part { page in
            guard !needs.needs.isEmpty else { return page.paragraph(.assistanceNothing) }
            countries(needs, &page)
            for need in needs.needs { articles(need, &page) }
        }
        content.parts["notice"] = page.notice(.assistanceNotice)
        guard !needs.needs.isEmpty else { return content }
        content.contents =
            [("countries", language.text(.assistanceCountries))]
            + needs.needs.map { (AssistancePage.anchor($0.kind), language.heading($0.kind)) }
        return content
    }

    private static func anchor(_ kind: Assistance) -> String { "kind-\(kind.slug)" }

    private func countries(_ needs: AssistanceNeeds, _ page: inout PageWriter) {
        let language = page.language
        page.raw("<section aria-labelledby=\"countries\">")
        page.heading(2, "countries", .assistanceCountries)
        let columns =
            [Table.Column(language.text(.columnCountry), sort: "text")]
            + needs.needs.map { Table.Column(language.heading($0.kind)) }
        let table = Table(
            id: "t-countries", caption: language.text(.assistanceCaption),
            note: language.sentences(language.text(.assistanceNote), page.asOf), order: .region, columns: columns)
        page.table(table) { page in
            page.rowsByRegion(columns: columns.count) { page, country in
                page.raw("<tr>")
                page.countryHeader(country)
                for need in needs.needs {
                    page.raw("<td>")
                    if need.findings[country].isEmpty { page.absent(.assistanceNone) }
                    page.row(need.findings[country]) { $0.shortFindingLink(country, $1.requirement) }
                    page.raw("</td>")
                }
                page.raw("</tr>\n")
            }
        }
        page.raw("</section>\n")
    }

    /// Where one kind of help would serve several countries at once.
    private func articles(_ need: AssistanceNeeds.Need, _ page: inout PageWriter) {
        let language = page.language
        let anchor = AssistancePage.anchor(need.kind)
        page.raw("<section aria-labelledby=\"\(anchor)\">")
        page.heading(2, anchor, language.heading(need.kind))
        let columns = [
            Table.Column(language.text(.columnArticle)),
            Table.Column(language.text(.assistanceAsking), isNumber: true, counts: .countOverCountries),
            Table.Column(language.text(.columnRequirements)),
        ]
        var table = Table(
            id: "t-\(anchor)", caption: language.text(.assistanceKindCaption, ["kind": language.word(need.kind)]),
            note: language.sentences(language.text(.assistanceKindNote), page.asOf), order: .treaty, columns: columns)
        table.isSortable = false
        page.table(table) { page in
            page.raw("<tbody>\n")
            for article in need.articles { row(article, &page) }
            page.raw("</tbody>")
        }
        page.raw("</section>\n")
    }

    private func row(_ need: AssistanceNeeds.OnArticle, _ page: inout PageWriter) {
        let article = page.treaty.articles[need.article]
        page.raw("<tr><th scope=\"row\">")
        page.articleLink(article)
        page.raw("</th>")
        page.numberCell(need.countries.count)
        page.raw("<td><ul>")
        let byCountry = Dictionary(uniqueKeysWithValues: need.countries.map { ($0.country, $0.findings) })
        for country in page.model.order {
            guard let findings = byCountry[country] else { continue }
            page.raw("<li>")
            page.text(page.model.name(country) + " ")
            page.row(findings) { page, finding in
                page.shortFindingLink(country, finding.requirement)
                guard let words = finding[.assistance] else { return }
                page.raw(" <small>")
                page.prose(words)
                page.raw("</small>")
            }
            page.raw("</li>")
        }
        page.raw("</ul></td></tr>\n")
    }
}
