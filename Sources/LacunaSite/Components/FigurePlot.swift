import LacunaAnalysis
import LacunaModel

/// Turns the answers to a question about figures into a dot plot.
struct FigurePlot {
    let table: FigureTable
    let page: PageWriter

    private var language: Language { page.language }

    /// Nil where no number stands on the scale.
    var plot: DotPlot? {
        guard let largest = table.largest else { return nil }
        let question = table.question
        let unit = language.word(question.unit)
        return DotPlot(
            id: "p-\(question.slug)", labelledBy: "q-\(question.slug) p-\(question.slug)",
            caption: language.text(.figuresPlotCaption, ["field": language.word(question.field)]),
            note: language.text(.figuresPlotNote, ["unit": unit, "date": page.asOf]),
            scale: PlotScale(largest: largest, unit: question.unit),
            reference: question.reference.map { amount in
                let words = page.words(.amount(amount), in: question.field)
                return DotPlot.Reference(
                    value: amount.value(in: question.unit), label: language.text(.plotTreaty, ["figure": words]))
            },
            groups: page.model.regions.map { region in
                DotPlot.Group(name: region.name, rows: region.countries.map { row(table.rows[$0]) })
            })
    }

    private func row(_ row: FigureTable.Row) -> DotPlot.Row {
        let name = page.model.name(row.country)
        var line = DotPlot.Line(marks: [], words: "", applies: row.force.applies)
        var parts: [String] = []
        if let main = row.main {
            let words = page.words(main.figure, in: main.kind)
            line.marks.append(PlotMark(main, as: .disc, meaning: language.text(.figuresMain), words: words))
            parts.append(words)
        } else if let absence = row.absence {
            line.marks.append(PlotMark(absence, meaning: page.words(absence)))
            parts.append(page.words(absence))
        }
        if let longest = row.longest, longest.figure != .unlimited || row.main?.figure != .unlimited {
            let words = page.words(longest.figure, in: longest.kind)
            line.marks.append(
                PlotMark(
                    longest, as: .ring, meaning: language.text(.figuresLongest), isJoined: row.main?.value != nil,
                    words: words))
            parts.append(language.text(.figuresWithRenewals, ["figure": words]))
        }
        if !row.others.isEmpty {
            for other in row.others {
                let words = page.words(other.figure, in: other.kind)
                line.marks.append(
                    PlotMark(other, as: .smallDisc, meaning: language.text(.figuresFurther), words: words))
            }
            let figures = row.others.map { page.words($0.figure, in: $0.kind) }
            parts.append(
                language.text(.figuresAlso, ["figures": figures.joined(separator: language.text(.listSeparator))]))
        }
        if row.finding != nil, row.main != nil, row.force != .inForce { parts.append(language.word(row.force)) }
        line.words = parts.joined(separator: language.text(.partSeparator))
        return DotPlot.Row(name: name, lines: [line])
    }
}
