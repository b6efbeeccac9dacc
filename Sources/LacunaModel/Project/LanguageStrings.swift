import LacunaText

/// The words of the interface in one language, from `templates/strings/<language>.yaml`.
public struct LanguageStrings: Sendable {
    /// BCP 47.
    public let language: String
    /// The language's name for itself.
    public let name: String
    public let isRightToLeft: Bool
    /// The language whose plural forms this one has; nil where the program knows its own.
    public let plurals: String?
    /// Texts by key, for example `nav.countries`.
    public let texts: [String: String]
    /// Words of the closed vocabularies: vocabulary, then raw value, then the word to show followed by further words that
    /// authors may write.
    public let words: [String: [String: [String]]]
    /// Words that may stand before the number in a heading, for example `Art.`.
    public let headingPrefixes: [String]
    /// Messages of the checks by code: the message, then how to fix it.
    public let messages: [String: (message: String, fix: String)]

    /// The file that they come from, and where in it each text, word and message stands; nil for words made in memory.
    public let file: SourceFile?
    public let places: [String: Span]

    public init(
        language: String, name: String, isRightToLeft: Bool, plurals: String? = nil, texts: [String: String],
        words: [String: [String: [String]]], headingPrefixes: [String],
        messages: [String: (message: String, fix: String)], file: SourceFile? = nil, places: [String: Span] = [:]
    ) {
        self.file = file
        self.places = places
        self.language = language
        self.name = name
        self.isRightToLeft = isRightToLeft
        self.plurals = plurals
        self.texts = texts
        self.words = words
        self.headingPrefixes = headingPrefixes
        self.messages = messages
    }

    /// The key under which `places` holds a vocabulary, a word and a message.
    public static func place(ofVocabulary vocabulary: String) -> String { "words: \(vocabulary)" }
    public static func place(ofWord value: String, in vocabulary: String) -> String { "words: \(vocabulary): \(value)" }
    public static func place(ofMessage code: String) -> String { "messages: \(code)" }

    /// The word to show for a value, in its English form where the language has none.
    public func word<Word: FixedWord>(_ value: Word) -> String { shown(value) ?? value.rawValue }

    /// The word to show for a value, nil where the language has none.
    public func shown<Word: FixedWord>(_ value: Word) -> String? {
        words[Word.vocabulary]?[value.rawValue]?.first
    }
}
