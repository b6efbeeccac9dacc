import LacunaText

/// Words of an author: as plain text for tables, data and search, and as safe markup made once by the Markdown stage.
///
/// The model carries the markup but never looks into it.
public struct Prose: Sendable, Hashable {
    public let plain: Bytes
    public let markup: Bytes
    /// BCP 47 code of the language of these words; empty where nobody said.
    public let language: String
    /// The author's own words in the source. The same as `plain` unless these words are a translation, and the same in
    /// every language, so that comparisons come out alike in all of them.
    public let original: Bytes
    /// How a translation stands to its source; nil for the author's own words.
    public let translation: TranslationState?

    public init(plain: Bytes, markup: Bytes, language: String = "") {
        self.init(plain: plain, markup: markup, language: language, original: plain, translation: nil)
    }

    /// Stands where words were taken out for the audience. Words of an author always have markup.
    public static let withheld = Prose(plain: Bytes("withheld"), markup: .empty)

    public var isWithheld: Bool { self == .withheld }

    /// Words without any markup of their own.
    public init(plain: Bytes, language: String = "") {
        var writer = ByteWriter(capacity: plain.count)
        writer.text(plain)
        let markup = writer.count == plain.count ? plain : Bytes(writer.bytes)
        self.init(plain: plain, markup: markup, language: language)
    }

    private init(plain: Bytes, markup: Bytes, language: String, original: Bytes, translation: TranslationState?) {
        self.plain = plain
        self.markup = markup
        self.language = language
        self.original = original
        self.translation = translation
    }

    public var isEmpty: Bool { plain.isEmpty }

    /// These words with a translation in their place; themselves where there is none.
    func replaced(by words: Prose?, _ state: TranslationState) -> Prose {
        guard let words else { return self }
        return Prose(
            plain: words.plain, markup: words.markup, language: words.language, original: original, translation: state)
    }
}
