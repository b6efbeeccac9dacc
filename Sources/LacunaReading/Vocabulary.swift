import LacunaModel
import LacunaText

/// The words that authors may write, in every language of the project at once.
public struct Vocabulary: Sendable {
    /// Vocabulary, then folded word, then raw value.
    private let values: [String: [String: String]]
    private let headingPrefixes: Set<String>
    private let languages: [LanguageStrings]
    /// The words to offer in messages: those of the main language, or of the file that is read.
    private var main: LanguageStrings?

    public init(_ languages: [LanguageStrings]) {
        var values: [String: [String: String]] = [:]
        for strings in languages {
            for (vocabulary, table) in strings.words {
                for (raw, words) in table {
                    for word in words { values[vocabulary, default: [:]][Folding.key(word)] = raw }
                }
            }
        }
        self.values = values
        headingPrefixes = Set(languages.flatMap(\.headingPrefixes).map { Folding.key($0) })
        self.languages = languages
        main = languages.first
    }

    /// The same words, of which those of `language` are offered in messages; those of the main language where the project
    /// does not know it.
    public func offering(_ language: String) -> Vocabulary {
        var other = self
        other.main = languages.first { $0.language == language } ?? main
        return other
    }

    public func value<Word: FixedWord>(_ type: Word.Type, _ text: String) -> Word? {
        find(type, Folding.key(text))
    }

    public func value<Word: FixedWord>(_ type: Word.Type, _ text: Bytes) -> Word? {
        find(type, Folding.key(text))
    }

    /// The English words always count, so that a project without strings files still reads.
    private func find<Word: FixedWord>(_ type: Word.Type, _ key: String) -> Word? {
        if let raw = values[Word.vocabulary]?[key] { return Word(rawValue: raw) }
        return Word.allCases.first { Folding.key($0.rawValue) == key }
    }

    /// The words to offer, in the order of the vocabulary.
    public func accepted<Word: FixedWord>(_ type: Word.Type) -> [String] {
        Word.allCases.map(shown)
    }

    public func shown<Word: FixedWord>(_ value: Word) -> String {
        main?.words[Word.vocabulary]?[value.rawValue]?.first ?? value.rawValue
    }

    func isHeadingPrefix(_ word: String) -> Bool {
        let key = Folding.key(word)
        return key == "art." || key == "article" || headingPrefixes.contains(key)
    }
}
