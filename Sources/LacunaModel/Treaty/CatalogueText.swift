/// A text of the catalogue, in the catalogue's own language and in those that it was translated into.
public struct CatalogueText: Sendable, Hashable {
    /// Where it stands in the catalogue and in the files of texts: `["requirements", "25.1", "title"]`.
    public let path: [String]
    /// In the catalogue's own language.
    public let words: String
    /// The catalogue's own language, BCP 47.
    public let language: String
    /// Words by language. The catalogue's own language may be among them: a better word than a bare key.
    public let translations: [String: String]

    public init(_ words: String, language: String = "en", path: [String] = [], translations: [String: String] = [:]) {
        self.words = words
        self.language = language
        self.path = path
        self.translations = translations
    }

    public var isEmpty: Bool { words.isEmpty }

    /// Nil where the text was not translated into `language`.
    public func words(in language: String) -> String? {
        translations[language] ?? (language == self.language ? words : nil)
    }

    /// In `language` where there is a translation, else in the catalogue's own.
    public func best(in language: String) -> (words: String, language: String) {
        words(in: language).map { ($0, language) } ?? (translations[self.language] ?? words, self.language)
    }

    /// The text that stands in for a short one that the catalogue or a translation does not give.
    public func shortened(to short: CatalogueText) -> CatalogueText {
        CatalogueText(
            short.isEmpty ? words : short.words, language: language, path: short.path,
            translations: translations.merging(short.translations) { _, short in short })
    }
}

extension DefaultStringInterpolation {
    /// Deprecated, so that the compiler finds each place that forgets which of its languages is meant.
    @available(*, deprecated, message: "say which language is meant, for example by best(in:)")
    public mutating func appendInterpolation(_ text: CatalogueText) { appendInterpolation(text.words) }
}
