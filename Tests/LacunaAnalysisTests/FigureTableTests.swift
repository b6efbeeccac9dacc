import LacunaAnalysis
import LacunaModel
import TestSupport
import Testing

/// The numbers are worked out by hand in `Project.figures`.
@Suite("Figures")
struct FigureTableTests {
    private let analysis: TreatyAnalysis
    private let table: FigureTable

    init() throws {
        let corpus = Redaction.apply(try #require(Project.figures.read().corpus), for: .public)
        analysis = TreatyAnalysis(try #require(corpus.treaties.first), in: corpus)
        table = try #require(FigureTable.all(analysis).first)
    }

    private func row(_ code: String) throws -> FigureTable.Row {
        let country = try #require(analysis.countries.firstIndex { $0.code == code })
        return table.rows[country]
    }

    @Test("the project has no problems")
    func clean() { #expect(Project.figures.codes() == []) }

    @Test("the first question is about preservation at home, in days, beside the treaty's 90")
    func question() {
        #expect(table.question.key == "preservation-at-home")
        #expect(table.question.unit == .days)
        #expect(table.question.reference == Figure.Amount(bound: .atMost, value: 90, unit: .days))
    }

    @Test("every country has a row, also the one without a finding")
    func rows() throws {
        #expect(table.rows.count == 8)
        #expect(try row("FRA").finding == nil)
        #expect(try row("FRA").absence == .noFinding)
    }

    @Test("a number keeps its note and gets its place on the scale")
    func number() throws {
        let main = try #require(try row("KEN").main)
        #expect(main.value == 30)
        #expect(main.note.plain.string == "by notice")
        #expect(try row("KEN").absence == nil)
    }

    @Test("months and years are placed in days: three months at 90, one year at 365")
    func conversion() throws {
        #expect(try row("PRT").main?.value == 90)
        #expect(try row("PRT").longest?.value == 365)
        #expect(table.largest == 365)
    }

    @Test("no limit in the law is a figure in words, not an absent one")
    func unlimited() throws {
        #expect(try row("NGA").main?.figure == .unlimited)
        #expect(try row("NGA").main?.value == nil)
        #expect(try row("NGA").absence == nil)
        #expect(try row("KEN").longest?.figure == .unlimited)
    }

    @Test("a figure on another requirement never answers for the first one")
    func otherRequirement() throws {
        let row = try row("GBR")
        #expect(row.main == nil)
        #expect(row.absence == .notStated)
        #expect(row.others.map(\.value) == [365])
        #expect(row.others.map { analysis.treaty.requirements[$0.requirement].id } == ["25.1"])
    }

    @Test("a provision that is not in force says so beside its figure")
    func force() throws {
        #expect(try row("ZAF").main?.value == 90)
        #expect(try row("ZAF").force == .notInForce)
        #expect(try row("KEN").force == .inForce)
    }

    @Test("not assessed and withheld stay apart, and a withheld figure is gone")
    func absences() throws {
        #expect(try row("IND").absence == .notAssessed)
        #expect(try row("JAM").absence == .withheld)
        #expect(try row("JAM").main == nil)
    }

    @Test("limits count once each, in the order of the file")
    func order() throws {
        let text = """
            ### 25.2 Time

            - **Outcome:** met
            - **Law:** cmca s. 51
            - **Limit:** exactly 21 days; demand
            - **Limit:** exactly 90 days; order
            - **Limit:** at most 36 hours; emergency
            - **Basis:** text; https://example.org/act
            """
        let corpus = try #require(Project.withFindings(text).read().corpus)
        let treaty = try #require(corpus.treaties.first)
        let row = try #require(FigureTable.all(TreatyAnalysis(treaty, in: corpus)).first?.rows.first)
        #expect(row.main?.value == 21)
        #expect(row.others.map(\.value) == [90, 1.5])
    }
}
