import LacunaAnalysis
import LacunaModel

/// Gaps of several countries with stage, lead, date and recommendation, country by country.
struct ReformTable {
    let id: String
    let caption: String
    let note: String
    /// In the order in which they are shown.
    let countries: [Int]
    /// By country.
    let rows: [Int: [Reforms.Row]]

    func write(to page: inout PageWriter) {
        let language = page.language
        let columns =
            [
                Table.Column(language.text(.columnRequirement)), Table.Column(language.text(.columnOutcome)),
                Table.Column(language.text(.reformsStage)),
            ] + [FieldKind.owner, .due, .priority, .recommendation].map { Table.Column(language.word($0)) }
        var table = Table(id: id, caption: caption, note: note, order: .region, columns: columns)
        table.isSortable = false
        page.table(table) { page in
            page.rowsByCountry(countries.filter { rows[$0] != nil }, columns: columns.count) { page, country in
                for row in rows[country] ?? [] { write(row, to: &page) }
            }
        }
    }

    private func write(_ row: Reforms.Row, to page: inout PageWriter) {
        page.raw("<tr><th scope=\"row\">")
        page.findingLink(row.country, row.requirement)
        page.raw("</th><td>")
        page.badge(row.finding.outcome, force: row.finding.force)
        page.raw("</td><td>")
        page.stage(row)
        page.raw("</td><td>")
        if let owner = row.finding[.owner] { page.prose(owner) } else { page.absent(.notStated) }
        page.raw("</td>")
        page.dateCell(row.due, absent: page.absence(of: .due, in: row.finding, .notStated))
        page.raw("<td>")
        if let priority = row.finding.priority {
            page.text(page.language.heading(priority))
        } else {
            page.absent(page.absence(of: .priority, in: row.finding, .notStated))
        }
        let recommendation = row.finding[.recommendation]
        page.raw("</td><td>")
        if let recommendation { page.prose(recommendation) } else { page.absent(.notStated) }
        page.raw("</td></tr>\n")
    }
}

extension PageWriter {
    /// The stage of a reform with the author's words on it. “None” is an answer; silence is not.
    mutating func stage(_ row: Reforms.Row) {
        guard let stage = row.stage else { return absent(absence(of: .reform, in: row.finding, .notStated)) }
        text(language.heading(stage))
        if let words = row.finding[.reform] {
            raw("<p>")
            prose(words)
            raw("</p>")
        }
    }
}
