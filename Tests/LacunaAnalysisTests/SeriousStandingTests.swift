import LacunaModel
import Testing

@testable import LacunaAnalysis

@Suite("The line of serious crime")
struct SeriousStandingTests {
    private static func term(_ bound: Figure.Bound, _ value: Double, _ unit: Figure.Unit = .years) -> Figure {
        .amount(Figure.Amount(bound: bound, value: value, unit: unit))
    }

    @Test(
        "a term at the line reaches it; open words are not guessed",
        arguments: [
            (term(.atMost, 4), true), (term(.atMost, 3.99), false), (term(.exactly, 4), true),
            (term(.atMost, 48, .months), true), (term(.atMost, 47, .months), false), (term(.below, 4), false),
            (term(.below, 5), true), (term(.atLeast, 4), true), (term(.atLeast, 2), nil), (term(.over, 3), nil),
            (.life, true), (.fine, false), (.listed, nil), (.unlimited, nil),
        ] as [(Figure, Bool?)])
    func reaches(figure: Figure, expected: Bool?) {
        #expect(SeriousStanding.reaches(figure, 4) == expected)
    }

    @Test("an unknown basic form beside an aggravated form below the line tells nothing")
    func unknownBasic() {
        #expect(SeriousStanding(basic: nil, aggravated: Self.term(.atMost, 3), line: 4) == nil)
        #expect(SeriousStanding(basic: nil, aggravated: .life, line: 4) == .someForm)
        #expect(SeriousStanding(basic: Self.term(.atMost, 3), aggravated: nil, line: 4) == .notReached)
        #expect(SeriousStanding(basic: Self.term(.atMost, 3), aggravated: Self.term(.over, 3), line: 4) == nil)
    }

    @Test("offences of a country: all, some, none, unknown")
    func together() {
        #expect(SeriousStanding(of: [.basicForm, .basicForm]) == .basicForm)
        #expect(SeriousStanding(of: [.basicForm, nil]) == .someForm)
        #expect(SeriousStanding(of: [.notReached, .notReached]) == .notReached)
        #expect(SeriousStanding(of: [.notReached, nil]) == nil)
        #expect(SeriousStanding(of: []) == nil)
    }
}
