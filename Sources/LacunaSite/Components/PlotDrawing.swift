import LacunaModel

/// One drawing of a dot plot: the scale above, then the rows of its regions. It is drawn from the start side of the page,
/// so that a page written from right to left gets its mirror image.
struct PlotDrawing {
    let plot: DotPlot
    let groups: [DotPlot.Group]
    let id: String
    let isMirrored: Bool

    private static let width = 900.0
    private static let names = 150.0
    /// A lane for words that say less than any number, the scale, a lane for words that say more, one for other words.
    private static let before = 160.0
    private static let scale = (start: 172.0, end: 508.0)
    private static let after = 525.0
    private static let icon = 549.0
    private static let words = 563.0
    /// Left free, because widths of text are estimates.
    private static let spare = 12.0
    private static let lineOfText = 18.0
    static let groupHeight = 30.0
    private static let lineHeight = 16.0

    /// Lines of text of a row: its name on one side, its words on the other.
    private static func texts(_ row: DotPlot.Row) -> (name: [String], lines: [[String]]) {
        (
            PlotText.lines(row.name, width: names),
            row.lines.map { PlotText.lines($0.words, width: width - words - spare) }
        )
    }

    static func height(_ row: DotPlot.Row) -> Double {
        let (name, lines) = texts(row)
        return 10 + lineHeight * Double(max(1, name.count, lines.reduce(0) { $0 + $1.count }))
    }

    /// Room above the rows: for the numbers of the scale, and for the words at the treaty's line.
    private var head: Double { plot.reference == nil ? 26 : 26 + PlotDrawing.lineOfText }

    func write(to page: inout PageWriter) {
        let height = groups.reduce(head + 8) { sum, group in
            group.rows.reduce(sum + PlotDrawing.groupHeight) { $0 + PlotDrawing.height($1) }
        }
        page.raw(
            "<svg viewBox=\"0 0 \(PlotNumber.of(PlotDrawing.width)) \(PlotNumber.of(height))\" role=\"img\" aria-labelledby=\"\(plot.labelledBy) \(id)\">"
        )
        alternative(&page)
        axis(height, &page)
        var top = head
        for group in groups {
            text("group", 0, top + 22, group.name, &page)
            top += PlotDrawing.groupHeight
            for row in group.rows { top = write(row, top, &page) }
        }
        page.raw("</svg>\n")
    }

    /// Every value in words, for those who do not see the drawing.
    private func alternative(_ page: inout PageWriter) {
        page.raw("<desc id=\"\(id)\">")
        for row in groups.flatMap(\.rows) {
            page.text(.plotEntry, ["name": row.name, "words": page.language.parts(row.lines.map(\.words))])
            page.raw(" ")
        }
        if let reference = plot.reference { page.text(reference.label) }
        page.raw("</desc>\n")
    }

    private func axis(_ height: Double, _ page: inout PageWriter) {
        page.raw("<g class=\"axis\">")
        for tick in plot.scale.ticks {
            line(place(.value(tick)), height, &page)
            text("", place(.value(tick)), head - 6, page.language.number(tick), &page)
        }
        page.raw("</g>\n")
        guard let reference = plot.reference else { return }
        page.raw("<g class=\"treaty\">")
        line(place(.value(reference.value)), height, &page)
        text("", place(.value(reference.value)), head - 6 - PlotDrawing.lineOfText, reference.label, &page)
        page.raw("</g>\n")
    }

    private func line(_ start: Double, _ height: Double, _ page: inout PageWriter) {
        page.raw(
            "<path d=\"M\(PlotNumber.of(x(start))) \(PlotNumber.of(head))V\(PlotNumber.of(height))\"/>")
    }

    /// Returns where the next row begins.
    private func write(_ row: DotPlot.Row, _ top: Double, _ page: inout PageWriter) -> Double {
        let (name, lines) = PlotDrawing.texts(row)
        let bottom = top + PlotDrawing.height(row)
        page.raw(
            "<g class=\"row\"><path class=\"rule\" d=\"M\(PlotNumber.of(x(0))) \(PlotNumber.of(bottom - 0.5))H\(PlotNumber.of(x(PlotDrawing.width)))\"/>"
        )
        for (index, part) in name.enumerated() { text("name", 0, base(top, index), part, &page) }
        var count = 0
        for (line, parts) in zip(row.lines, lines) {
            marks(line, base(top, count) - 4.5, &page)
            for part in parts {
                text("value", PlotDrawing.words, base(top, count), part, &page)
                count += 1
            }
        }
        page.raw("</g>\n")
        return bottom
    }

    private func base(_ top: Double, _ line: Int) -> Double { top + 17.5 + PlotDrawing.lineHeight * Double(line) }

    /// Stretches first, then their ends, so that no line crosses a mark.
    private func marks(_ line: DotPlot.Line, _ y: Double, _ page: inout PageWriter) {
        for (mark, before) in zip(line.marks.dropFirst(), line.marks) where mark.isJoined {
            page.raw(
                "<path class=\"span\" d=\"M\(PlotNumber.of(x(place(before.place)))) \(PlotNumber.of(y))H\(PlotNumber.of(x(place(mark.place))))\"/>"
            )
        }
        for mark in line.marks.reversed() {
            let center = x(place(mark.place))
            page.raw(mark.shape.markup(x: center, y: y, isMirrored: isMirrored))
            if !line.applies, mark.place != .words {
                page.raw(
                    "<use href=\"#m-not-in-force\" x=\"\(PlotNumber.of(center - 8))\" y=\"\(PlotNumber.of(y - 8))\" width=\"16\" height=\"16\"/>"
                )
            }
        }
    }

    private func text(_ name: String, _ start: Double, _ y: Double, _ words: String, _ page: inout PageWriter) {
        page.raw(name.isEmpty ? "<text" : "<text class=\"\(name)\"")
        page.raw(" x=\"\(PlotNumber.of(x(start)))\" y=\"\(PlotNumber.of(y))\">")
        page.text(words)
        page.raw("</text>")
    }

    /// Distance from the start side.
    private func place(_ place: PlotMark.Place) -> Double {
        let (start, end) = PlotDrawing.scale
        return switch place {
        case .value(let value): start + (end - start) * value / plot.scale.end
        case .before: PlotDrawing.before
        case .after: PlotDrawing.after
        case .words: PlotDrawing.icon
        }
    }

    private func x(_ start: Double) -> Double { isMirrored ? PlotDrawing.width - start : start }
}
