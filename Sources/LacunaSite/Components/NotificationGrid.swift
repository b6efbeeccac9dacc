import LacunaAnalysis
import LacunaModel

/// Countries against the notifications that the treaty asks for: what is recorded for each, and what is due or made.
struct NotificationGrid {
    let duties: NotificationDuties

    func write(to page: inout PageWriter) {
        let language = page.language
        let columns =
            [Table.Column(language.text(.columnCountry)), Table.Column(language.text(.columnTreatyStatus))]
            + duties.notifications.map { notification in
                var column = Table.Column(page.language.words(notification.content))
                column.number = notification.provision
                return column
            }
        let table = Table(
            id: "t-notify", caption: language.text(.notifyCaption),
            note: language.sentences(language.text(.notifyNote), page.asOf), order: .region, columns: columns)
        page.grid(table) { page in
            page.rowsByRegion(columns: columns.count) { page, country in
                page.raw("<tr>")
                page.countryHeader(country, anchor: "#notifications")
                page.td(page.statusWords(page.analysis.countries[country].status))
                for entry in duties.rows[country].entries { cell(entry, country, &page) }
                page.raw("</tr>\n")
            }
        }
    }

    private func cell(_ entry: NotificationDuties.Entry, _ country: Int, _ page: inout PageWriter) {
        let record = page.record(of: entry, country)
        page.raw("<td data-o=\"\(record.look.slug)\"><a href=\"\(page.href(record.address))\">")
        page.mark(record.look.slug)
        page.raw(" ")
        page.text(record.words)
        page.raw("</a>")
        if let words = page.words(entry.standing) {
            page.raw("<br><small>")
            page.text(words)
            page.raw("</small>")
        }
        page.raw("</td>")
    }
}

extension PageWriter {
    /// What stands behind a notification in the assessment: an authority, else a finding, else nothing.
    fileprivate func record(
        of entry: NotificationDuties.Entry, _ country: Int
    ) -> (look: Outcome, words: String, address: String) {
        let code = analysis.countries[country].code
        if let institution = entry.institution {
            let look = AuthorityGrid.look(institution, language)
            return (look.outcome, look.words, Address.country(code) + "#institutions")
        }
        guard let finding = entry.finding else {
            return (.noInformation, language.text(.cellNone), Address.country(code))
        }
        let address = Address.finding(code, treaty.requirements[finding.requirement])
        return (finding.outcome, language.text(TextKey.short(finding.outcome)), address)
    }

    /// Whether it was made or is due; nil where it is not due yet.
    func words(_ standing: NotificationDuties.Standing) -> String? {
        switch standing {
        case .made(let made): language.text(.notifyMade, ["date": language.date(made.day)])
        case .due(let day):
            language.text(
                day <= model.options.date ? .notifyDue : .notifyDueOn, ["date": language.date(day)])
        case .later, .notStated: nil
        }
    }

    /// One country's notifications: what, with which step, what is due, and what the assessment records for it.
    mutating func notifications(_ duties: NotificationDuties, _ country: Int) {
        guard !duties.notifications.isEmpty else { return }
        heading(3, "notifications", .notifyCountry)
        let columns = [
            Table.Column(language.text(.columnRequirement)), Table.Column(language.text(.notifyMoment)),
            Table.Column(language.text(.notifyStanding)), Table.Column(language.text(.notifyRecord)),
        ]
        let table = Table(
            id: "t-notifications", caption: language.text(.notifyCountry), note: asOf, order: .treaty,
            columns: columns, isSortable: false)
        self.table(table) { page in
            page.raw("<tbody>\n")
            for (notification, entry) in zip(duties.notifications, duties.rows[country].entries) {
                page.row(notification, entry, country)
            }
            page.raw("</tbody>")
        }
    }

    private mutating func row(_ notification: Notification, _ entry: NotificationDuties.Entry, _ country: Int) {
        let record = record(of: entry, country)
        raw("<tr><th scope=\"row\">")
        text(notification.provision + " ")
        text(notification.content)
        raw("</th>")
        td(notification.moment.map { language.word($0) } ?? language.text(.notStated))
        td(words(entry.standing) ?? language.text(.notifyLater))
        raw("<td><span class=\"outcome\" data-o=\"\(record.look.slug)\">")
        mark(record.look.slug)
        raw(" ")
        text(record.words)
        raw("</span></td></tr>\n")
    }
}
