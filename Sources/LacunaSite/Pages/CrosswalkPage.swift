import LacunaAnalysis
import LacunaModel
import LacunaText

/// The treaty beside other treaties, in both directions, and what is new for the Parties of each.
struct CrosswalkPage: PageView {
    func content(_ model: SiteModel) -> PageContent {
        let page = PageWriter(model, path: Address.crosswalk)
        let language = model.language
        let crosswalk = Crosswalk(model.treaty)
        var content = PageContent(
            .listing, path: Address.crosswalk, title: language.text(.crosswalkTitle), section: .comparisons)
        content.data = ["crosswalk"]
        content.crumbs = [
            (Address.overview, language.text(.navOverview)), (Address.comparisons, language.text(.navComparisons)),
        ]
        content.lead = page.lead(title: language.text(.crosswalkTitle), sentence: language.text(.crosswalkSentence))
        content.parts["body"] = page.part { page in
            for column in crosswalk.columns { instrument(column, crosswalk, &page) }
            treaty(crosswalk, &page)
        }
        content.parts["notice"] = notice(crosswalk, page)
        content.contents =
            crosswalk.columns.map { (CrosswalkPage.anchor($0.instrument), language.words($0.instrument.shortTitle)) }
            + [("treaty", language.text(.crosswalkReverse))]
        return content
    }

    private static func anchor(_ instrument: Instrument) -> String { instrument.key.lowercased() }

    private static func anchor(_ parallel: Parallel) -> String {
        "\(parallel.instrument.lowercased())-\(parallel.provision)"
    }

    private func notice(_ crosswalk: Crosswalk, _ page: PageWriter) -> String {
        page.part { page in
            page.raw("<aside class=\"notice\" aria-label=\"")
            page.text(.noticeLabel)
            page.raw("\">")
            page.paragraph(.crosswalkNotice)
            if !crosswalk.withoutParallels.isEmpty {
                let names = page.language.list(
                    crosswalk.withoutParallels.map { page.language.words($0.shortTitle) })
                page.paragraph(.crosswalkWithout, ["treaties": names])
            }
            page.raw("</aside>\n")
        }
    }

    // MARK: From another treaty to this one

    private func instrument(_ column: Crosswalk.Column, _ crosswalk: Crosswalk, _ page: inout PageWriter) {
        let instrument = column.instrument
        let anchor = CrosswalkPage.anchor(instrument)
        page.raw("<section aria-labelledby=\"\(anchor)\"><h2 id=\"\(anchor)\">")
        page.text(instrument.shortTitle)
        page.raw("</h2>\n<p>")
        page.text(instrument.title)
        if let address = instrument.address {
            page.raw(". <small>")
            page.webLink(address)
            page.raw("</small>")
        }
        page.raw("</p>\n")
        standings(column, crosswalk, &page)
        newRequirements(column, &page)
        provisions(column, &page)
        page.raw("</section>\n")
    }

    /// Where the assessed countries stand with the other treaty.
    private func standings(_ column: Crosswalk.Column, _ crosswalk: Crosswalk, _ page: inout PageWriter) {
        guard column.hasStatusList else { return page.paragraph(.crosswalkNoList) }
        let groups = Dictionary(grouping: page.model.order) { country in
            crosswalk.standing(of: page.analysis.countries[country].code, with: column.instrument)
        }
        page.raw("<dl class=\"fields\">\n")
        let words: [(Crosswalk.Standing, TextKey)] = [
            (.party, .crosswalkParties), (.deposited, .crosswalkDeposited), (.signatory, .crosswalkSignatories),
            (.notVerified, .relationNotVerified),
            (.notListed, .relationNotListed),
        ]
        for (standing, word) in words {
            guard let countries = groups[standing] else { continue }
            page.field(page.language.heading(page.language.text(word))) { page in
                page.row(countries) { $0.link(Address.country($0.analysis.countries[$1].code), $0.model.name($1)) }
            }
        }
        page.raw("</dl>\n<p class=\"small\">")
        if let asOf = page.treaty.relations.asOf {
            page.text(.crosswalkListAsOf, ["date": page.language.date(asOf)])
            page.raw(" ")
        }
        page.link(Address.status + "#related", page.language.text(.crosswalkListLimits))
        page.raw("</p>\n")
    }

