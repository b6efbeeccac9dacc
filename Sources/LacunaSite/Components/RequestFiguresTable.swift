import LacunaAnalysis
import LacunaModel

/// What States publish about requests, year by year. Two silences are kept apart: a State that publishes no figures, and
/// an assessment that does not say.
struct RequestFiguresTable {
    let statistics: RequestStatistics

    func write(to page: inout PageWriter) {
        let language = page.language
        let columns = [
            Table.Column(language.text(.columnCountry)),
            Table.Column(language.text(.requestsColumnYear), isNumber: true),
            Table.Column(language.text(.requestsColumnDirection)),
            Table.Column(language.text(.requestsColumnTotal), isNumber: true),
            Table.Column(language.text(.requestsColumnGranted), isNumber: true),
            Table.Column(language.text(.requestsColumnRefused), isNumber: true),
            Table.Column(language.text(.columnSource)),
        ]
        let table = Table(
            id: "t-figures", caption: language.text(.requestsFiguresCaption),
            note: language.text(.requestsFiguresNote) + " " + page.asOf,
            order: .region, columns: columns, isSortable: false)
        page.raw("<section aria-labelledby=\"figures\">")
        page.heading(2, "figures", .requestsFigures)
        page.paragraph(.requestsFiguresReading)
        page.table(table) { page in
            page.rowsByRegion(columns: columns.count) { page, country in row(country, columns.count, &page) }
        }
        page.raw("</section>\n")
    }

    private func row(_ country: Int, _ columns: Int, _ page: inout PageWriter) {
        if case .published(let figures) = statistics.rows[country].report {
            for figure in figures {
                page.raw("<tr>")
                header(country, &page)
                page.raw("<td class=\"num\">\(figure.year)</td>")
                page.td(page.language.word(figure.direction))
                for number in [figure.total, figure.granted, figure.refused] { page.number(number) }
                page.raw("<td>")
                page.source(figure.source)
                page.raw("</td></tr>\n")
            }
        } else {
            page.raw("<tr>")
            header(country, &page)
            page.raw("<td colspan=\"\(columns - 1)\">")
            page.requestReport(statistics.rows[country].report)
            page.raw("</td></tr>\n")
        }
    }

    private func header(_ country: Int, _ page: inout PageWriter) {
        page.countryHeader(country, anchor: "#requests")
    }
}

extension PageWriter {
    /// Why there are no figures, in words and with a mark; nothing where there are figures.
    mutating func requestReport(_ report: RequestStatistics.Report) {
        switch report {
        case .published: break
        case .nonePublished:
            badge(mark: Outcome.notUsed.slug, style: .notUsed, language.text(.requestsNonePublished))
        case .noInformation:
            badge(mark: Outcome.noInformation.slug, style: .noInformation, language.word(Outcome.noInformation))
        case .withheld: badge(mark: Outcome.withheld.slug, style: .withheld, language.word(Outcome.withheld))
        }
    }

    /// The figures of one year in one line: `2024, received: total 120, granted 80, refused not stated`.
    mutating func requestFigures(_ figures: RequestFigures) {
        func words(_ number: Int?) -> String { number.map { String($0) } ?? language.text(.notStated) }
        text(
            .requestsLine,
            [
                "year": String(figures.year), "direction": language.word(figures.direction),
                "total": words(figures.total), "granted": words(figures.granted), "refused": words(figures.refused),
            ])
        raw(" <small>")
        source(figures.source)
        raw("</small>")
    }

    /// A number as it was published; a missing one is said in words.
    mutating func number(_ number: Int?) {
        guard let number else { return absentCell(.notStated) }
        raw("<td class=\"num\">\(number)</td>")
    }

    /// A cell without a value, with the reason in words.
    mutating func absentCell(_ key: TextKey) {
        raw("<td><span class=\"absent\">")
        text(key)
        raw("</span></td>")
    }
}
