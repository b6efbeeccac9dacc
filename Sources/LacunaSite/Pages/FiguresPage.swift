import LacunaAnalysis
import LacunaModel

/// Time limits and thresholds as figures: for each question one drawing and one table.
struct FiguresPage: PageView {
    func content(_ model: SiteModel) -> PageContent {
        let page = PageWriter(model, path: Address.figures)
        let language = model.language
        let tables = FigureTable.all(model.analysis)
        var content = PageContent(
            .listing, path: Address.figures, title: language.text(.figuresTitle), section: .comparisons)
        content.data = ["figures"]
        content.crumbs = [
            (Address.overview, language.text(.navOverview)), (Address.comparisons, language.text(.navComparisons)),
        ]
        content.lead = page.lead(title: language.text(.figuresTitle), sentence: language.text(.figuresSentence))
        content.contents = tables.map { ("q-\($0.question.slug)", model.language.words($0.question.title)) }
        content.parts["body"] = page.part { page in
            for table in tables { section(table, &page) }
        }
        content.parts["notice"] = page.notice(.figuresNotice, .figuresNoticeShape)
        return content
    }

    private func section(_ table: FigureTable, _ page: inout PageWriter) {
        let question = table.question
        page.raw("<section aria-labelledby=\"q-\(question.slug)\"><h2 id=\"q-\(question.slug)\">")
        page.text(question.title)
        page.raw("</h2>\n<p>")
        if let reference = question.reference {
            page.text(.figuresTreaty, ["figure": page.words(.amount(reference), in: question.field)])
        } else {
            page.text(.figuresTreatyNone)
        }
        page.raw(" ")
        page.text(.figuresReadFrom)
        for (index, requirement) in question.requirements.enumerated() {
            if index > 0 { page.text(.listSeparator) } else { page.raw(" ") }
            let subject = page.treaty.requirements[requirement]
            page.link(
                Address.requirement(subject, in: page.treaty.article(of: requirement)), page.citation(subject))
        }
        page.text(.sentenceEnd)
        page.raw("</p>\n")
        if let plot = FigurePlot(table: table, page: page).plot {
            plot.write(to: &page)
        } else {
            page.paragraph(.figuresNone)
        }
        data(table, &page)
        page.raw("</section>\n")
    }

    private func data(_ table: FigureTable, _ page: inout PageWriter) {
        let language = page.language
        let question = table.question
        let onScale = Table.Column(
            language.text(.figuresOnScale, ["unit": language.word(question.unit)]), isNumber: true)
        var columns = [
            Table.Column(language.text(.columnCountry)), Table.Column(language.word(question.field)), onScale,
        ]
        if question.field == .limit {
            columns += [
                Table.Column(language.text(.figuresLongest)), onScale, Table.Column(language.word(FieldKind.renewal)),
            ]
        }
        columns += [Table.Column(language.word(FieldKind.law)), Table.Column(language.word(FieldKind.basis))]
        let known = table.rows.count { $0.main != nil }
        let note = language.text(
            .figuresTableNote, count: known, ["all": language.number(table.rows.count), "date": page.asOf])
        let described = Table(
            id: "t-\(question.slug)",
            caption: language.text(.figuresTableCaption, ["title": language.words(question.title)]),
            note: question.unit == .years ? note : language.sentences(note, language.text(.figuresConversion)),
            order: .region,
            columns: columns, isSortable: false)
        page.table(described) { page in
            page.rowsByRegion(columns: columns.count) { page, country in
                row(table.rows[country], hasTerm: question.field == .limit, &page)
            }
        }
    }

    private func row(_ row: FigureTable.Row, hasTerm: Bool, _ page: inout PageWriter) {
        let assessment = page.analysis.countries[row.country].assessment
        page.raw("<tr>")
        page.findingHeader(row.country, row.finding)
        figures(row, assessment, &page)
        number(row.main?.value, &page)
        if hasTerm {
            page.raw("<td>")
            if let longest = row.longest {
                page.figure(longest)
            } else if row.finding?.withholds(.overallLimit) == true {
                page.absent(.shortWithheld)
            } else {
                page.noneRecorded(row.absence)
            }
            page.raw("</td>")
            number(row.longest?.value, &page)
            page.raw("<td>")
            if let renewal = row.finding?[.renewal] { page.prose(renewal) } else { page.noneRecorded(row.absence) }
            page.raw("</td>")
        }
        page.raw("<td>")
        if let finding = row.finding { page.law(finding, row.force, assessment) }
        page.raw("</td>")
        page.basisCell(row.finding)
        page.raw("</tr>\n")
    }

    /// The first figure or why there is none, then further ones with the provision where it is another.
    private func figures(_ row: FigureTable.Row, _ assessment: Assessment, _ page: inout PageWriter) {
        page.raw("<td>")
        page.list([row.main] + row.others) { page, entry in
            guard let entry else {
                if let absence = row.absence { page.absence(absence, row.finding) }
                return
            }
            page.figure(entry)
            guard entry.requirement != row.finding?.requirement else { return }
            let requirement = page.treaty.requirements[entry.requirement]
            page.raw(" (")
            page.link(Address.finding(assessment.country, requirement), page.citation(requirement))
            page.raw(")")
        }
        page.raw("</td>")
    }

    /// A number of the scale, with two decimals at most.
    private func number(_ value: Double?, _ page: inout PageWriter) {
        page.raw("<td class=\"num\">")
        if let value {
            let rounded = (value * 100).rounded() / 100
            page.text(page.language.number(rounded))
        } else {
            page.noneRecorded(.notStated)
        }
        page.raw("</td>")
    }
}
