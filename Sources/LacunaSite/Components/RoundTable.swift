import LacunaAnalysis
import LacunaModel

/// An earlier round beside the later one: what changed, from what to what, and why.
struct RoundTable {
    let id: String
    let caption: String
    let note: String
    let comparisons: [Changes.Comparison]
    /// Heads each comparison with the country; not needed on the page of a country.
    let namesCountries: Bool

    func write(to page: inout PageWriter) {
        let language = page.language
        let columns = [
            Table.Column(language.text(.columnRequirement)), Table.Column(language.text(.changesBefore)),
            Table.Column(language.text(.changesAfter)), Table.Column(language.text(.changesCause)),
        ]
        var table = Table(
            id: id, caption: caption, note: note, order: namesCountries ? .assessed : .treaty, columns: columns)
        table.isSortable = false
        page.table(table) { page in
            for comparison in comparisons {
                let code = comparison.country
                page.raw("<tbody id=\"")
                page.text(Address.changesAnchor(code, comparison.after.round))
                page.raw("\">")
                page.raw("<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(columns.count)\"><span>")
                if namesCountries {
                    page.link(Address.country(code), language.names.name(code))
                    page.raw(" ")
                }
                page.rounds(comparison, isAlone: !namesCountries)
                page.raw("</span></th></tr>\n")
                if comparison.changes.isEmpty {
                    page.raw("<tr><td colspan=\"\(columns.count)\">")
                    page.absent(.changesNothing)
                    page.raw("</td></tr>\n")
                }
                for change in comparison.changes { row(change, comparison, &page) }
                page.raw("</tbody>\n")
            }
        }
    }

    private func row(_ change: Changes.Change, _ comparison: Changes.Comparison, _ page: inout PageWriter) {
        page.raw("<tr><th scope=\"row\">")
        if change.after == nil {
            page.requirementLink(change.requirement)
        } else {
            page.findingLink(code: comparison.country, change.requirement)
        }
        page.raw("</th>")
        cell(change.before, &page)
        cell(change.after, &page)
        page.raw("<td>")
        page.text(page.language.heading(page.language.cause(change, page.treaty)))
        if let note = change.note, !note.plain.isEmpty {
            page.raw("<p>")
            page.prose(note)
            page.raw("</p>")
        }
        page.raw("</td></tr>\n")
    }

    /// The outcome of one round with its reason.
    private func cell(_ finding: Finding?, _ page: inout PageWriter) {
        guard let finding else {
            page.raw("<td>")
            page.absent(.cellNone)
            return page.raw("</td>")
        }
        page.raw("<td data-o=\"\(finding.outcome.slug)\">")
        page.badge(finding.outcome, force: finding.force)
        if let reason = finding[.reason] {
            page.raw("<p>")
            page.prose(reason)
            page.raw("</p>")
        }
        page.raw("</td>")
    }
}

extension PageWriter {
    /// `round 2025 (21 November 2025) to round 2026 (21 November 2026)`, with a capital where it stands alone.
    mutating func rounds(_ comparison: Changes.Comparison, isAlone: Bool) {
        let words = language.text(
            .changesRounds,
            [
                "before": comparison.before.round, "after": comparison.after.round,
                "beforeDate": language.date(comparison.before.assessed),
                "afterDate": language.date(comparison.after.assessed),
            ])
        raw("<small>")
        text(isAlone ? language.heading(words) : words)
        raw("</small>")
    }
}
