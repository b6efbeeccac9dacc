/// A date of the Gregorian calendar, without time and without time zone.
public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let year: Int
    public let month: Int
    public let day: Int

    /// The first day of year 1.
    public static let first = Day(unchecked: 1, 1, 1)

    /// The last day that can be written with four digits for the year.
    public static let last = Day(unchecked: 9999, 12, 31)

    private init(unchecked year: Int, _ month: Int, _ day: Int) {
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Nil for a date that does not exist.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(month, of: year) else {
            return nil
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `YYYY-MM-DD` and nothing else.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    public var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    public static func < (left: Day, right: Day) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// 1 for the first day of year 1; differences of two numbers are differences in days.
    public var number: Int {
        let before = year - 1
        var days = before * 365 + before / 4 - before / 100 + before / 400
        for earlier in 1..<month { days += Day.length(earlier, of: year) }
        return days + day
    }

    /// The day `days` later, or earlier for a negative number; kept within the years 1 to 9999.
    public func adding(days: Int) -> Day {
        let (sum, isOver) = number.addingReportingOverflow(days)
        var rest = max(Day.first.number, min(Day.last.number, isOver ? days : sum))
        var year = max(1, min(9999, rest / 366))
        while year < 9999, let next = Day(year: year + 1, month: 1, day: 1), next.number <= rest { year += 1 }
        rest -= Day(year: year, month: 1, day: 1)?.number ?? 0
        var month = 1
        while month < 12, rest >= Day.length(month, of: year) {
            rest -= Day.length(month, of: year)
            month += 1
        }
        return Day(year: year, month: month, day: rest + 1) ?? self
    }

    private static func length(_ month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
