import LacunaModel
import Testing

struct FigureTests {
    private func amount(_ value: Double, _ unit: Figure.Unit) -> Figure.Amount {
        Figure.Amount(bound: .atMost, value: value, unit: unit)
    }

    @Test("figures of all units lie on one scale of days")
    func days() {
        let amounts = [
            amount(48, .hours), amount(3, .days), amount(4, .workingDays), amount(1, .weeks), amount(1, .months),
            amount(12, .weeks), amount(90, .days), amount(6, .months), amount(1, .years),
        ]
        #expect(amounts.map(\.days) == [2, 3, 4, 7, 30, 84, 90, 180, 365])
    }

    @Test(
        "numbers are written without needless decimals",
        arguments: [(90, "90"), (1.5, "1.5"), (0, "0"), (0.25, "0.25"), (-2, "-2"), (999_999_999, "999999999")])
    func numbers(value: Double, expected: String) {
        #expect(amount(value, .days).number == expected)
    }

    @Test("no number is too large to be written", arguments: [1e30, .greatestFiniteMagnitude, .infinity])
    func hugeNumbers(value: Double) {
        #expect(Double(amount(value, .days).number) == value)
    }

    @Test("a word stands for a figure only in the fields where it makes sense")
    func words() {
        let fields = FieldKind.allCases.filter { !FigureWord.accepted(in: $0).isEmpty }
        #expect(fields == [.maximumTerm, .aggravatedTerm, .offenceThreshold, .limit, .overallLimit])
        let reachable = Set(fields.flatMap { FigureWord.accepted(in: $0) })
        #expect(reachable == Set(FigureWord.allCases), "every word can be written somewhere")
        #expect(!FigureWord.accepted(in: .limit).contains(.life))
        #expect(!FigureWord.accepted(in: .maximumTerm).contains(.unlimited))
    }

    @Test("no limit and any offence are both “unlimited”, never “no information”")
    func meaning() {
        #expect(FigureWord.unlimited.figure == .unlimited)
        #expect(FigureWord.anyOffence.figure == .unlimited)
        #expect(FigureWord.listed.figure == .listed)
        #expect(FigureWord.life.figure == .life)
    }

    @Test("equal figures are equal, whatever the unit is not")
    func equality() {
        #expect(Figure.amount(amount(1, .weeks)) == .amount(amount(1, .weeks)))
        #expect(Figure.amount(amount(1, .weeks)) != .amount(amount(7, .days)))
    }
}
