import LacunaModel

/// Figures of many countries as marks on one linear scale, drawn when the site is built. Countries stand by region and name,
/// several figures of a country in one row; figures that are words have marks and words of their own.
struct DotPlot {
    let id: String
    /// Ids of the headings that name it together, the caption's own among them.
    let labelledBy: String
    let caption: String
    /// Unit, scale, order and date.
    let note: String
    let scale: PlotScale
    let reference: Reference?
    let groups: [Group]

    /// The treaty's own figure, a line across all rows.
    struct Reference {
        let value: Double
        /// Beside the line.
        let label: String
    }

    struct Group {
        let name: String
        let rows: [Row]
    }

    struct Row {
        let name: String
        let lines: [Line]
    }

    /// What one provision says; a country with several offences has several lines in its row.
    struct Line {
        var marks: [PlotMark]
        /// Every value of the line, also for the text alternative.
        var words: String
        /// Provisions that do not apply stand in a dashed square.
        var applies = true
    }

    var rows: [Row] { groups.flatMap(\.rows) }

    /// Each shape with its meaning, once, in the order of the shapes.
    var legend: [(shape: PlotMark.Shape, meaning: String)] {
        var seen: Set<String> = []
        return rows.flatMap { $0.lines.flatMap(\.marks) }.filter { seen.insert("\($0.shape) \($0.meaning)").inserted }
            .enumerated().sorted { ($0.element.shape, $0.offset) < ($1.element.shape, $1.offset) }
            .map { ($0.element.shape, $0.element.meaning) }
    }

    func write(to page: inout PageWriter) {
        let isMirrored = page.language.direction == "rtl"
        page.raw("<figure class=\"plot\"><figcaption id=\"\(id)\">")
        page.text(caption)
        page.raw(" <span>")
        page.text(note)
        page.raw("</span></figcaption>\n")
        key(isMirrored, &page)
        page.raw("<div class=\"scroll\" role=\"region\" aria-labelledby=\"\(labelledBy)\" tabindex=\"0\">\n")
        for (index, groups) in PlotPaging.drawings(groups).enumerated() {
            PlotDrawing(plot: self, groups: groups, id: "\(id)-\(index + 1)", isMirrored: isMirrored).write(to: &page)
        }
        page.raw("</div></figure>\n")
    }

    private func key(_ isMirrored: Bool, _ page: inout PageWriter) {
        page.raw("<ul class=\"legend\" aria-label=\"")
        page.text(.legendLabel)
        page.raw("\">")
        for (shape, meaning) in legend {
            page.raw("<li>")
            if let drawing = shape.drawing {
                page.mark(drawing)
            } else {
                keyDrawing(shape.markup(x: 8, y: 8, isMirrored: isMirrored), &page)
            }
            page.raw(" ")
            page.text(page.language.heading(meaning))
            page.raw("</li>")
        }
        if rows.contains(where: { $0.lines.contains { !$0.applies } }) {
            page.raw("<li>")
            let dot = PlotMark.Shape.smallDisc.markup(x: 8, y: 8)
            keyDrawing(dot + "<use href=\"#m-not-in-force\" width=\"16\" height=\"16\"/>", &page)
            page.raw(" ")
            page.text(page.language.heading(page.language.text(.legendNotInForce)))
            page.raw("</li>")
        }
        if let reference {
            page.raw("<li>")
            keyDrawing("<path class=\"line\" d=\"M8 0V16\"/>", &page)
            page.raw(" ")
            page.text(page.language.heading(reference.label))
            page.raw("</li>")
        }
        page.raw("</ul>\n")
    }

    private func keyDrawing(_ markup: String, _ page: inout PageWriter) {
        page.raw("<svg class=\"key\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">\(markup)</svg>")
    }
}
