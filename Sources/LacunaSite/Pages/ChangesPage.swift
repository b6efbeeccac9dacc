import LacunaAnalysis
import LacunaModel

/// What changed between the rounds of every country, with the cause: a correction must not pass for a reform.
struct ChangesPage: PageView {
    /// Address of the feed from the site's root.
    let feed: String?

    func content(_ model: SiteModel) -> PageContent {
        let page = PageWriter(model, path: Address.changes)
        let language = model.language
        let comparisons = Changes.all(model.analysis)
        var content = PageContent(
            .listing, path: Address.changes, title: language.text(.changesTitle), section: .comparisons)
        content.isWide = true
        content.data = ["changes"]
        content.crumbs = [
            (Address.overview, language.text(.navOverview)), (Address.comparisons, language.text(.navComparisons)),
        ]
        content.lead = page.lead(title: language.text(.changesTitle), sentence: language.text(.changesSentence))
        content.parts["intro"] = page.part(feedLink)
        content.parts["body"] = page.part { page in
            countries(comparisons, &page)
            causes(comparisons, &page)
            rounds(&page)
        }
        content.parts["notice"] = page.notice(.changesNotice)
        content.contents = [
            ("by-country", language.text(.changesByCountry)), ("by-cause", language.text(.changesByCause)),
            ("rounds", language.text(.changesOnRecord)),
        ]
        return content
    }

    private func feedLink(_ page: inout PageWriter) {
        guard let feed else { return }
        page.raw("<p><a href=\"../")
        page.text(feed)
        page.raw("\" type=\"application/atom+xml\">")
        page.text(.changesFeed)
        page.raw("</a></p>\n")
    }

    private func countries(_ comparisons: [Changes.Comparison], _ page: inout PageWriter) {
        page.raw("<section aria-labelledby=\"by-country\">")
        page.heading(2, "by-country", .changesByCountry)
        defer { page.raw("</section>\n") }
        guard !comparisons.isEmpty else { return page.paragraph(.changesNoRound) }
        let language = page.language
        let places = Dictionary(
            uniqueKeysWithValues: page.model.order.enumerated().map {
                (page.analysis.countries[$1].code, $0)
            })
        // The latest first; on the same day in the order of regions and names.
        let ordered = comparisons.enumerated().sorted { left, right in
            (right.element.after.assessed, places[left.element.country] ?? 0, left.offset)
                < (left.element.after.assessed, places[right.element.country] ?? 0, right.offset)
        }
        RoundTable(
            id: "t-changes", caption: language.text(.changesCaption),
            note: language.sentences(language.text(.changesNote), page.asOf), comparisons: ordered.map(\.element),
            namesCountries: true
        ).write(to: &page)
    }

    // MARK: Causes

    private func causes(_ comparisons: [Changes.Comparison], _ page: inout PageWriter) {
        page.raw("<section aria-labelledby=\"by-cause\">")
        page.heading(2, "by-cause", .changesByCause)
        let language = page.language
        let columns = [
            Table.Column(language.text(.changesCause)), Table.Column(language.text(.changesMeaning)),
            Table.Column(language.text(.columnRequirements)),
        ]
        var table = Table(
            id: "t-causes", caption: language.text(.changesCausesCaption),
            note: language.sentences(language.text(.changesCausesNote), page.asOf), order: .name, columns: columns)
        table.isSortable = false
        page.table(table) { page in
            page.raw("<tbody>\n")
            for (cause, places) in Changes.byCause(comparisons) {
                page.raw("<tr><th scope=\"row\">")
                page.text(page.language.heading(cause))
                page.raw("</th><td>")
                page.text(TextKey.meaning(of: cause))
                page.raw("</td><td>")
                self.places(places, &page)
                page.raw("</td></tr>\n")
            }
            page.raw("</tbody>")
        }
        page.raw("</section>\n")
    }

    /// One line for each country, in the order of regions and names.
    private func places(_ places: [Changes.Place], _ page: inout PageWriter) {
        guard !places.isEmpty else { return page.absent(.changesNoneWithCause) }
        let byCountry = Dictionary(grouping: places, by: \.comparison.country)
        page.raw("<ul>")
        for country in page.model.order {
            guard let own = byCountry[page.analysis.countries[country].code] else { continue }
            page.raw("<li>")
            page.text(page.model.name(country) + " ")
            page.row(own) { $0.shortFindingLink(country, $1.change.requirement) }
            page.raw("</li>")
        }
        page.raw("</ul>")
    }

    // MARK: Rounds

    /// Which rounds there are, so that a country that was left out of the latest one is seen.
    private func rounds(_ page: inout PageWriter) {
        let language = page.language
        page.raw("<section aria-labelledby=\"rounds\">")
        page.heading(2, "rounds", .changesOnRecord)
        let absent = Set(Changes.absent(page.analysis).map(\.code))
        let columns =
            [
                Table.Column(language.text(.columnCountry), sort: "text"), Table.Column(language.text(.changesLatest)),
                Table.Column(language.text(.changesEarlier)),
            ] + (absent.isEmpty ? [] : [Table.Column(language.text(.columnNote))])
        let latest = page.analysis.countries.map(\.assessment.round).max() ?? ""
        let table = Table(
            id: "t-rounds", caption: language.text(.changesRoundsCaption),
            note: language.sentences(language.text(.changesRoundsNote), page.asOf), order: .region, columns: columns)
        page.table(table) { page in
            page.rowsByRegion(columns: columns.count) { page, country in
                let entry = page.analysis.countries[country]
                page.raw("<tr>")
                page.countryHeader(country)
                page.raw("<td>")
                round(entry.assessment, &page)
                page.raw("</td><td>")
                if entry.earlier.isEmpty { page.absent(.changesNoEarlier) }
                page.row(entry.earlier) { round($1, &$0) }
                page.raw("</td>")
                if !absent.isEmpty {
                    page.td(absent.contains(entry.code) ? page.language.text(.changesAbsent, ["round": latest]) : "")
                }
                page.raw("</tr>\n")
            }
        }
        page.raw("</section>\n")
    }

    private func round(_ assessment: Assessment, _ page: inout PageWriter) {
        page.text(.changesRound, ["round": assessment.round, "date": page.language.date(assessment.assessed)])
    }
}

extension TextKey {
    static func meaning(of cause: ChangeCause) -> TextKey {
        switch cause {
        case .lawChanged: .causeLawChanged
        case .correction: .causeCorrection
        case .methodChanged: .causeMethodChanged
        case .evidenceLost: .causeEvidenceLost
        }
    }
}
