import LacunaAnalysis
import LacunaModel

/// Turns the maximum terms under one article into a dot plot with the line of serious crime.
struct OffencePlot {
    let table: OffenceTable
    let page: PageWriter

    private var language: Language { page.language }
    private var separator: String { language.text(.partSeparator) }

    /// Nil where no number stands on the scale.
    var plot: DotPlot? {
        guard let largest = table.largest else { return nil }
        let reference = page.treaty.views.seriousCrimeYears.map { years in
            let words = page.words(
                .amount(Figure.Amount(bound: .atLeast, value: years, unit: .years)), in: .maximumTerm)
            return DotPlot.Reference(value: years, label: language.text(.plotTreaty, ["figure": words]))
        }
        return DotPlot(
            id: "plot", labelledBy: "plot", caption: language.text(.offencesPlotCaption),
            note: language.text(
                .offencesPlotNote, ["unit": language.word(Figure.Unit.years), "date": page.asOf]),
            scale: PlotScale(largest: largest, unit: .years), reference: reference,
            groups: page.model.regions.map { region in
                DotPlot.Group(name: region.name, rows: region.countries.map { row(table.rows[$0]) })
            })
    }

    private func row(_ row: OffenceTable.Row) -> DotPlot.Row {
        let name = page.model.name(row.country)
        let withTerm = row.offences.filter { $0.basic != nil || $0.aggravated != nil }
        guard withTerm.isEmpty else {
            return DotPlot.Row(name: name, lines: withTerm.map { line($0, of: withTerm.count) })
        }
        let words = page.words(row.absence ?? .notStated)
        return DotPlot.Row(
            name: name,
            lines: [DotPlot.Line(marks: [PlotMark(row.absence ?? .notStated, meaning: words)], words: words)])
    }

    private func line(_ offence: Offence, of count: Int) -> DotPlot.Line {
        var line = DotPlot.Line(marks: [], words: "", applies: offence.force.applies)
        var parts: [String] = []
        if let basic = offence.basic {
            let words = page.words(basic.figure, in: basic.kind)
            line.marks.append(PlotMark(basic, as: .disc, meaning: language.text(.offencesMarkBasic), words: words))
            parts.append(words)
        }
        if let aggravated = offence.aggravated {
            let words = page.words(aggravated.figure, in: aggravated.kind)
            line.marks.append(
                PlotMark(
                    aggravated, as: .ring, meaning: language.text(.offencesMarkAggravated),
                    isJoined: offence.basic != nil, words: words))
            parts.append(language.text(.offencesAggravated, ["figure": words]))
        }
        if offence.force != .inForce { parts.append(language.word(offence.force)) }
        line.words = parts.joined(separator: separator)
        if count > 1 {
            let provision = page.citation(page.treaty.requirements[offence.requirement])
            line.words = language.text(.offencesOf, ["provision": provision, "words": line.words])
        }
        return line
    }
}
