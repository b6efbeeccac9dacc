import LacunaModel

/// Texts of the program itself in one language, for commands that speak before there is a site.
public struct InterfaceTexts: Sendable {
    private let strings: LanguageStrings?
    /// English, in which every text exists.
    private let fallback: LanguageStrings?

    public init(_ strings: LanguageStrings?, fallback: LanguageStrings?) {
        self.strings = strings
        self.fallback = fallback
    }

    public func text(_ key: TextKey, _ values: [String: String] = [:]) -> String {
        let text = strings?.texts[key.rawValue] ?? fallback?.texts[key.rawValue] ?? key.rawValue
        return Language.fill(text, values)
    }

    /// A text that depends on a number; `{n}` in it becomes the number.
    public func text(_ key: TextKey, count: Int, _ values: [String: String] = [:]) -> String {
        let values = values.merging(["n": String(count)]) { own, _ in own }
        for strings in [strings, fallback].compactMap(\.self) {
            for category in [PluralRule.category(of: count, in: strings.language), "other"] {
                if let text = strings.texts["\(key.rawValue).\(category)"] { return Language.fill(text, values) }
            }
        }
        return key.rawValue
    }

    /// The word of a closed vocabulary.
    public func word<Word: FixedWord>(_ value: Word) -> String { (strings ?? fallback)?.word(value) ?? value.rawValue }
}
