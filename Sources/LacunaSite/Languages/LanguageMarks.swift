/// Marks inside a text the part that is in another language than the page.
///
/// Words are handed from a view to a table, a heading or a sentence as plain strings. Where they fell back to another language
/// they carry that language along between the annotation characters of Unicode, which are for a program's own use; from an
/// author they change nothing but his own words. `LanguageSpans` turns them into `lang` and `dir` when the page is finished;
/// `plain` takes them out for comparing words.
public struct LanguageMarks: Sendable {
    static let start: Character = "\u{FFF9}"
    static let middle: Character = "\u{FFFA}"
    static let end: Character = "\u{FFFB}"

    /// The language that needs no mark.
    let page: String
    let isOn: Bool

    func mark(_ words: String, as language: String) -> String {
        guard isOn, language != page else { return words }
        return "\(LanguageMarks.start)\(language)\(LanguageMarks.middle)\(words)\(LanguageMarks.end)"
    }

    /// The words without marks.
    static func plain(_ text: String) -> String {
        guard text.contains(start) else { return text }
        var result = ""
        var isCode = false
        for character in text {
            switch character {
            case start: isCode = true
            case middle: isCode = false
            case end: continue
            default: if !isCode { result.append(character) }
            }
        }
        return result
    }
}
