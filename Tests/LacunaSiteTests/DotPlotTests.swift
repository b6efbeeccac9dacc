import LacunaModel
import Testing

@testable import LacunaSite

@Suite("Dot plots")
struct DotPlotTests {
    @Test(
        "a scale starts at zero, ends at the largest value and has at most seven round numbers",
        arguments: [
            (365, Figure.Unit.days, [0, 90, 180, 270, 360]), (90, .days, [0, 15, 30, 45, 60, 75, 90]),
            (25, .years, [0, 5, 10, 15, 20, 25]), (40, .years, [0, 10, 20, 30, 40]), (0.5, .years, [0, 1]),
            (1_000_000, .days, [0, 233_600, 467_200, 700_800, 934_400]),
        ] as [(Double, Figure.Unit, [Double])])
    func scale(largest: Double, unit: Figure.Unit, ticks: [Double]) {
        let scale = PlotScale(largest: largest, unit: unit)
        #expect(scale.ticks == ticks)
        #expect(scale.end == max(largest, 1))
    }

    @Test("long words break between words, in scripts without blanks between characters")
    func lines() {
        #expect(PlotText.lines("Kenya", width: 150) == ["Kenya"])
        #expect(
            PlotText.lines("United Kingdom of Great Britain and Northern Ireland", width: 150) == [
                "United Kingdom of Great", "Britain and Northern", "Ireland",
            ])
        #expect(PlotText.lines("阿拉伯利比亚民众国", width: 65) == ["阿拉伯利比", "亚民众国"])
        #expect(PlotText.lines("", width: 150) == [""])
    }

    private func group(_ name: String, _ rows: Int) -> DotPlot.Group {
        let line = DotPlot.Line(marks: [], words: "at most 3 years")
        return DotPlot.Group(name: name, rows: Array(repeating: DotPlot.Row(name: "Kenya", lines: [line]), count: rows))
    }

    @Test("twenty countries of five regions stand in one drawing")
    func few() {
        let drawings = PlotPaging.drawings([group("A", 4), group("B", 5), group("C", 5), group("D", 5), group("E", 1)])
        #expect(drawings.map { $0.map(\.name) } == [["A", "B", "C", "D", "E"]])
    }

    @Test("with 193 countries each drawing fits a sheet, no country is lost and long regions go on under their name")
    func many() {
        let drawings = PlotPaging.drawings([
            group("Africa", 54), group("Americas", 35), group("Asia", 47), group("Europe", 43), group("Oceania", 14),
        ])
        #expect(drawings.flatMap { $0 }.reduce(0) { $0 + $1.rows.count } == 193)
        #expect(
            drawings.allSatisfy { $0.reduce(0) { $0 + 30 + 26 * Double($1.rows.count) } <= PlotPaging.largestHeight })
        #expect(drawings.first?.map(\.name) == ["Africa"])
        #expect(drawings[1].map(\.name) == ["Africa"])
    }

    @Test("the legend names each mark once, in the order of the shapes")
    func legend() {
        let marks = [
            PlotMark(shape: .ring, place: .value(5), meaning: "long"),
            PlotMark(shape: .disc, place: .value(1), meaning: "first"),
            PlotMark(shape: .disc, place: .value(2), meaning: "first"),
        ]
        let row = DotPlot.Row(name: "Kenya", lines: [DotPlot.Line(marks: marks, words: "")])
        let plot = DotPlot(
            id: "p", labelledBy: "p", caption: "", note: "", scale: PlotScale(largest: 5, unit: .years), reference: nil,
            groups: [DotPlot.Group(name: "Africa", rows: [row])])
        #expect(plot.legend.map(\.meaning) == ["first", "long"])
    }

    @Test("marks that point turn round in a page from right to left, balls and squares do not")
    func mirrored() {
        #expect(PlotMark.Shape.arrow.markup(x: 100, y: 50).contains("M96 45L103 50L96 55"))
        #expect(PlotMark.Shape.arrow.markup(x: 100, y: 50, isMirrored: true).contains("M104 45L97 50L104 55"))
        #expect(PlotMark.Shape.noInformation.markup(x: 100, y: 50, isMirrored: true).contains("matrix(-1 0 0 1 200 0)"))
        #expect(PlotMark.Shape.disc.markup(x: 1, y: 2, isMirrored: true) == PlotMark.Shape.disc.markup(x: 1, y: 2))
    }
}
