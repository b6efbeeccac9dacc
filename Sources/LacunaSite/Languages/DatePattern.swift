import Foundation
import LacunaModel

/// A language's way to write a date, taken from the system's data once and then filled in by hand: the system's own
/// formatter costs more than the page it would stand on.
struct DatePattern: Sendable {
    private enum Part: Sendable {
        case text(String)
        case day, month, monthName, year
    }

    private let parts: [Part]
    private let months: [String]
    private let numbers: NumberPattern

    init(locale: Locale, numbers: NumberPattern) {
        self.numbers = numbers
        let formatter = DateFormatter()
        formatter.locale = locale
        formatter.calendar = Calendar(identifier: .gregorian)
        months = formatter.monthSymbols
        formatter.dateStyle = .long
        formatter.timeStyle = .none
        parts = DatePattern.parse(formatter.dateFormat ?? "d MMMM y")
    }

    func text(_ day: Day) -> String {
        parts.map { part in
            switch part {
            case .text(let text): text
            case .day: numbers.plain(String(day.day))
            case .month: numbers.plain(String(day.month))
            case .monthName: day.month <= months.count ? months[day.month - 1] : String(day.month)
            case .year: numbers.plain(String(day.year))
            }
        }.joined()
    }

    private static func parse(_ pattern: String) -> [Part] {
        var parts: [Part] = []
        var isQuoted = false
        var rest = pattern[...]
        while let first = rest.first {
            let run = rest.prefix { $0 == first }
            if first == "'" {
                isQuoted.toggle()
            } else if isQuoted {
                parts.append(.text(String(run)))
            } else {
                switch first {
                case "d": parts.append(.day)
                case "M", "L": parts.append(run.count > 2 ? .monthName : .month)
                case "y": parts.append(.year)
                default: parts.append(.text(String(run)))
                }
            }
            rest = rest.dropFirst(first == "'" ? 1 : run.count)
        }
        return parts
    }
}
