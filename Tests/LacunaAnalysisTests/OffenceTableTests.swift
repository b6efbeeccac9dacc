import LacunaAnalysis
import LacunaModel
import TestSupport
import Testing

/// The numbers are worked out by hand in `Project.figures`.
@Suite("Offences")
struct OffenceTableTests {
    private let analysis: TreatyAnalysis
    private let tables: [OffenceTable]

    init() throws {
        let corpus = Redaction.apply(try #require(Project.figures.read().corpus), for: .public)
        analysis = TreatyAnalysis(try #require(corpus.treaties.first), in: corpus)
        tables = OffenceTable.all(analysis)
    }

    private func table(_ article: String) throws -> OffenceTable {
        try #require(tables.first { analysis.treaty.articles[$0.article].id == article })
    }

    private func row(_ code: String, _ article: String) throws -> OffenceTable.Row {
        let country = try #require(analysis.countries.firstIndex { $0.code == code })
        return try table(article).rows[country]
    }

    @Test("articles 7 to 17 each have a table with a row for every country")
    func everyArticle() throws {
        #expect(tables.map { analysis.treaty.articles[$0.article].id } == (7...17).map(String.init))
        #expect(tables.allSatisfy { $0.rows.count == 8 })
    }

    @Test("terms are in years, whatever the unit of the law")
    func years() throws {
        #expect(try row("PRT", "7").offences.map(\.aggravated?.value) == [5])
        #expect(try row("KEN", "7").offences.map(\.basic?.value) == [3])
        #expect(try table("7").largest == 20)
    }

    @Test(
        "where a country stands to the line of four years",
        arguments: [
            ("FRA", SeriousStanding.basicForm), ("JAM", .basicForm), ("KEN", .someForm), ("PRT", .someForm),
            ("NGA", .notReached), ("ZAF", nil), ("IND", nil), ("GBR", nil),
        ])
    func standing(country: String, expected: SeriousStanding?) throws {
        #expect(try row(country, "7").standing == expected)
    }

    @Test("countries are counted over, and those whose figures do not tell count as neither")
    func counts() throws {
        let table = try table("7")
        #expect(table.countries(standing: .basicForm) == 2)
        #expect(table.countries(standing: .someForm) == 2)
        #expect(table.countries(standing: .notReached) == 1)
        #expect(table.countries(standing: nil) == 3)
    }

    @Test("several offences of one country keep their own terms; the country reaches the line by some of them")
    func several() throws {
        let row = try row("KEN", "11")
        #expect(row.offences.map(\.basic?.value) == [5, 2])
        #expect(row.offences.map(\.standing) == [.basicForm, .notReached])
        #expect(row.standing == .someForm)
    }

    @Test("an offence without a term keeps “not reached” from being said of the country")
    func unknownBesideKnown() throws {
        let row = try row("PRT", "11")
        #expect(row.offences.map(\.standing) == [.notReached, nil])
        #expect(row.standing == nil)
        #expect(row.absence == nil)
    }

    @Test("an offence without a term, a finding not assessed and no finding stay apart")
    func absences() throws {
        #expect(try row("IND", "7").absence == .notStated)
        #expect(try row("GBR", "7").absence == .notAssessed)
        #expect(try row("GBR", "8").absence == .noFinding)
    }

    @Test("a finding that only says that nothing was looked at is no offence")
    func nothingRecorded() throws {
        let text = """
            ### 7.1 Access

            - **Outcome:** not assessed
            - **Reason:** No verified source.
            - **Serious crime:** not assessed
            - **Basis:** not verified
            """
        let corpus = try #require(Project.withFindings(text).read().corpus)
        let treaty = try #require(corpus.treaties.first)
        let row = try #require(OffenceTable.all(TreatyAnalysis(treaty, in: corpus)).first?.rows.first)
        #expect(row.offences.isEmpty)
        #expect(row.absence == .notAssessed)
    }
}
