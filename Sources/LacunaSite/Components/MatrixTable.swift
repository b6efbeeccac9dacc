import LacunaAnalysis
import LacunaModel

/// Countries against articles or requirements, in either direction.
struct MatrixTable {
    /// What stands on the axis that is not countries.
    enum Axis {
        case articles([Int])
        case requirements([Int])
    }

    let axis: Axis
    let caption: String
    let note: String

    static let id = "matrix"

    /// As many value columns as a sheet of paper holds. A wider table becomes a list on paper, and no column is lost.
    private static let paperColumns = 20

    /// Countries down, grouped by region.
    func writeRows(to page: inout PageWriter) {
        let isWide = indices.count > MatrixTable.paperColumns
        open(&page, axis: "rows", isWide: isWide)
        page.raw(
            "<colgroup></colgroup><colgroup class=\"date\"></colgroup><colgroup span=\"\(indices.count)\"></colgroup>\n<thead><tr><th scope=\"col\" data-sort=\"name\">"
        )
        page.text(.columnCountry)
        page.raw("</th><th scope=\"col\" data-sort=\"assessed\">")
        page.text(.columnAssessed)
        page.raw("</th>")
        for index in indices {
            page.raw("<th scope=\"col\"\(attributes(index, page))>")
            header(index, &page)
            page.raw("</th>")
        }
        page.raw("</tr></thead>\n")
        let labels = indices.map { label($0, page) }
        page.rowsByRegion(columns: indices.count + 2) { page, country in
            let entry = page.analysis.countries[country]
            page.raw(
                "<tr\(page.filterAttributes(of: entry, isEmpty: !entry.hasKnownFinding))>"
            )
            page.countryHeader(country)
            page.shortDateCell(entry.assessment.assessed)
            for (index, label) in zip(indices, labels) { cell(country, index, isWide ? label : nil, &page) }
            page.raw("</tr>\n")
        }
        page.raw("</table></div>\n")
    }

    /// Countries across, with their regions above them.
    func writeColumns(to page: inout PageWriter) {
        let isWide = page.analysis.countries.count > MatrixTable.paperColumns
        open(&page, axis: "columns", isWide: isWide)
        page.raw(
            "<colgroup></colgroup><colgroup span=\"\(page.analysis.countries.count)\"></colgroup>\n<thead>\n<tr><th scope=\"col\" rowspan=\"2\">"
        )
        page.text(.columnRequirement)
        page.raw("</th>")
        for region in page.model.regions {
            page.raw(
                "<th scope=\"colgroup\" colspan=\"\(region.countries.count)\" data-region=\"\(RegionKey.of(region.code))\"><span>"
            )
            page.text(region.name)
            page.raw("</span></th>")
        }
        page.raw("</tr>\n<tr>")
        for region in page.model.regions {
            for country in region.countries {
                let entry = page.analysis.countries[country]
                page.raw(
                    "<th scope=\"col\" data-region=\"\(RegionKey.of(region.code))\"\(page.filterAttributes(of: entry, isEmpty: !entry.hasKnownFinding))>"
                )
                page.link(Address.country(entry.code), page.model.shortName(country))
                page.raw("</th>")
            }
        }
        page.raw("</tr></thead>\n")
        groups(&page, isWide: isWide)
        page.raw("</table></div>\n")
    }

    private var indices: [Int] {
        switch axis {
        case .articles(let list), .requirements(let list): list
        }
    }

    private func open(_ page: inout PageWriter, axis: String, isWide: Bool) {
        page.raw("<div class=\"scroll tall\" role=\"region\" aria-labelledby=\"matrix-caption\" tabindex=\"0\">\n")
        page.raw(
            "<table class=\"matrix\(isWide ? " listed" : "")\" id=\"\(MatrixTable.id)\" data-filterable data-axis=\"\(axis)\" data-order=\"\(axis == "rows" ? "region" : "treaty")\">\n<caption id=\"matrix-caption\">"
        )
        page.text(caption)
        page.raw(" <span>")
        page.text(note)
        page.raw("</span></caption>\n")
    }

