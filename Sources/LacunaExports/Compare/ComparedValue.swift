import LacunaModel
import LacunaText

/// One value of a field: a fixed word or a figure in the page's language, words of the author, or both.
public struct ComparedValue: Sendable, Hashable {
    /// Two countries with the same word do not differ.
    public let word: String?
    /// Plain text without markup.
    public let text: String?
    /// Of the text; nil where it is that of the assessment.
    public let language: String?
    /// How translated words stand to their source.
    public let translation: TranslationState?

    init(word: String? = nil) {
        self.word = word
        text = nil
        language = nil
        translation = nil
    }

    /// `suffix` follows the words.
    init(word: String? = nil, _ prose: Prose?, of assessment: Assessment, suffix: String = "") {
        self.word = word
        text = prose.flatMap { $0.isEmpty ? nil : $0.plain.string + suffix }
        language = prose.flatMap { $0.language == assessment.language || $0.language.isEmpty ? nil : $0.language }
        translation = prose?.translation
    }

    func write(_ words: some ComparisonWords, to json: inout JSONWriter) {
        json.object { value in
            value.member("word", ifPresent: word)
            value.member("text", ifPresent: text)
            if let language {
                value.member("lang", language)
                value.member("dir", words.direction(language))
            }
            value.member("age", ifPresent: text == nil ? nil : words.age(translation))
        }
    }
}
