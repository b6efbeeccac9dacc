import LacunaAnalysis
import LacunaModel

/// The national offences under one article: one drawing of their maximum terms and one table.
struct OffencePage: PageView {
    /// Index into the treaty's offence rows.
    let index: Int

    func content(_ model: SiteModel) -> PageContent {
        let offences = model.treaty.views.offences
        let table = OffenceTable(offences[index], in: model.analysis)
        let article = model.treaty.articles[table.article]
        let path = Address.offence(article)
        let page = PageWriter(model, path: path)
        let language = model.language
        let title = OffencePage.title(table.article, model)
        var content = PageContent(.listing, path: path, title: title, section: .comparisons)
        content.data = ["offences"]
        content.crumbs = [
            (Address.overview, language.text(.navOverview)), (Address.comparisons, language.text(.navComparisons)),
            (Address.offences, language.text(.offencesTitle)),
        ]
        content.lead = page.lead(
            title: title, sentence: language.text(.offencesPageSentence, ["id": article.id]),
            facts: [
                (
                    language.text(.columnArticle),
                    page.part { $0.link(Address.article(article), article.id + " " + language.words(article.title)) }
                )
            ])
        content.parts["intro"] = page.part { $0.seriousLine() }
        content.parts["body"] = page.part { page in
            if let plot = OffencePlot(table: table, page: page).plot { plot.write(to: &page) }
            data(table, &page)
        }
        content.parts["notice"] = page.notice(.offencesNotice)
        if index > 0 { content.previous = neighbour(index - 1, model) }
        if index + 1 < offences.count { content.next = neighbour(index + 1, model) }
        return content
    }

    static func title(_ article: Int, _ model: SiteModel) -> String {
        let article = model.treaty.articles[article]
        return model.language.text(.offencesPageTitle, ["title": model.language.words(article.shortTitle)])
    }

    private func neighbour(_ index: Int, _ model: SiteModel) -> (String, String) {
        let article = model.treaty.views.offences[index].article
        return (Address.offence(model.treaty.articles[article]), OffencePage.title(article, model))
    }

    private func data(_ table: OffenceTable, _ page: inout PageWriter) {
        let language = page.language
        let hasProvisions = table.requirements.count > 1
        let line = page.treaty.views.seriousCrimeYears
        var columns = [Table.Column(language.text(.columnCountry))]
        columns.append(Table.Column(language.text(.offencesAndLaw)))
        columns += [FieldKind.narrowing, .maximumTerm, .aggravatedTerm].map { Table.Column(language.word($0)) }
        columns.append(
            Table.Column(
                line.map { language.text(.offencesToLine, ["years": PlotNumber.of($0)]) }
                    ?? language.word(FieldKind.seriousCrime)))
        columns.append(Table.Column(language.word(FieldKind.basis)))
        let known = table.rows.count { $0.absence == nil }
        let described = Table(
            id: "table",
            caption: language.text(.offencesTableCaption, ["id": page.treaty.articles[table.article].id]),
            note: language.text(
                .offencesTableNote, count: known, ["all": language.number(table.rows.count), "date": page.asOf]),
            order: .region, columns: columns, isSortable: false)
        page.table(described) { page in
            page.rowsByRegion(columns: columns.count) { page, country in
                let row = table.rows[country]
                if row.offences.isEmpty { empty(row, columns: columns.count, &page) }
                for offence in row.offences {
                    write(offence, of: country, hasProvisions: hasProvisions, hasLine: line != nil, &page)
                }
            }
        }
    }

    private func empty(_ row: OffenceTable.Row, columns: Int, _ page: inout PageWriter) {
        page.raw("<tr>")
        page.findingHeader(row.country, row.finding)
        page.raw("<td colspan=\"\(columns - 1)\">")
        page.absence(row.absence ?? .notStated, row.finding)
        page.raw("</td></tr>\n")
    }

    private func write(
        _ offence: Offence, of country: Int, hasProvisions: Bool, hasLine: Bool, _ page: inout PageWriter
    ) {
        let assessment = page.analysis.countries[country].assessment
        let finding = offence.finding
        page.raw("<tr>")
        page.findingHeader(country, finding)
        page.raw("<td>")
        if hasProvisions {
            page.raw("<p>")
            page.link(
                page.findingAddress(country, finding), page.citation(page.treaty.requirements[offence.requirement]))
            page.raw("</p>")
        }
        page.raw("<p>")
        if let name = finding[.offence] { page.prose(name) } else { page.noneRecorded() }
        page.raw("</p>")
        page.law(finding, offence.force, assessment)
        page.raw("</td>")
        page.raw("<td>")
        if let narrowing = finding[.narrowing] { page.prose(narrowing) } else { page.noneRecorded() }
        page.raw("</td>")
        for (entry, kind, isNeeded) in [
            (offence.basic, FieldKind.maximumTerm, true), (offence.aggravated, .aggravatedTerm, false),
        ] {
            page.raw("<td>")
            if let entry {
                page.figure(entry)
            } else if finding.withholds(kind) {
                page.absent(.shortWithheld)
            } else if isNeeded {
                page.absence(.notStated, nil)
            } else {
                page.noneRecorded()
            }
            page.raw("</td>")
        }
        standing(offence, hasLine: hasLine, &page)
        page.basisCell(finding)
        page.raw("</tr>\n")
    }

    /// What the figures say of the line, then what the assessment says.
    private func standing(_ offence: Offence, hasLine: Bool, _ page: inout PageWriter) {
        page.raw("<td>")
        if hasLine { page.text(page.words(offence.standing)) }
        if let serious = offence.finding.seriousCrime {
            if hasLine { page.raw("<br>") }
            page.text(.offencesSerious, ["answer": page.language.word(serious)])
        }
        page.raw("</td>")
    }
}
