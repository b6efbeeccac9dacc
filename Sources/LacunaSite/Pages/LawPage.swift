import LacunaAnalysis
import LacunaModel

/// One law read backwards: from each section to the requirements that it serves.
struct LawPage: PageView {
    let entry: LawIndex.Entry

    func content(_ model: SiteModel) -> PageContent {
        let country = model.analysis.countries[entry.country]
        let law = country.laws[entry.law]
        let path = Address.law(country.code, law)
        let page = PageWriter(model, path: path)
        let language = model.language
        let title = language.mark(law.title.plain.string, as: law.title.language)
        var content = PageContent(.law, path: path, title: title, section: .comparisons)
        content.crumbs = [
            (Address.overview, language.text(.navOverview)), (Address.laws, language.text(.lawsTitle)),
        ]
        content.lead = page.lead(
            title: title, sentence: language.text(.lawSentence, ["country": model.name(entry.country)]))
        content.digest = model.options.digests[country.assessment.file.path]
        content.translationDigest = page.translationDigest(country.assessment)
        content.parts["facts"] = page.part { facts(law, country, &$0) }
        content.parts["table"] = page.part { table(country, &$0) }
        return content
    }

    private func facts(_ law: Law, _ country: CountryEntry, _ page: inout PageWriter) {
        let language = page.language
        page.raw("<dl class=\"fields\">\n")
        page.field(language.text(.columnCountry)) {
            $0.link(Address.country(country.code), language.names.name(country.code))
        }
        if let address = law.address { page.field(language.text(.lawAddress)) { $0.webLink(address) } }
        if let archived = law.archived { page.field(language.text(.lawArchived)) { $0.webLink(archived) } }
        page.field(language.text(.columnInForceSince)) { page in
            if let day = law.inForceSince { page.raw(page.date(day)) } else { page.text(.notStated) }
        }
        if law.force != .inForce { page.field(language.word(FieldKind.force)) { $0.text(language.word(law.force)) } }
        if let translation = law.translation {
            page.field(language.text(.columnTextRead)) { $0.text(language.word(translation)) }
        }
        if let note = law.note {
            page.field(language.text(.lawNote)) { $0.prose(note) }
        }
        page.raw("</dl>\n")
    }

    private func table(_ country: CountryEntry, _ page: inout PageWriter) {
        let language = page.language
        let columns = [
            Table.Column(language.text(.columnSection)), Table.Column(language.text(.columnRequirements)),
            Table.Column(language.word(FieldKind.force)),
        ]
        var table = Table(
            id: "sections", caption: language.text(.lawTableCaption), note: language.text(.lawTableNote),
            order: .section, columns: columns)
        table.isSortable = false
        page.table(table) { page in
            page.raw("<tbody>\n")
            for section in entry.sections { row(section, country, &page) }
            page.raw("</tbody>")
        }
    }

    private func row(_ section: LawIndex.Section, _ country: CountryEntry, _ page: inout PageWriter) {
        page.raw("<tr id=\"\(LawAnchor.of(section.provision))\"><th scope=\"row\">")
        if section.provision.isEmpty {
            page.text(.lawWhole)
        } else {
            page.raw("<bdi>")
            page.text(section.provision)
            page.raw("</bdi>")
        }
        page.raw("</th><td><ul>")
        for index in section.requirements {
            let requirement = page.treaty.requirements[index]
            page.raw("<li><a href=\"")
            page.text(page.href(Address.finding(country.code, requirement)))
            page.raw("\">")
            page.text(page.citation(requirement))
            page.raw("</a> ")
            page.text(requirement.title)
            if let finding = country.assessment.finding(of: index) {
                page.raw(" ")
                page.badge(finding.outcome, force: finding.force)
            }
            page.raw("</li>")
        }
        page.raw("</ul></td>")
        page.td(page.language.list(section.force.map { page.language.word($0) }))
        page.raw("</tr>\n")
    }
}
