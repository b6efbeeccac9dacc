import LacunaText

/// Tells which requirement a heading names.
enum HeadingReader {
    struct Name: Hashable {
        /// In the catalogue's form: `28.3.d`.
        let id: String
        /// As written, in bytes of the heading's text.
        let range: Range<Int>
    }

    /// Nil for a heading that only groups: `Article 25`, `Overview`, `1. Scope`.
    ///
    /// A bare number opens a finding. After a word such as `Art.` it does so only with a paragraph: `Art. 25(1)`.
    static func name(in heading: Bytes, _ vocabulary: Vocabulary) -> Name? {
        var start = 0
        var hasPrefix = false
        if !heading.isEmpty, !heading[0].isDigit {
            guard let digits = (0..<heading.count).first(where: { heading[$0].isDigit }), digits < 24,
                vocabulary.isHeadingPrefix(heading.slice(0..<digits).trimmed.string)
            else { return nil }
            start = digits
            hasPrefix = true
        }
        let end = wordEnd(in: heading, from: start)
        let word = heading.slice(start..<end)
        guard let id = id(of: word) ?? misshapenID(word), !hasPrefix || id.contains(".") else { return nil }
        return Name(id: id, range: start..<end)
    }

    /// The end of the number, without the sign that separates it from the title: `25.1: Preservation`. A paragraph in
    /// brackets belongs to it even after a blank: `Art. 25 (1)`. The full stop of `1. Scope` stays, and tells that it only
    /// counts.
    private static func wordEnd(in heading: Bytes, from start: Int) -> Int {
        var end = start
        while end < heading.count {
            let rest = heading.slice(end..<heading.count)
            if rest.hasPrefix("\u{A0}") || rest.hasPrefix("\u{202F}") { break }
            if heading[end].isBlank {
                guard let paragraph = bracketEnd(in: heading, from: end + 1) else { break }
                end = paragraph
            } else {
                end += 1
            }
        }
        let isCompound = (start..<max(start, end - 1)).contains { heading[$0] == 0x28 || heading[$0] == 0x2E }
        let signs = Array((isCompound ? ":,;." : ":,;").utf8)
        while end > start + 1, signs.contains(heading[end - 1]) { end -= 1 }
        return end
    }

    /// The end of `(1)`, `(d)` or `(iv)` at `from`; nil where something else stands there.
    private static func bracketEnd(in heading: Bytes, from: Int) -> Int? {
        guard from < heading.count, heading[from] == 0x28, let close = heading.firstIndex(of: 0x29, from: from) else {
            return nil
        }
        let inside = heading.slice(from + 1..<close)
        let isNumber = inside.withBuffer { $0.allSatisfy(\.isDigit) }
        let isRoman = inside.withBuffer { $0.allSatisfy { [0x69, 0x76, 0x78].contains($0) } }
        return (1...4).contains(inside.count) && (isNumber || isRoman || inside.count == 1) ? close + 1 : nil
    }

    /// A word that is meant as a number with a paragraph, but has another form: `25.1/2`. No treaty knows it, so that it is
    /// reported instead of turning the finding into a mere heading.
    private static func misshapenID(_ word: Bytes) -> String? {
        guard let digits = (0..<word.count).first(where: { !word[$0].isDigit }), (1...3).contains(digits),
            word[digits] == 0x28 || word[digits] == 0x2E, digits + 1 < word.count
        else { return nil }
        return word.string.lowercased()
    }

    /// `25(1)(a)` and `25.1.a` become `25.1.a`; nil where the word has another form.
    private static func id(of word: Bytes) -> String? {
        var id: [UInt8] = []
        var index = 0
        var depth = 0
        while index < word.count {
            let byte = word[index]
            switch byte {
            case 0x20, 0x09: break
            case 0x28:
                guard depth == 0, let last = id.last, last != 0x2E else { return nil }
                depth = 1
                id.append(0x2E)
            case 0x29:
                guard depth == 1, id.last != 0x2E else { return nil }
                depth = 0
            case 0x2E:
                guard depth == 0, let last = id.last, last != 0x2E, index + 1 < word.count else { return nil }
                id.append(0x2E)
            default:
                guard byte.isDigit || byte.isLetter else { return nil }
                if let last = index > 0 ? word[index - 1] : nil, last == 0x29 { return nil }
                id.append(byte)
            }
            index += 1
        }
        guard depth == 0, let first = id.first, first.isDigit else { return nil }
        let head = id.prefix { $0 != 0x2E }
        guard head.allSatisfy(\.isDigit), head.count <= 3 else { return nil }
        return String(decoding: id, as: UTF8.self).lowercased()
    }
}
