import LacunaAnalysis
import LacunaModel

/// Reservations and declarations by State, as the assessments record them.
struct ReservationTable {
    let uses: ReservationUses

    func write(to page: inout PageWriter) {
        let language = page.language
        guard !uses.uses.isEmpty else { return page.paragraph(.reserveNone) }
        let columns = [
            Table.Column(language.text(.columnCountry), sort: "text"), Table.Column(language.text(.columnRequirement)),
            Table.Column(language.word(FieldKind.reservation), sort: "text"), Table.Column(language.text(.columnNote)),
        ]
        let table = Table(
            id: "t-reserve", caption: language.text(.reserveCaption),
            note: language.sentences(language.text(.reserveNote), page.asOf), order: .region, columns: columns)
        let byCountry = Dictionary(grouping: uses.uses, by: \.country)
        page.table(table) { page in
            page.rowsByRegion(columns: columns.count, of: Set(byCountry.keys)) { page, country in
                for use in byCountry[country] ?? [] { row(use, &page) }
            }
        }
    }

    private func row(_ use: ReservationUses.Use, _ page: inout PageWriter) {
        let requirement = page.treaty.requirements[use.finding.requirement]
        let entry = page.analysis.countries[use.country]
        page.raw("<tr>")
        page.countryHeader(use.country)
        page.raw("<td><a href=\"\(page.href(Address.finding(entry.code, requirement)))\">")
        page.text(page.citation(requirement) + " ")
        page.text(requirement.title)
        page.raw("</a></td>")
        page.td(page.language.word(use.reservation))
        page.raw("<td\(page.languageAttributes(of: entry.assessment.language))>")
        if let words = use.words { page.prose(words) }
        page.raw("</td></tr>\n")
    }
}
