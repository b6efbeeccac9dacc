import Foundation
import LacunaModel

/// One language of the site: its words, names, numbers, dates and order.
public struct Language: Sendable {
    public let strings: LanguageStrings
    /// Stand in for texts that the language lacks, the main language first.
    private let fallbacks: [LanguageStrings]
    /// Texts by key, and the language of those that fell back.
    private let texts: [String: String]
    private let fallbackLanguages: [String: String]
    /// Says of each part in which other language it is.
    private let marks: LanguageMarks
    public let names: CountryNames
    private let dates: DatePattern
    private let numbers: NumberPattern
    let locale: Locale

    /// Without `isMarked`, parts that fell back to another language are not told apart: for files that are no pages.
    public init(
        _ strings: LanguageStrings, fallbacks: [LanguageStrings], configuration: Configuration, isMarked: Bool = true
    ) {
        let marks = LanguageMarks(page: strings.language, isOn: isMarked)
        self.marks = marks
        self.strings = strings
        self.fallbacks = fallbacks.filter { $0.language != strings.language }
        locale = Locale(identifier: strings.language == "en" ? "en_GB" : strings.language)
        numbers = NumberPattern(locale: locale, digits: configuration.digits[strings.language] ?? .western)
        names = CountryNames(locale: locale, marks: marks, configuration: configuration)
        dates = DatePattern(locale: locale, numbers: numbers)
        var texts = strings.texts
        var fallbackLanguages: [String: String] = [:]
        for other in self.fallbacks {
            for (key, text) in other.texts where texts[key] == nil {
                texts[key] = text
                fallbackLanguages[key] = other.language
            }
        }
        self.texts = texts
        self.fallbackLanguages = fallbackLanguages
    }

    public var code: String { strings.language }
    public var direction: String { strings.isRightToLeft ? "rtl" : "ltr" }

    /// A text of the interface with its placeholders filled.
    public func text(_ key: TextKey, _ values: [String: String] = [:]) -> String {
        fill(texts[key.rawValue] ?? key.rawValue, as: fallbackLanguages[key.rawValue] ?? code, values)
    }

    /// A text that depends on a number; `{n}` in it becomes the number.
    public func text(_ key: TextKey, count: Int, _ values: [String: String] = [:]) -> String {
        let form = form(of: key, count: count)
        return fill(form.text, as: form.language, values.merging(["n": number(count)]) { own, _ in own })
    }

    private func form(of key: TextKey, count: Int) -> (text: String, language: String) {
        func form(_ strings: LanguageStrings) -> String? {
            let category = PluralRule.category(of: count, in: strings.plurals ?? strings.language)
            return strings.texts["\(key.rawValue).\(category)"] ?? strings.texts["\(key.rawValue).other"]
        }
        if let own = form(strings) { return (own, code) }
        for other in fallbacks {
            if let text = form(other) { return (text, other.language) }
        }
        return (key.rawValue, code)
    }

    /// The word of a closed vocabulary, as this language shows it.
    public func word<Word: FixedWord>(_ value: Word) -> String {
        if let own = strings.shown(value) { return own }
        for other in fallbacks {
            if let word = other.shown(value) { return marks.mark(word, as: other.language) }
        }
        return value.rawValue
    }

    /// A text of the catalogue, marked where it is in another language.
    public func words(_ text: CatalogueText) -> String {
        let best = text.best(in: code)
        return marks.mark(best.words, as: best.language)
    }

    /// Words of a known language, marked where it is not that of the page.
    func mark(_ words: String, as language: String) -> String { marks.mark(words, as: language) }

    /// `21 November 2026`, as the language writes it.
    public func date(_ day: Day) -> String { dates.text(day) }

    /// `12,345`, as the language writes it.
    public func number(_ number: Int) -> String { numbers.text(number) }

    /// With decimals where there are any: `1.5`.
    public func number(_ number: Double) -> String { numbers.text(number) }

    /// The locale in which scripts write numbers, with the digits of the settings: `ar-u-nu-latn`.
    var numberLocale: String { numbers.locale }

    /// A year or a round: digits of the language, and nothing between them.
    public func year(_ number: Int) -> String { numbers.plain(String(number)) }

    /// `Limit: 30 days`, with the sign that the language writes between the two.
    public func pair(_ label: String, _ value: String) -> String {
        text(TextKey.pair, ["label": label, "value": value])
    }

    /// One sentence after the other, with the blank of the language between them.
    func sentences(_ sentences: String...) -> String {
        sentences.filter { !$0.isEmpty }.joined(separator: text(.sentenceSeparator))
    }

    /// With the full stop of the language.
    public func sentence(_ words: String) -> String { words + text(.sentenceEnd) }

    /// Words one after the other, with the comma of the language.
    public func list(_ words: [String]) -> String { words.joined(separator: text(.listSeparator)) }

    /// Parts of a statement one after the other, with the semicolon of the language.
    public func parts(_ words: [String]) -> String { words.joined(separator: text(.partSeparator)) }

    /// The order of names in this language's own alphabet.
    public func precedes(_ left: String, _ right: String) -> Bool {
        LanguageMarks.plain(left).compare(LanguageMarks.plain(right), locale: locale) == .orderedAscending
    }

    /// The text with its placeholders filled. The values are words of the page; the text around them is in `language`.
    private func fill(_ text: String, as language: String, _ values: [String: String]) -> String {
        guard language != code else { return Language.fill(text, values) }
        return Language.fill(text, values) { words in
            words.contains(where: \.isLetter) ? marks.mark(String(words), as: language) : String(words)
        }
    }

    /// `text` with its placeholders filled; `literal` makes what stands around them.
    static func fill(
        _ text: String, _ values: [String: String], literal: (Substring) -> String = { String($0) }
    ) -> String {
        guard !values.isEmpty, text.contains("{") else { return literal(text[...]) }
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            result += literal(rest[..<open]) + (values[name] ?? "{\(name)}")
            rest = rest[rest.index(after: close)...]
        }
        return result + literal(rest)
    }
}
