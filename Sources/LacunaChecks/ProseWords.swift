import LacunaModel
import LacunaText

/// Finds words in the prose of a finding. The lists are English; files in other languages are not judged by them.
enum ProseWords {
    /// Fields whose words state facts.
    static let stating: [FieldKind] = [.reason, .gap, .recommendation, .authority, .threshold, .safeguards]

    /// The first of `words` that stands in the text as a whole word or phrase.
    static func first(of words: [String], in text: Bytes) -> String? {
        let folded = Array(text.string.lowercased().utf8)
        return words.first { contains(folded, Array($0.utf8)) }
    }

    private static func contains(_ text: [UInt8], _ word: [UInt8]) -> Bool {
        guard word.count <= text.count else { return false }
        for start in 0...(text.count - word.count) where text[start] == word[0] {
            let end = start + word.count
            guard start == 0 || !isWordByte(text[start - 1]), end == text.count || !isWordByte(text[end]) else {
                continue
            }
            if text[start..<end].elementsEqual(word) { return true }
        }
        return false
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte >= 0x80 || byte == 0x2D
    }
}

extension FindingContext {
    var isEnglish: Bool { assessment.language == "en" || assessment.language.hasPrefix("en-") }
}
