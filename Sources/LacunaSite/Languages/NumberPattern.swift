import Foundation
import LacunaModel

/// A language's way to write a number, taken from the system's data once. The digits are those of the settings.
struct NumberPattern: Sendable {
    /// BCP 47 with the digits, for scripts.
    let locale: String
    private let zero: UInt32
    private let grouping: String
    private let decimal: String
    /// Numbers with fewer digits are not grouped: 1234 in Spanish, 1,234 in English.
    private let groupsFrom: Int

    init(locale: Locale, digits: Configuration.Digits) {
        var components = Locale.Components(locale: locale)
        components.numberingSystem = Locale.NumberingSystem(digits.rawValue)
        let formatter = NumberFormatter()
        formatter.locale = Locale(components: components)
        formatter.numberStyle = .decimal
        self.locale = "\(locale.identifier(.bcp47))-u-nu-\(digits.rawValue)"
        zero = digits.zero
        grouping = formatter.groupingSeparator ?? ""
        decimal = formatter.decimalSeparator ?? "."
        let sample = formatter.string(from: 1234) ?? ""
        groupsFrom = sample.count > 4 ? 4 : 5
    }

    func text(_ number: Int) -> String {
        let digits = String(abs(number))
        var groups: [Substring] = []
        var rest = digits[...]
        while rest.count > 3, digits.count >= groupsFrom {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        groups.insert(rest, at: 0)
        return (number < 0 ? "\u{2212}" : "") + groups.map { plain(String($0)) }.joined(separator: grouping)
    }

    func text(_ number: Double) -> String {
        if let whole = Int(exactly: number) { return text(whole) }
        return plain(String(number)).replacing(".", with: decimal)
    }

    /// Digits of the language in the place of 0 to 9.
    func plain(_ text: String) -> String {
        guard zero != 0x30 else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isDigit = (0x30...0x39).contains(scalar.value)
            result.append(isDigit ? Unicode.Scalar(scalar.value - 0x30 + zero) ?? scalar : scalar)
        }
        return String(result)
    }
}
