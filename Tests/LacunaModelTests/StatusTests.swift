import LacunaModel
import TestSupport
import Testing

struct StatusTests {
    private let table = StatusTable(
        asOf: Day("2026-11-21"), note: CatalogueText(""),
        parties: [Samples.party("BRA", signed: "2025-10-25"), Samples.party("KEN")])

    @Test("a country's status is found by its code")
    func lookup() {
        #expect(table.status(of: "BRA")?.signed == Day("2025-10-25"))
        #expect(table.status(of: "KEN")?.signed == nil)
        #expect(table.status(of: "FRA") == nil)
    }

    @Test("a row on another treaty is found by treaty and country")
    func relations() {
        func row(_ instrument: String, _ country: String, _ status: String) -> RelatedInstruments.Row {
            .init(
                instrument: instrument, country: country, status: status, inForce: nil, basis: "found", note: nil,
                source: "https://x.org")
        }
        let relations = RelatedInstruments(
            asOf: nil, note: CatalogueText(""),
            rows: [row("ETS185", "BRA", "party"), row("UNTOC", "BRA", "signed"), row("ETS185", "KEN", "none")])
        #expect(relations.row("ETS185", "BRA")?.status == "party")
        #expect(relations.row("UNTOC", "BRA")?.status == "signed")
        #expect(relations.row("UNTOC", "KEN") == nil)
    }
}

struct CorpusTests {
    private static let corpus = Project().read().corpus

    @Test("treaties are found by their key, an assessment finds its treaty")
    func treaties() throws {
        let corpus = try #require(Self.corpus)
        #expect(corpus.treaties.map(\.key) == ["uncc"])
        #expect(corpus.treaty("uncc")?.key == "uncc")
        #expect(corpus.treaty("other") == nil)
        #expect(corpus.treaty(of: Samples.assessment { $0.treaty = "uncc" })?.key == "uncc")
        #expect(corpus.treaty(of: Samples.assessment { $0.treaty = "gone" }) == nil)
    }
}

struct LanguageStringsTests {
    private let french = LanguageStrings(
        language: "fr", name: "français", isRightToLeft: false, texts: [:],
        words: ["outcome": ["met": ["satisfait", "rempli"], "used": []]], headingPrefixes: ["art."], messages: [:])

    @Test("a value is shown with its first word")
    func first() {
        #expect(french.word(Outcome.met) == "satisfait")
    }

    @Test("where the language has no word the English one stands")
    func fallback() {
        #expect(french.word(Outcome.used) == "used")
        #expect(french.word(Outcome.notMet) == "not met")
        #expect(french.word(Basis.text) == "text")
    }
}