    private func provisions(_ column: Crosswalk.Column, _ page: inout PageWriter) {
        let language = page.language
        let instrument = column.instrument
        let columns = [
            Table.Column(language.text(.crosswalkProvision)), Table.Column(language.text(.columnRequirements)),
        ]
        var table = Table(
            id: "t-\(CrosswalkPage.anchor(instrument))",
            caption: language.text(.crosswalkCaption, ["treaty": language.words(instrument.shortTitle)]),
            note: language.text(.crosswalkNote), order: .section, columns: columns)
        table.isSortable = false
        page.table(table) { page in
            page.raw("<tbody>\n")
            for provision in column.provisions {
                page.raw(
                    "<tr id=\"\(ByteWriter.escaped(CrosswalkPage.anchor(provision.parallel)))\"><th scope=\"row\">")
                page.text(.articleName, ["id": provision.parallel.citation])
                page.raw("</th><td>")
                requirements(provision.requirements, &page)
                page.raw("</td></tr>\n")
            }
            page.raw("</tbody>")
        }
    }

    private func requirements(_ requirements: [Int], _ page: inout PageWriter) {
        page.raw("<ul>")
        for requirement in requirements {
            page.raw("<li>")
            page.requirementLink(requirement)
            page.raw(" ")
            page.duty(page.treaty.requirements[requirement])
            page.raw("</li>")
        }
        page.raw("</ul>")
    }

    /// For a Party to the other treaty: what this one adds, article by article.
    private func newRequirements(_ column: Crosswalk.Column, _ page: inout PageWriter) {
        guard !column.newRequirements.isEmpty else { return page.paragraph(.crosswalkNothingNew) }
        let language = page.language
        let instrument = column.instrument
        page.raw("<details><summary>")
        page.text(
            .crosswalkNew, count: column.newRequirements.count,
            ["treaty": language.words(instrument.shortTitle), "all": language.number(page.treaty.requirements.count)])
        page.raw("</summary>\n")
        let columns = [Table.Column(language.text(.columnArticle)), Table.Column(language.text(.crosswalkNewColumn))]
        var table = Table(
            id: "t-new-\(CrosswalkPage.anchor(instrument))",
            caption: language.text(.crosswalkNewCaption, ["treaty": language.words(instrument.shortTitle)]),
            note: language.text(.crosswalkNewNote), order: .treaty, columns: columns)
        table.isSortable = false
        page.table(table) { page in
            page.raw("<tbody>\n")
            for article in page.treaty.articles {
                let own = article.requirements.filter { column.parallels[$0].isEmpty }
                guard !own.isEmpty else { continue }
                page.raw("<tr><th scope=\"row\">")
                page.articleLink(article)
                page.raw("</th><td>")
                requirements(own, &page)
                page.raw("</td></tr>\n")
            }
            page.raw("</tbody>")
        }
        page.raw("</details>\n")
    }

    // MARK: From this treaty to the others

    private func treaty(_ crosswalk: Crosswalk, _ page: inout PageWriter) {
        guard !crosswalk.columns.isEmpty else { return page.paragraph(.crosswalkNone) }
        let language = page.language
        page.raw("<section aria-labelledby=\"treaty\">")
        page.heading(2, "treaty", .crosswalkReverse)
        let columns =
            [Table.Column(language.text(.columnRequirement))]
            + crosswalk.columns.map { Table.Column(language.words($0.instrument.shortTitle)) }
        var table = Table(
            id: "t-treaty",
            caption: language.text(.crosswalkReverseCaption, ["treaty": language.words(page.treaty.shortTitle)]),
            note: language.text(.crosswalkReverseNote), order: .treaty, columns: columns)
        table.isSortable = false
        page.table(table) { page in
            for article in page.treaty.articles where !article.requirements.isEmpty {
                page.raw("<tbody><tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(columns.count)\"><span>")
                page.text(page.language.text(.articleName, ["id": article.id]) + " ")
                page.text(article.title)
                page.raw("</span></th></tr>\n")
                for requirement in article.requirements { row(requirement, crosswalk, &page) }
                page.raw("</tbody>\n")
            }
        }
        page.raw("</section>\n")
    }

    private func row(_ requirement: Int, _ crosswalk: Crosswalk, _ page: inout PageWriter) {
        page.raw("<tr><th scope=\"row\">")
        page.requirementLink(requirement)
        page.raw(" ")
        page.duty(page.treaty.requirements[requirement])
        page.raw("</th>")
        for column in crosswalk.columns {
            page.raw("<td>")
            if column.parallels[requirement].isEmpty { page.absent(.crosswalkNewWord) }
            page.row(column.parallels[requirement]) { page, parallel in
                page.reference("#" + CrosswalkPage.anchor(parallel), parallel.citation)
            }
            page.raw("</td>")
        }
        page.raw("</tr>\n")
    }
}
