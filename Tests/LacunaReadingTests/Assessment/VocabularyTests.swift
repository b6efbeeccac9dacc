import LacunaModel
import LacunaText
import TestSupport
import Testing

@testable import LacunaReading

/// The fixed words that authors may write.
@Suite struct VocabularyTests {
    @Test(
        "case, accents and repeated blanks make no difference",
        arguments: [
            "partly met", "Partly Met", "PARTLY  MET", " partly met ", "pártly mét", "partly\u{A0}met", "ｐartly met",
            "partly\n  met",
        ])
    func folding(text: String) {
        #expect(Words.english.value(Outcome.self, text) == .partlyMet)
        #expect(Words.english.value(Outcome.self, Bytes(text)) == .partlyMet)
    }

    @Test(
        "a word that is merely near is not the word",
        arguments: ["partly", "partlymet", "partly met.", "partly-met", ""])
    func near(text: String) {
        #expect(Words.english.value(Outcome.self, text) == nil)
    }

    @Test(
        "every word of every language is read at once, synonyms included",
        arguments: [
            "Täytetty", "taytetty", "met", "MET",
        ])
    func languages(text: String) {
        #expect(Words.both.value(Outcome.self, text) == .met)
    }

    @Test("a synonym is read and the first word is shown")
    func synonyms() {
        #expect(Words.both.value(Outcome.self, "osaksi") == .partlyMet)
        #expect(Words.english.value(FieldKind.self, "time limit") == .limit)
        #expect(Words.english.shown(FieldKind.limit) == "Limit")
    }

    @Test("words of one vocabulary do not count in another")
    func apart() {
        #expect(Words.english.value(Force.self, "met") == nil)
        #expect(Words.english.value(SeriousCrime.self, "depends") == .depends)
        #expect(Words.english.value(Answer.self, "depends") == nil)
    }

    @Test("the words offered are those of the main language, in the order of the vocabulary")
    func accepted() {
        #expect(Words.english.accepted(Priority.self) == ["high", "medium", "low"])
        #expect(Words.english.accepted(Outcome.self).first == "Met")
        #expect(Words.none.accepted(Outcome.self).first == "met")
    }

    @Test("the English strings have a word for every value of every vocabulary")
    func complete() throws {
        let strings = try #require(Project().read().languages.first { $0.language == "en" })
        func missing<Word: FixedWord>(_ type: Word.Type) -> [String] {
            Word.allCases.map(\.rawValue).filter { strings.words[Word.vocabulary]?[$0] == nil }
        }
        #expect(missing(Outcome.self) + missing(Basis.self) + missing(Force.self) + missing(FieldKind.self) == [])
        #expect(missing(AssessmentKind.self) + missing(Standing.self) + missing(Publication.self) == [])
        #expect(missing(Priority.self) + missing(ReformStage.self) + missing(WorkState.self) == [])
        #expect(missing(ReservationUse.self) + missing(SeriousCrime.self) + missing(Assistance.self) == [])
        #expect(missing(ChangeCause.self) + missing(Translation.self) + missing(Consulted.self) == [])
        #expect(missing(InstitutionStatus.self) + missing(Answer.self) + missing(RequestDirection.self) == [])
        #expect(missing(Obligation.self) + missing(Verification.self) + missing(FigureWord.self) == [])
        #expect(missing(Figure.Bound.self) + missing(Figure.Unit.self) == [])
    }

    @Test("no English word stands for two values of one vocabulary")
    func unambiguous() throws {
        let strings = try #require(Project().read().languages.first { $0.language == "en" })
        for (vocabulary, table) in strings.words {
            let words = table.values.flatMap { $0.map { Folding.key($0) } }
            #expect(Set(words).count == words.count, "\(vocabulary)")
        }
    }
}
