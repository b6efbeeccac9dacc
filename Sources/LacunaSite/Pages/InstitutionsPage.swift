import LacunaAnalysis
import LacunaModel

/// The treaty's checklist of authorities across countries, then each authority with its function and source.
struct InstitutionsPage: PageView {
    func content(_ model: SiteModel) -> PageContent {
        let page = PageWriter(model, path: Address.institutions)
        let language = model.language
        let checklist = InstitutionChecklist(model.analysis)
        let grid = AuthorityGrid(
            checklist: checklist, caption: language.text(.authoritiesCaption), note: note(.authoritiesNote, page))
        var content = PageContent(
            .listing, path: Address.institutions, title: language.text(.authoritiesTitle), section: .comparisons)
        content.isWide = true
        content.data = ["institutions"]
        content.crumbs = [
            (Address.overview, language.text(.navOverview)),
            (Address.comparisons, language.text(.navComparisons)),
        ]
        content.lead = page.lead(
            title: language.text(.authoritiesTitle), sentence: language.text(.authoritiesSentence))
        content.parts["intro"] = page.part { grid.legend(to: &$0) }
        content.parts["body"] = page.part { page in
            grid.write(to: &page)
            var sources = SourceList()
            for role in checklist.roles.indices { authority(role, checklist, &page, &sources) }
            page.sourceList(sources)
        }
        content.parts["notice"] = page.notice(.authoritiesNotice)
        content.contents = checklist.roles.map { (Address.anchor($0), language.words($0.title)) }
        return content
    }

    private func note(_ key: TextKey, _ page: PageWriter) -> String {
        page.language.sentences(page.language.text(key), page.asOf)
    }

    private func authority(
        _ role: Int, _ checklist: InstitutionChecklist, _ page: inout PageWriter, _ sources: inout SourceList
    ) {
        let anchor = Address.anchor(checklist.roles[role])
        page.raw("<section aria-labelledby=\"\(anchor)\"><h2 id=\"\(anchor)\">")
        page.text(checklist.roles[role].title)
        page.raw("</h2>\n")
        let found = page.model.order.compactMap { country in
            checklist.rows[country].entries[role].institution.flatMap { institution in
                institution.status == .notAssessed ? nil : (country, institution)
            }
        }
        if found.isEmpty {
            page.paragraph(.authoritiesNone)
        } else {
            table(found, checklist.roles[role], &page, &sources)
        }
        rest(role, checklist, &page)
        page.raw("</section>\n")
    }

    private func table(
        _ found: [(country: Int, institution: Institution)], _ role: TreatyViews.InstitutionRole,
        _ page: inout PageWriter, _ sources: inout SourceList
    ) {
        let language = page.language
        let columns = [
            Table.Column(language.text(.columnCountry), sort: "text"), Table.Column(language.text(.columnStatus)),
            Table.Column(language.text(.columnName)), Table.Column(language.text(.columnFunction)),
            Table.Column(language.text(.columnSource)), Table.Column(language.text(.columnNote)),
        ]
        let caption = language.text(.authoritiesListCaption, ["provision": role.provision])
        let table = Table(
            id: "t-" + Address.anchor(role), caption: caption, note: note(.authoritiesListNote, page), order: .region,
            columns: columns)
        page.table(table) { page in
            page.raw("<tbody>\n")
            for (country, institution) in found { row(institution, role, country, &page, &sources) }
            page.raw("</tbody>")
        }
    }

    private func row(
        _ institution: Institution, _ role: TreatyViews.InstitutionRole, _ country: Int, _ page: inout PageWriter,
        _ sources: inout SourceList
    ) {
        let entry = page.analysis.countries[country]
        let look = institution.status.look
        page.raw("<tr><th scope=\"row\">")
        page.link(Address.institution(entry.code, role), page.model.name(country))
        page.raw("</th><td>")
        page.badge(mark: look.slug, style: look, page.language.text(TextKey.short(institution.status)))
        page.raw("</td>")
        words(institution.name, absent: .notStated, &page)
        words(institution.function, absent: .notStated, &page)
        if let source = institution.source {
            page.raw("<td>")
            page.shortSource(source, &sources)
            page.raw("</td>")
        } else {
            page.absentCell(.notStated)
        }
        words(institution.note, absent: .authoritiesNoNote, &page)
        page.raw("</tr>\n")
    }

    private func words(_ words: Prose?, absent: TextKey, _ page: inout PageWriter) {
        guard let words else { return page.absentCell(absent) }
        page.raw("<td>")
        page.prose(words)
        page.raw("</td>")
    }

    /// Countries about whose authority nothing can be said, under the word that says why.
    private func rest(_ role: Int, _ checklist: InstitutionChecklist, _ page: inout PageWriter) {
        let language = page.language
        let entries = page.model.order.map { (country: $0, entry: checklist.rows[$0].entries[role]) }
        let groups = [
            (TextKey.shortNotAssessed, entries.filter { $0.entry.institution?.status == .notAssessed }),
            (TextKey.shortNoInformation, entries.filter { $0.entry.silence == .noInformation }),
            (TextKey.shortWithheld, entries.filter { $0.entry.silence == .withheld }),
        ].filter { !$0.1.isEmpty }
        guard !groups.isEmpty else { return }
        page.raw("<dl class=\"fields\">\n")
        for (key, countries) in groups {
            page.field(language.text(key)) { page in
                page.row(countries) { page, place in
                    let code = page.analysis.countries[place.country].code
                    page.link(
                        place.entry.silence == nil
                            ? Address.institution(code, checklist.roles[role]) : Address.country(code),
                        page.model.name(place.country))
                }
            }
        }
        page.raw("</dl>\n")
    }
}
