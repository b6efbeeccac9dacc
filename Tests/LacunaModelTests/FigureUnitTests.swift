import LacunaModel
import Testing

@Suite("Units of figures")
struct FigureUnitTests {
    private func amount(_ value: Double, _ unit: Figure.Unit) -> Figure.Amount {
        Figure.Amount(bound: .atMost, value: value, unit: unit)
    }

    @Test("twelve months are as long as a year, and the months beyond them count 30 days")
    func months() {
        #expect(amount(12, .months).days == 365)
        #expect(amount(1, .years).days == 365)
        #expect(amount(3, .months).days == 90)
        #expect(amount(18, .months).days == 545)
    }

    @Test("months and years convert exactly")
    func exact() {
        #expect(amount(6, .months).value(in: .years) == 0.5)
        #expect(amount(48, .months).value(in: .years) == 4)
        #expect(amount(2, .years).value(in: .months) == 24)
    }

    @Test("everything else converts by way of days")
    func byDays() {
        #expect(amount(36, .hours).value(in: .days) == 1.5)
        #expect(amount(2, .weeks).value(in: .days) == 14)
        #expect(amount(5, .workingDays).value(in: .days) == 5)
        #expect(amount(730, .days).value(in: .years) == 2)
        #expect(amount(7, .days).value(in: .days) == 7)
    }
}
