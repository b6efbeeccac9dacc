import LacunaModel
import LacunaText
import TestSupport
import Testing

@testable import LacunaReading

/// `at most 90 days`, in every language of the project.
@Suite struct FigureReaderTests {
    private func read(_ text: String, in field: FieldKind = .limit, _ vocabulary: Vocabulary = Words.english) -> Figure?
    {
        try? FigureReader(vocabulary: vocabulary).read(Bytes(text), in: field)
    }

    private func problem(_ text: String, in field: FieldKind = .limit) -> FigureReader.Problem? {
        do {
            _ = try FigureReader(vocabulary: Words.english).read(Bytes(text), in: field)
            return nil
        } catch { return error }
    }

    private static func amount(_ bound: Figure.Bound, _ value: Double, _ unit: Figure.Unit) -> Figure {
        .amount(Figure.Amount(bound: bound, value: value, unit: unit))
    }

    @Test(
        "bound, number and unit",
        arguments: [
            ("at most 90 days", amount(.atMost, 90, .days)), ("at least 1 year", amount(.atLeast, 1, .years)),
            ("exactly 48 hours", amount(.exactly, 48, .hours)), ("below 3 months", amount(.below, 3, .months)),
            ("over 10 working days", amount(.over, 10, .workingDays)), ("At  Most 90 DAYS", amount(.atMost, 90, .days)),
            ("at most 1.5 years", amount(.atMost, 1.5, .years)), ("at most 2 weeks ", amount(.atMost, 2, .weeks)),
            ("up to 90 days", amount(.atMost, 90, .days)), ("minimum 4 years", amount(.atLeast, 4, .years)),
            ("at most 0 days", amount(.atMost, 0, .days)), ("at most\n  90 days", amount(.atMost, 90, .days)),
            ("at most 999999999 hours", amount(.atMost, 999_999_999, .hours)),
        ])
    func amounts(text: String, figure: Figure) {
        #expect(read(text) == figure)
    }

    @Test(
        "what is missing is told apart from what is no figure",
        arguments: [
            ("at most 90", FigureReader.Problem.noUnit), ("90", .noUnit), ("90 days", .noBound),
            ("about 90 days", .noFigure),
            ("at most ninety days", .noFigure), ("at most 90 moons", .noFigure), ("", .noFigure),
            ("at most", .noFigure),
            ("at most 90 days or more", .noFigure), ("at most -90 days", .noFigure), ("at most 1,000 days", .noFigure),
            ("at most 90. days", .noFigure), ("at most ٩٠ days", .noFigure),
        ])
    func problems(text: String, problem: FigureReader.Problem) {
        #expect(self.problem(text) == problem)
    }

    @Test(
        "words stand for figures where they make sense",
        arguments: [
            (FieldKind.limit, "no limit in the law", Figure.unlimited),
            (.overallLimit, "No limit in the law", .unlimited),
            (.offenceThreshold, "any offence", .unlimited), (.offenceThreshold, "listed offences", .listed),
            (.maximumTerm, "life", .life), (.aggravatedTerm, "LIFE", .life), (.maximumTerm, "fine only", .fine),
        ])
    func words(field: FieldKind, text: String, figure: Figure) {
        #expect(read(text, in: field) == figure)
    }

    @Test(
        "and nowhere else",
        arguments: [
            (FieldKind.limit, "life"), (.maximumTerm, "no limit in the law"), (.maximumTerm, "any offence"),
            (.overallLimit, "listed offences"), (.offenceThreshold, "life"), (.limit, "fine only"),
        ])
    func misplacedWords(field: FieldKind, text: String) {
        #expect(problem(text, in: field) == .noFigure)
    }

    @Test(
        "a second language has its own words, whatever their accents, and the English ones stay",
        arguments: [
            ("enintään 90 päivää", amount(.atMost, 90, .days)), ("ENINTAAN 90 PAIVAA", amount(.atMost, 90, .days)),
            ("vähintään 5 työpäivää", amount(.atLeast, 5, .workingDays)),
            ("höchstens 2 vuotta", amount(.atMost, 2, .years)),
            ("at most 90 days", amount(.atMost, 90, .days)), ("enintään 90 days", amount(.atMost, 90, .days)),
            ("ei rajaa", .unlimited), ("no limit in the law", .unlimited),
        ])
    func secondLanguage(text: String, figure: Figure) {
        #expect(read(text, in: .limit, Words.both) == figure)
        if text.contains("ä") { #expect(read(text, in: .limit, Words.english) == nil) }
    }

    @Test("without strings files the words of the guide are read")
    func noStrings() {
        #expect(read("at most 90 days", in: .limit, Words.none) == Self.amount(.atMost, 90, .days))
        #expect(read("up to 90 days", in: .limit, Words.none) == nil)
    }
}
