import Foundation
import LacunaModel

/// One language of the site: its words, names, dates and order.
public struct Language: Sendable {
    public let strings: LanguageStrings
    /// Stands in for texts that the language lacks.
    private let fallback: LanguageStrings
    public let names: CountryNames
    private let dates: DatePattern
    let locale: Locale

    public init(_ strings: LanguageStrings, fallback: LanguageStrings, configuration: Configuration) {
        self.strings = strings
        self.fallback = fallback
        locale = Locale(identifier: strings.language == "en" ? "en_GB" : strings.language)
        names = CountryNames(locale: locale, language: strings.language, configuration: configuration)
        dates = DatePattern(locale: locale)
    }

    public var code: String { strings.language }
    public var direction: String { strings.isRightToLeft ? "rtl" : "ltr" }

    /// A text of the interface with its placeholders filled.
    public func text(_ key: TextKey, _ values: [String: String] = [:]) -> String {
        let text = strings.texts[key.rawValue] ?? fallback.texts[key.rawValue] ?? key.rawValue
        return Language.fill(text, values)
    }

    /// A text that depends on a number; `{n}` in it becomes the number.
    public func text(_ key: TextKey, count: Int, _ values: [String: String] = [:]) -> String {
        let category = PluralRule.category(of: count, in: strings.language)
        let text =
            strings.texts["\(key.rawValue).\(category)"] ?? strings.texts["\(key.rawValue).other"]
            ?? fallback.texts["\(key.rawValue).other"] ?? key.rawValue
        return Language.fill(text, values.merging(["n": String(count)]) { own, _ in own })
    }

    /// The word of a closed vocabulary, as this language shows it.
    public func word<Word: FixedWord>(_ value: Word) -> String {
        strings.words[Word.vocabulary]?[value.rawValue]?.first ?? fallback.word(value)
    }

    /// `21 November 2026`, as the language writes it.
    public func date(_ day: Day) -> String { dates.text(day) }

    /// The order of names in this language's own alphabet.
    public func precedes(_ left: String, _ right: String) -> Bool {
        left.compare(right, locale: locale) == .orderedAscending
    }

    static func fill(_ text: String, _ values: [String: String]) -> String {
        guard !values.isEmpty, text.contains("{") else { return text }
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            result += rest[..<open] + (values[name] ?? "{\(name)}")
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
