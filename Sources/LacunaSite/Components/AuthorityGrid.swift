import LacunaAnalysis
import LacunaModel

/// Countries against the authorities that the treaty asks for: mark and word, with a link to what is known.
struct AuthorityGrid {
    let checklist: InstitutionChecklist
    let caption: String
    let note: String

    func write(to page: inout PageWriter) {
        let columns =
            [Table.Column(page.language.text(.columnCountry))]
            + checklist.roles.map { role in
                var column = Table.Column(page.language.words(role.title))
                column.number = role.provision
                column.address = "#" + Address.anchor(role)
                return column
            }
        let table = Table(id: "checklist", caption: caption, note: note, order: .region, columns: columns)
        page.grid(table) { page in
            page.rowsByRegion(columns: columns.count) { page, country in
                page.raw("<tr>")
                page.countryHeader(country)
                for (role, entry) in zip(checklist.roles, checklist.rows[country].entries) {
                    cell(entry, role, country, &page)
                }
                page.raw("</tr>\n")
            }
        }
    }

    private func cell(
        _ entry: InstitutionChecklist.Entry, _ role: TreatyViews.InstitutionRole, _ country: Int,
        _ page: inout PageWriter
    ) {
        let code = page.analysis.countries[country].code
        let look = AuthorityGrid.look(entry, page.language)
        let address = entry.silence == nil ? Address.institution(code, role) : Address.country(code)
        page.raw("<td data-o=\"\(look.outcome.slug)\"><a href=\"\(page.href(address))\">")
        page.mark(look.outcome.slug)
        page.raw(" ")
        page.text(look.words)
        page.raw("</a></td>")
    }

    /// The word of an entry, and the outcome whose drawing and colours it borrows.
    static func look(
        _ entry: InstitutionChecklist.Entry, _ language: Language
    ) -> (outcome: Outcome, words: String) {
        if let status = entry.institution?.status { return (status.look, language.text(TextKey.short(status))) }
        let silence = entry.silence ?? .noInformation
        return (silence, language.word(silence))
    }

    /// Only the marks that the grid uses.
    func legend(to page: inout PageWriter) {
        let entries = checklist.rows.flatMap(\.entries)
        let statuses = Set(entries.compactMap(\.institution?.status))
        let silences = Set(entries.compactMap(\.silence))
        let used =
            InstitutionStatus.allCases.filter { statuses.contains($0) }.map {
                ($0.look, page.language.text(TextKey.short($0)))
            }
            + Outcome.allCases.filter { silences.contains($0) }.map { ($0, page.language.word($0)) }
        page.raw("<ul class=\"legend\" aria-label=\"")
        page.text(.legendLabel)
        page.raw("\">")
        for (outcome, words) in used {
            page.raw("<li data-o=\"\(outcome.slug)\">")
            page.mark(outcome.slug)
            page.raw(" ")
            page.text(words)
            page.raw("</li>")
        }
        page.raw("</ul>\n")
    }
}

extension InstitutionStatus {
    /// The outcome whose drawing and colours it borrows.
    var look: Outcome {
        switch self {
        case .designated: .met
        case .inLaw: .partlyMet
        case .notFound: .notMet
        case .notAssessed: .notAssessed
        }
    }
}
