import LacunaAnalysis
import LacunaModel

/// From gap to law: each gap with its stage, its lead, its date and the recommendation.
struct ReformsPage: PageView {
    /// Address of the calendar from the site's root; nil where no due date is recorded.
    let calendar: String?

    func content(_ model: SiteModel) -> PageContent {
        let page = PageWriter(model, path: Address.reforms)
        let language = model.language
        let reforms = Reforms(model.analysis)
        var content = PageContent(
            .listing, path: Address.reforms, title: language.text(.reformsTitle), section: .comparisons)
        content.isWide = true
        content.data = ["reforms"]
        content.crumbs = [
            (Address.overview, language.text(.navOverview)), (Address.comparisons, language.text(.navComparisons)),
        ]
        content.lead = page.lead(title: language.text(.reformsTitle), sentence: language.text(.reformsSentence))
        content.parts["intro"] = page.part(stages)
        content.parts["body"] = page.part { page in
            followed(reforms, &page)
            leads(reforms, &page)
            dates(reforms, &page)
            gaps(reforms, &page)
        }
        content.parts["notice"] = page.notice(.reformsNotice)
        content.contents = [
            ("stages", language.text(.reformsStages)), ("under-way", language.text(.reformsFollowed)),
            ("leads", language.text(.reformsLeads)), ("dates", language.text(.reformsDates)),
            ("all", language.text(.reformsAll)),
        ]
        return content
    }

    private func stages(_ page: inout PageWriter) {
        page.raw("<section aria-labelledby=\"stages\">")
        page.heading(2, "stages", .reformsStages)
        page.raw("<dl class=\"fields\">\n")
        let stages: [(ReformStage, TextKey)] = [
            (.none, .stageNone), (.assess, .stageAssess), (.implement, .stageImplement), (.validate, .stageValidate),
            (.complete, .stageComplete),
        ]
        for (stage, meaning) in stages { page.field(page.language.heading(stage)) { $0.text(meaning) } }
        page.raw("</dl></section>\n")
    }

    private func followed(_ reforms: Reforms, _ page: inout PageWriter) {
        page.raw("<section aria-labelledby=\"under-way\">")
        page.heading(2, "under-way", .reformsFollowed)
        let rows = Dictionary(grouping: reforms.followed, by: \.country)
        if rows.isEmpty {
            page.paragraph(.reformsNoneFollowed)
        } else {
            ReformTable(
                id: "t-under-way", caption: page.language.text(.reformsFollowedCaption),
                note: page.language.sentences(page.language.text(.reformsNote), page.asOf), countries: page.model.order,
                rows: rows
            ).write(to: &page)
        }
        page.raw("</section>\n")
    }

    // MARK: Ministries and dates

    private func leads(_ reforms: Reforms, _ page: inout PageWriter) {
        page.raw("<section aria-labelledby=\"leads\">")
        page.heading(2, "leads", .reformsLeads)
        defer { page.raw("</section>\n") }
        let language = page.language
        let leads = Dictionary(grouping: reforms.leads, by: \.country)
        guard !leads.isEmpty else { return page.paragraph(.reformsNoLead) }
        let columns = [Table.Column(language.word(FieldKind.owner)), Table.Column(language.text(.columnRequirements))]
        var table = Table(
            id: "t-leads", caption: language.text(.reformsLeadsCaption),
            note: language.sentences(language.text(.reformsLeadsNote), page.asOf), order: .region, columns: columns)
        table.isSortable = false
        page.table(table) { page in
            page.rowsByCountry(page.model.order.filter { leads[$0] != nil }, columns: columns.count) { page, country in
                let own = (leads[country] ?? []).sorted {
                    page.language.precedes($0.owner.plain.string, $1.owner.plain.string)
                }
                for lead in own { self.lead(lead, &page) }
            }
        }
    }

    private func lead(_ lead: Reforms.Lead, _ page: inout PageWriter) {
        page.raw("<tr><th scope=\"row\">")
        page.prose(lead.owner)
        page.raw("</th><td><ul>")
        for row in lead.rows {
            page.raw("<li>")
            page.findingLink(row.country, row.requirement)
            if let stage = row.stage { page.text(" · " + page.language.heading(stage)) }
            if let due = row.due { page.raw(" · \(page.date(due))") }
            page.raw("</li>")
        }
        page.raw("</ul></td></tr>\n")
    }

    private func dates(_ reforms: Reforms, _ page: inout PageWriter) {
        page.raw("<section aria-labelledby=\"dates\">")
        page.heading(2, "dates", .reformsDates)
        defer { page.raw("</section>\n") }
        guard let calendar, !reforms.dated.isEmpty else { return page.paragraph(.reformsNoDate) }
        page.raw("<p><a href=\"../")
        page.text(calendar)
        page.raw("\" download type=\"text/calendar\">")
        page.text(.reformsCalendar)
        page.raw("</a></p>\n")
        let language = page.language
        let columns = [
            Table.Column(language.word(FieldKind.due), sort: "date"),
            Table.Column(language.text(.columnCountry), sort: "text"),
            Table.Column(language.text(.columnRequirement)), Table.Column(language.text(.reformsStage)),
            Table.Column(language.word(FieldKind.owner), sort: "text"),
        ]
        let table = Table(
            id: "t-dates", caption: language.text(.reformsDatesCaption),
            note: language.sentences(language.text(.reformsDatesNote), page.asOf), order: .due, columns: columns)
        page.table(table) { page in
            page.raw("<tbody>\n")
            for row in reforms.dated { dated(row, &page) }
            page.raw("</tbody>")
        }
    }

    private func dated(_ row: Reforms.Row, _ page: inout PageWriter) {
        page.raw("<tr>")
        page.dateCell(row.due, absent: .notStated)
        page.countryHeader(row.country)
        page.raw("<td>")
        page.findingLink(row.country, row.requirement)
        page.raw("</td><td>")
        page.stage(row)
        page.raw("</td><td>")
        if let owner = row.finding[.owner] { page.prose(owner) } else { page.absent(.notStated) }
        page.raw("</td></tr>\n")
    }

    // MARK: All gaps

    /// One table for each region, so that none grows beyond what a reader can hold on to.
    private func gaps(_ reforms: Reforms, _ page: inout PageWriter) {
        page.raw("<section aria-labelledby=\"all\">")
        page.heading(2, "all", .reformsAll)
        let rows = Dictionary(grouping: reforms.rows, by: \.country)
        if rows.isEmpty { page.paragraph(.gapsNone) }
        for region in page.model.regions where region.countries.contains(where: { rows[$0] != nil }) {
            ReformTable(
                id: "t-gaps-\(RegionKey.of(region.code))",
                caption: page.language.text(.reformsAllCaption, ["region": region.name]),
                note: page.language.sentences(page.language.text(.reformsNote), page.asOf), countries: region.countries,
                rows: rows
            ).write(to: &page)
        }
        page.raw("</section>\n")
    }
}
