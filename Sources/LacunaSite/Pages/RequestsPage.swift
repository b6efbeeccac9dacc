import LacunaAnalysis
import LacunaModel

/// Requests for assistance: the grounds on which national law refuses them, who decides, and what is published.
struct RequestsPage: PageView {
    func content(_ model: SiteModel) -> PageContent {
        let page = PageWriter(model, path: Address.requests)
        let language = model.language
        let grounds = RefusalGrounds(model.analysis)
        let statistics = RequestStatistics(model.analysis)
        var content = PageContent(
            .listing, path: Address.requests, title: language.text(.requestsTitle), section: .comparisons)
        content.isWide = true
        content.data = ["requests", "refusals"]
        content.crumbs = [
            (Address.overview, language.text(.navOverview)),
            (Address.comparisons, language.text(.navComparisons)),
        ]
        content.lead = page.lead(title: language.text(.requestsTitle), sentence: language.text(.requestsSentence))
        content.parts["body"] = page.part { page in
            if !grounds.grounds.isEmpty {
                self.grounds(grounds, &page)
                words(grounds, &page)
            }
            RequestFiguresTable(statistics: statistics).write(to: &page)
        }
        content.parts["notice"] = page.notice(.requestsNotice)
        let onGrounds = [("grounds", language.text(.requestsGrounds)), ("decides", language.text(.requestsWords))]
        content.contents =
            (grounds.grounds.isEmpty ? [] : onGrounds) + [("figures", language.text(.requestsFigures))]
        return content
    }

    private func grounds(_ grounds: RefusalGrounds, _ page: inout PageWriter) {
        let language = page.language
        let columns =
            [Table.Column(language.text(.columnCountry))]
            + grounds.grounds.map { index in
                let requirement = page.treaty.requirements[index]
                var column = Table.Column(language.words(requirement.title))
                column.number = page.citation(requirement)
                column.address = Address.requirement(requirement, in: page.treaty.article(of: index))
                return column
            }
        page.raw("<section aria-labelledby=\"grounds\">")
        page.heading(2, "grounds", .requestsGrounds)
        page.paragraph(.requestsGroundsReading)
        page.legend(
            Set(grounds.rows.flatMap(\.findings).compactMap(\.self).map(\.outcome)),
            hasNotInForce: grounds.rows.contains { $0.findings.contains { $0.map { !$0.force.applies } ?? false } })
        let table = Table(
            id: "t-grounds", caption: language.text(.requestsGroundsCaption),
            note: language.sentences(language.text(.requestsGroundsNote), page.asOf), order: .region, columns: columns)
        page.grid(table) { page in
            page.rowsByRegion(columns: columns.count) { page, country in
                page.raw("<tr>")
                page.countryHeader(country)
                for finding in grounds.rows[country].findings { cell(finding, country, &page) }
                page.raw("</tr>\n")
            }
        }
        page.raw("</section>\n")
    }

    private func cell(_ finding: Finding?, _ country: Int, _ page: inout PageWriter) {
        guard let finding else { return page.emptyCell() }
        page.cell(
            finding.outcome, href: page.address(of: finding.requirement, country: country),
            bases: [finding.shownBasis].compactMap(\.self),
            isNotInForce: !finding.force.applies, isOverReach: finding[.overReach] != nil)
    }

    // MARK: In words

    private func words(_ grounds: RefusalGrounds, _ page: inout PageWriter) {
        let language = page.language
        let rows = page.model.order.flatMap { country in grounds.rows[country].informative.map { (country, $0) } }
        page.raw("<section aria-labelledby=\"decides\">")
        page.heading(2, "decides", .requestsWords)
        if rows.isEmpty {
            page.paragraph(.requestsWordsNone)
        } else {
            let columns = [
                Table.Column(language.text(.columnCountry), sort: "text"),
                Table.Column(language.text(.requestsColumnGround)),
                Table.Column(language.text(.requestsColumnDecides)),
                Table.Column(language.text(.requestsColumnWords)), Table.Column(language.word(FieldKind.law)),
                Table.Column(language.text(.columnOutcome)),
                Table.Column(language.word(FieldKind.basis), sort: "text"),
            ]
            let table = Table(
                id: "t-decides", caption: language.text(.requestsWordsCaption),
                note: language.sentences(language.text(.requestsWordsNote, count: rows.count), page.asOf),
                order: .region,
                columns: columns)
            page.table(table) { page in
                page.raw("<tbody>\n")
                for (country, finding) in rows { row(country, finding, &page) }
                page.raw("</tbody>")
            }
        }
        page.raw("</section>\n")
    }

    private func row(_ country: Int, _ finding: Finding, _ page: inout PageWriter) {
        let assessment = page.analysis.countries[country].assessment
        let requirement = page.treaty.requirements[finding.requirement]
        page.raw("<tr><th scope=\"row\">")
        page.link(page.address(of: finding.requirement, country: country), page.model.name(country))
        page.raw("</th><td>")
        page.link(
            Address.requirement(requirement, in: page.treaty.article(of: finding.requirement)),
            page.citation(requirement))
        page.raw(" ")
        page.text(requirement.title)
        page.raw("</td>")
        if let authority = finding[.authority] {
            page.raw("<td>")
            page.prose(authority)
            page.raw("</td>")
        } else {
            page.absentCell(.requestsDecidesUnknown)
        }
        words(finding, &page)
        if finding.citations.isEmpty {
            page.absentCell(page.absence(of: .law, in: finding, .notStated))
        } else {
            page.raw("<td>")
            page.shortCitations(finding, assessment)
            page.raw("</td>")
        }
        page.raw("<td>")
        page.badge(finding.outcome, force: finding.force)
        page.raw("</td>")
        page.td(finding.shownBasis.map { page.language.word($0) } ?? page.language.text(.shortWithheld))
        page.raw("</tr>\n")
    }

    /// What the finding says of the ground, its doubts included.
    private func words(_ finding: Finding, _ page: inout PageWriter) {
        let parts = [FieldKind.reason, .threshold, .practice].compactMap { finding[$0] }
        guard !parts.isEmpty || !finding.cautions.isEmpty else { return page.absentCell(.notStated) }
        page.raw("<td>")
        for prose in parts {
            page.raw("<p>")
            page.prose(prose)
            page.raw("</p>")
        }
        for caution in finding.cautions {
            page.raw("<p><b>")
            page.text(page.language.word(FieldKind.caution))
            page.raw("</b> ")
            page.prose(caution)
            page.raw("</p>")
        }
        page.raw("</td>")
    }
}
