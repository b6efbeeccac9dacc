import LacunaAnalysis
import LacunaModel

/// What States publish about requests, year by year. Two silences are kept apart: a State that publishes no figures, and
/// an assessment that does not say.
struct RequestFiguresTable {
    let statistics: RequestStatistics

    func write(to page: inout PageWriter) {
        var sources = SourceList()
        page.raw("<section aria-labelledby=\"figures\">")
        page.heading(2, "figures", .requestsFigures)
        page.paragraph(.requestsFiguresReading)
        let published = page.model.order.filter {
            if case .published = statistics.rows[$0].report { true } else { false }
        }
        if published.isEmpty { page.paragraph(.requestsFiguresNone) } else { table(published, &page, &sources) }
        silences(&page)
        page.raw("</section>\n")
        page.sourceList(sources)
    }

    private func table(_ countries: [Int], _ page: inout PageWriter, _ sources: inout SourceList) {
        let language = page.language
        let columns = [
            Table.Column(language.text(.columnCountry), sort: "text"),
            Table.Column(language.text(.requestsColumnYear), sort: "number", isNumber: true),
            Table.Column(language.text(.requestsColumnDirection), sort: "text"),
            Table.Column(language.text(.requestsColumnTotal), isNumber: true),
            Table.Column(language.text(.requestsColumnGranted), isNumber: true),
            Table.Column(language.text(.requestsColumnRefused), isNumber: true),
            Table.Column(language.text(.columnSource)),
        ]
        let table = Table(
            id: "t-figures", caption: language.text(.requestsFiguresCaption),
            note: language.sentences(language.text(.requestsFiguresNote), page.asOf), order: .region, columns: columns)
        page.table(table) { page in
            page.raw("<tbody>\n")
            for country in countries {
                guard case .published(let figures) = statistics.rows[country].report else { continue }
                for figure in figures { row(figure, country, &page, &sources) }
            }
            page.raw("</tbody>")
        }
    }

    private func row(
        _ figures: RequestFigures, _ country: Int, _ page: inout PageWriter, _ sources: inout SourceList
    ) {
        page.raw("<tr>")
        page.countryHeader(country, anchor: "#requests")
        page.raw("<td class=\"num\">\(page.language.year(figures.year))</td>")
        page.td(page.language.word(figures.direction))
        for number in [figures.total, figures.granted, figures.refused] { page.publishedNumberCell(number) }
        page.raw("<td>")
        page.shortSource(figures.source, &sources)
        page.raw("</td></tr>\n")
    }

    /// Countries without figures, under the word that says why.
    private func silences(_ page: inout PageWriter) {
        let groups = Dictionary(grouping: page.model.order) { Silence(statistics.rows[$0].report) }
        page.raw("<dl class=\"fields\">\n")
        for silence in Silence.allCases {
            guard let countries = groups[silence] else { continue }
            page.raw("<div><dt>")
            page.badge(mark: silence.look.slug, style: silence.look, silence.words(page.language))
            page.raw("</dt><dd>")
            page.row(countries) { page, country in
                page.link(
                    Address.country(page.analysis.countries[country].code) + "#requests", page.model.name(country))
            }
            page.raw("</dd></div>\n")
        }
        page.raw("</dl>\n")
    }

    /// Why there are no figures, with the outcome whose drawing it borrows.
    enum Silence: Hashable, CaseIterable {
        case nonePublished, noInformation, withheld

        init?(_ report: RequestStatistics.Report) {
            switch report {
            case .published: return nil
            case .nonePublished: self = .nonePublished
            case .noInformation: self = .noInformation
            case .withheld: self = .withheld
            }
        }

        var look: Outcome {
            switch self {
            case .nonePublished: .notUsed
            case .noInformation: .noInformation
            case .withheld: .withheld
            }
        }

        func words(_ language: Language) -> String {
            self == .nonePublished ? language.text(.requestsNonePublished) : language.word(look)
        }
    }
}

extension PageWriter {
    /// Why there are no figures, in words and with a mark; nothing where there are figures.
    mutating func requestReport(_ report: RequestStatistics.Report) {
        guard let silence = RequestFiguresTable.Silence(report) else { return }
        badge(mark: silence.look.slug, style: silence.look, silence.words(language))
    }

    /// The figures of one year in one line: `2024, received: requests 120, granted 80, refused not stated`.
    mutating func requestFigures(_ figures: RequestFigures) {
        func words(_ number: Int?) -> String { number.map { language.number($0) } ?? language.text(.notStated) }
        text(
            .requestsLine,
            [
                "year": language.year(figures.year), "direction": language.word(figures.direction),
                "total": words(figures.total), "granted": words(figures.granted), "refused": words(figures.refused),
            ])
        raw(" <small>")
        source(figures.source)
        raw("</small>")
    }

    /// A number as it was published; a missing one is said in words.
    mutating func publishedNumberCell(_ number: Int?) {
        guard let number else { return absentCell(.notStated) }
        numberCell(number)
    }

    /// A cell without a value, with the reason in words.
    mutating func absentCell(_ key: TextKey) {
        raw("<td>")
        absent(key)
        raw("</td>")
    }
}
