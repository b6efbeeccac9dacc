import LacunaAnalysis
import LacunaModel

/// Every law that findings cite, by country.
struct LawsPage: PageView {
    let index: LawIndex

    func content(_ model: SiteModel) -> PageContent {
        let page = PageWriter(model, path: Address.laws)
        let language = model.language
        var content = PageContent(.laws, path: Address.laws, title: language.text(.lawsTitle), section: .comparisons)
        content.data = ["laws"]
        content.crumbs = [
            (Address.overview, language.text(.navOverview)),
            (Address.comparisons, language.text(.navComparisons)),
        ]
        content.lead = page.lead(
            title: language.text(.lawsTitle), sentence: language.text(.lawsSentence, count: index.entries.count))
        content.parts["table"] = page.part(table)
        return content
    }

    private func table(_ page: inout PageWriter) {
        let language = page.language
        let columns = [
            Table.Column(language.text(.columnLaw), sort: "text"),
            Table.Column(language.text(.columnInForceSince), sort: "date"),
            Table.Column(language.word(FieldKind.force)),
            Table.Column(language.text(.columnTextRead)),
            Table.Column(language.text(.columnSections), sort: "number", isNumber: true),
        ]
        let table = Table(
            id: "laws", caption: language.text(.lawsCaption), note: language.text(.lawsNote), order: .region,
            columns: columns)
        page.table(table) { page in
            for country in page.model.order {
                let entries = index.entries.filter { $0.country == country }
                guard !entries.isEmpty else { continue }
                page.raw("<tbody><tr class=\"group\"><th scope=\"rowgroup\" colspan=\"5\"><span>")
                page.link(Address.country(page.analysis.countries[country].code), page.model.name(country))
                page.raw("</span></th></tr>\n")
                for entry in entries { row(entry, &page) }
                page.raw("</tbody>\n")
            }
        }
    }

    private func row(_ entry: LawIndex.Entry, _ page: inout PageWriter) {
        let country = page.analysis.countries[entry.country]
        let law = country.laws[entry.law]
        page.raw("<tr><th scope=\"row\"><a href=\"\(page.href(Address.law(country.code, law)))\">")
        page.name(law.title)
        page.raw("</a></th>")
        page.dateCell(law.inForceSince, absent: .notStated)
        page.td(law.force == .inForce ? "" : page.language.word(law.force))
        page.td(law.translation.map { page.language.word($0) } ?? "")
        page.numberCell(entry.sections.count)
        page.raw("</tr>\n")
    }
}
