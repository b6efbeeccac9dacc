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
        var end = start
        while end < heading.count, !heading[end].isBlank { end += 1 }
        guard let id = id(of: heading.slice(start..<end)), !hasPrefix || id.contains(".") else { return nil }
        return Name(id: id, range: start..<end)
    }

    /// `25(1)(a)` and `25.1.a` become `25.1.a`; nil where the word has another form.
    private static func id(of word: Bytes) -> String? {
        var id: [UInt8] = []
        var index = 0
        var depth = 0
        while index < word.count {
            let byte = word[index]
            switch byte {
            case 0x28:
                guard depth == 0, !id.isEmpty else { return nil }
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
