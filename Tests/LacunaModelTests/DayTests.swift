import Foundation
import LacunaModel
import TestSupport
import Testing

struct DayTests {
    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()

    /// Days since 1970, as Foundation counts them.
    private func foundationNumber(_ day: Day) throws -> Int {
        let components = DateComponents(year: day.year, month: day.month, day: day.day)
        let date = try #require(Self.calendar.date(from: components))
        return Int((date.timeIntervalSince1970 / 86_400).rounded())
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test(
        "a date is read in one form only, and written back in it",
        arguments: ["2026-11-21", "0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29", "0099-07-05"])
    func reads(text: String) throws {
        #expect(try day(text).description == text)
    }

    @Test(
        "what is no date is refused",
        arguments: [
            "", "2026", "2026-11", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32", "2026-04-31", "2025-02-29",
            "1900-02-29", "2100-02-29", "0000-01-01", "10000-01-01", "26-11-21", "2026-1-21", "2026-11-2", "2026/11/21",
            "21-11-2026", " 2026-11-21", "2026-11-21 ", "2026-11-21T00:00", "-026-11-21", "+026-11-21", "2026--1-21",
            "२०२६-११-२१", "２０２６-11-21", "2026-11-2\u{301}1", "2026–11–21", "today",
        ])
    func refuses(text: String) {
        #expect(Day(text) == nil)
    }

    @Test("the calendar is that of Foundation, month by month over eight centuries")
    func months() throws {
        let offset = try foundationNumber(day("1970-01-01")) - day("1970-01-01").number
        for year in 1600...2400 {
            for month in 1...12 {
                let first = try #require(Day(year: year, month: month, day: 1))
                #expect(try foundationNumber(first) == first.number + offset)
                let last = first.adding(days: 40).adding(days: -40 - 1)
                #expect(Day(year: last.year, month: last.month, day: last.day + 1) == nil, "\(last) ends its month")
            }
        }
    }

    /// Foundation's calendar changes to the Julian one before October 1582, so no date lies before.
    @Test("days are added as Foundation adds them")
    func adding() throws {
        var random = SplitMix(seed: 41)
        for _ in 0..<3_000 {
            let start = try #require(
                Day(
                    year: .random(in: 1810...2400, using: &random), month: .random(in: 1...12, using: &random),
                    day: .random(in: 1...28, using: &random)))
            let days = Int.random(in: -80_000...80_000, using: &random)
            let date = try #require(
                Self.calendar.date(from: DateComponents(year: start.year, month: start.month, day: start.day)))
            let later = try #require(Self.calendar.date(byAdding: .day, value: days, to: date))
            let expected = Self.calendar.dateComponents([.year, .month, .day], from: later)
            let result = start.adding(days: days)
            #expect(result.year == expected.year, "\(start) and \(days) days")
            #expect([result.month, result.day] == [expected.month, expected.day])
        }
    }

    @Test(
        "ninety days after the fortieth instrument",
        arguments: [("2026-11-21", 90, "2027-02-19"), ("2024-01-31", 30, "2024-03-01")])
    func entryIntoForce(deposit: String, days: Int, expected: String) throws {
        #expect(try day(deposit).adding(days: days) == day(expected))
    }

    @Test("every day has its own number, in order, and adding its distance leads to it")
    func numbers() throws {
        var current = Day.first
        #expect(current.number == 1)
        for number in 1...150_000 {
            #expect(current.number == number)
            let next = current.adding(days: 1)
            #expect(next > current)
            current = next
        }
        for distance in stride(from: 0, through: Day.last.number - 1, by: 9_973) {
            #expect(Day.first.adding(days: distance).number == distance + 1)
            #expect(Day.last.adding(days: -distance).number == Day.last.number - distance)
        }
    }

    @Test("nothing leads out of the years 1 to 9999", arguments: [4_000_000, 1_000_000_000, Int.max])
    func bounds(days: Int) throws {
        #expect(try day("2026-11-21").adding(days: days) == Day.last)
        #expect(try day("2026-11-21").adding(days: -days) == Day.first)
        #expect(Day.first.adding(days: Int.min) == Day.first)
        #expect(Day.last.adding(days: 0) == Day.last)
    }

    @Test("dates are ordered by year, month, day, like their text")
    func order() throws {
        let texts = ["0001-01-01", "2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01", "2027-01-01"]
        let days = try texts.map(day)
        #expect(days.shuffled().sorted() == days)
        #expect(texts == days.map(\.description))
    }
}