    private func attributes(_ index: Int, _ page: PageWriter) -> String {
        let requirements: [Requirement]
        switch axis {
        case .requirements: requirements = [page.treaty.requirements[index]]
        case .articles: requirements = page.treaty.articles[index].requirements.map { page.treaty.requirements[$0] }
        }
        let chapter = requirements.first.map { page.treaty.chapters[page.treaty.articles[$0.article].chapter].id } ?? ""
        let themes = Set(requirements.flatMap(\.themes)).sorted().joined(separator: " ")
        let duties = Obligation.allCases.filter { duty in requirements.contains { $0.obligation == duty } }
        return
            " data-chapter=\"\(chapter)\" data-themes=\"\(themes)\" data-obligation=\"\(duties.map(\.rawValue).joined(separator: " "))\""
    }

    private func header(_ index: Int, _ page: inout PageWriter) {
        switch axis {
        case .articles:
            let article = page.treaty.articles[index]
            page.raw("<a href=\"")
            page.text(page.href(Address.article(article)))
            page.raw("\"><b>")
            page.text(article.id)
            page.raw("</b> ")
            page.text(article.shortTitle)
            page.raw("</a>")
        case .requirements:
            let requirement = page.treaty.requirements[index]
            page.raw("<a href=\"")
            page.text(page.href(Address.requirement(requirement, in: page.treaty.articles[requirement.article])))
            page.raw("\"><b>")
            page.text(page.citation(requirement))
            page.raw("</b> ")
            page.text(requirement.title)
            page.raw("</a> ")
            page.raw("<span class=\"duty\" data-d=\"\(requirement.obligation.rawValue)\">")
            page.text(page.language.word(requirement.obligation))
            page.raw("</span>")
        }
    }

    /// The number of a column.
    private func label(_ index: Int, _ page: PageWriter) -> String {
        switch axis {
        case .articles: page.treaty.articles[index].id
        case .requirements: page.citation(page.treaty.requirements[index])
        }
    }

    private func cell(_ country: Int, _ index: Int, _ label: String?, _ page: inout PageWriter) {
        let code = page.analysis.countries[country].code
        switch axis {
        case .articles:
            guard let rollUp = page.analysis.rollUp(country: country, article: index) else {
                return page.emptyCell(label: label)
            }
            page.cell(
                rollUp.outcome, href: Address.articleOf(code, page.treaty.articles[index]), bases: rollUp.bases,
                isNotInForce: rollUp.hasProvisionNotInForce, isOverReach: rollUp.hasOverReach,
                rated: (rollUp.known, rollUp.requirements), label: label)
        case .requirements:
            guard let finding = page.analysis.finding(country: country, requirement: index) else {
                return page.emptyCell(label: label)
            }
            page.cell(
                finding.outcome, href: Address.finding(code, page.treaty.requirements[index]),
                bases: [finding.shownBasis].compactMap(\.self),
                isNotInForce: !finding.force.applies, isOverReach: finding[.overReach] != nil, label: label)
        }
    }

    /// Requirements under a heading for each article; articles under a heading for each chapter.
    private func groups(_ page: inout PageWriter, isWide: Bool) {
        var last: Int?
        for index in indices {
            let group = group(of: index, page)
            if group != last {
                if last != nil { page.raw("</tbody>\n") }
                page.raw(
                    "<tbody><tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(page.analysis.countries.count + 1)\"><span>"
                )
                groupName(group, &page)
                page.raw("</span></th></tr>\n")
                last = group
            }
            page.raw("<tr\(attributes(index, page))><th scope=\"row\">")
            header(index, &page)
            page.raw("</th>")
            for country in page.model.order {
                cell(country, index, isWide ? page.model.shortName(country) : nil, &page)
            }
            page.raw("</tr>\n")
        }
        if last != nil { page.raw("</tbody>") }
    }

    private func group(of index: Int, _ page: PageWriter) -> Int {
        switch axis {
        case .articles: page.treaty.articles[index].chapter
        case .requirements: page.treaty.requirements[index].article
        }
    }

    private func groupName(_ group: Int, _ page: inout PageWriter) {
        switch axis {
        case .articles:
            page.text(.chapterName, ["id": page.treaty.chapters[group].id])
            page.raw(" ")
            page.text(page.treaty.chapters[group].title)
        case .requirements:
            page.text(.articleName, ["id": page.treaty.articles[group].id])
            page.raw(" ")
            page.text(page.treaty.articles[group].title)
        }
    }
}
