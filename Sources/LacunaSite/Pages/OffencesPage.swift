import LacunaAnalysis
import LacunaModel

/// Offences and penalties of all articles at a glance: how many countries reach the line, and every maximum term.
struct OffencesPage: PageView {
    func content(_ model: SiteModel) -> PageContent {
        let page = PageWriter(model, path: Address.offences)
        let language = model.language
        let tables = OffenceTable.all(model.analysis)
        var content = PageContent(
            .listing, path: Address.offences, title: language.text(.offencesTitle), section: .comparisons)
        content.isWide = true
        content.data = ["offences"]
        content.crumbs = [
            (Address.overview, language.text(.navOverview)), (Address.comparisons, language.text(.navComparisons)),
        ]
        content.lead = page.lead(title: language.text(.offencesTitle), sentence: language.text(.offencesSentence))
        content.parts["intro"] = page.part { $0.seriousLine() }
        content.parts["body"] = page.part { page in
            if let line = page.treaty.views.seriousCrimeYears { summary(tables, line, &page) }
            page.raw("<section aria-labelledby=\"grid\">")
            page.heading(2, "grid", .offencesGridTitle)
            grid(tables, &page)
            page.raw("</section>\n")
        }
        content.parts["notice"] = page.notice(.offencesNotice)
        content.contents = [
            ("summary", language.text(.offencesSummaryTitle)), ("grid", language.text(.offencesGridTitle)),
        ]
        return content
    }

    private static let standings: [SeriousStanding?] = [.basicForm, .someForm, .notReached, nil]

    /// One row for each article: how many countries stand where.
    private func summary(_ tables: [OffenceTable], _ line: Double, _ page: inout PageWriter) {
        let language = page.language
        let titles: [TextKey] = [.offencesBasic, .offencesSome, .offencesBelow, .offencesUnknown]
        let columns =
            [Table.Column(language.text(.columnArticle))]
            + titles.map { Table.Column(language.text($0), isNumber: true, counts: .countOverCountries) }
        page.raw("<section aria-labelledby=\"summary\">")
        page.heading(2, "summary", .offencesSummaryTitle)
        let table = Table(
            id: "t-summary", caption: language.text(.offencesSummaryCaption, ["years": PlotNumber.of(line)]),
            note: language.text(
                .offencesSummaryNote, count: page.analysis.countries.count, ["date": page.asOf]),
            order: .treaty, columns: columns, isSortable: false)
        page.table(table) { page in
            page.raw("<tbody>\n")
            for table in tables {
                page.raw("<tr><th scope=\"row\">")
                article(table, &page)
                page.raw("</th>")
                for standing in OffencesPage.standings {
                    page.numberCell(table.countries(standing: standing))
                }
                page.raw("</tr>\n")
            }
            page.raw("</tbody>")
        }
        page.raw("</section>\n")
    }

    private func article(_ table: OffenceTable, _ page: inout PageWriter) {
        let article = page.treaty.articles[table.article]
        page.raw("<a href=\"")
        page.text(page.href(Address.offence(article)))
        page.raw("\"><b>")
        page.text(article.id)
        page.raw("</b> ")
        page.text(article.shortTitle)
        page.raw("</a>")
    }

    /// One row for each country, one column for each article.
    private func grid(_ tables: [OffenceTable], _ page: inout PageWriter) {
        let language = page.language
        let columns =
            [Table.Column(language.text(.columnCountry))]
            + tables.map { table in
                let article = page.treaty.articles[table.article]
                return Table.Column(article.id + " " + language.words(article.shortTitle), isNumber: true)
            }
        let described = Table(
            id: "t-grid", caption: language.text(.offencesGridCaption),
            note: language.text(.offencesGridNote, ["date": page.asOf]), order: .region, columns: columns,
            isSortable: false)
        page.table(described) { page in
            page.rowsByRegion(columns: columns.count) { page, country in
                page.raw("<tr>")
                page.countryHeader(country)
                for table in tables { cell(table.rows[country], &page) }
                page.raw("</tr>\n")
            }
        }
    }

    private func cell(_ row: OffenceTable.Row, _ page: inout PageWriter) {
        page.raw("<td class=\"num\">")
        let known = row.offences.filter { $0.basic != nil || $0.aggravated != nil }
        if known.isEmpty {
            page.raw("<a class=\"absent\" href=\"")
            page.text(page.href(page.findingAddress(row.country, row.offences.first?.finding ?? row.finding)))
            page.raw("\">")
            page.text(page.words(row.absence ?? .notStated))
            page.raw("</a>")
        }
        page.list(known) { page, offence in
            page.raw("<a href=\"")
            page.text(page.href(page.findingAddress(row.country, offence.finding)))
            page.raw("\"><span aria-hidden=\"true\">")
            let short = [offence.basic, offence.aggravated].map { $0.map { shortWords($0, page) } }
            page.text(short[0] ?? "–")
            if let aggravated = short[1] { page.text(" / \(aggravated)") }
            page.raw("</span><span class=\"vh\">")
            page.text(longWords(offence, page))
            page.raw("</span></a>")
            if !offence.force.applies {
                page.raw(" <span class=\"force\">")
                page.text(page.language.word(offence.force))
                page.raw("</span>")
            }
        }
        page.raw("</td>")
    }

    /// The number of years alone, or the words that stand instead of one.
    private func shortWords(_ entry: FigureEntry, _ page: PageWriter) -> String {
        entry.value.map(PlotNumber.of) ?? page.words(entry.figure, in: entry.kind)
    }

    private func longWords(_ offence: Offence, _ page: PageWriter) -> String {
        let parts = [(offence.basic, TextKey.offencesGridBasic), (offence.aggravated, .offencesGridAggravated)]
        return parts.compactMap { entry, key in
            entry.map { page.language.text(key, ["figure": page.words($0.figure, in: $0.kind)]) }
        }
        .joined(separator: page.language.text(.listSeparator))
    }
}
