import LacunaText

/// One value of a field: a fixed word or a figure in the page's language, words of the author, or both.
public struct ComparedValue: Sendable, Hashable {
    /// Two countries with the same word do not differ.
    public let word: String?
    /// Plain text without markup, in the language of the assessment.
    public let text: String?

    init(word: String? = nil, text: String? = nil) {
        self.word = word
        self.text = text.flatMap { $0.isEmpty ? nil : $0 }
    }

    func write(to json: inout JSONWriter) {
        json.object { value in
            value.member("word", ifPresent: word)
            value.member("text", ifPresent: text)
        }
    }
}
