import LacunaText

/// Elements of a feed, with text that is allowed in XML 1.0.
struct FeedLines {
    private var out = ByteWriter(capacity: 16_384)

    var bytes: [UInt8] { out.bytes }

    /// Our own markup.
    mutating func raw(_ markup: String) { out.raw(markup) }

    /// Text of any origin. Escapes do not help against characters that XML does not know: they are left out.
    mutating func text(_ text: String) {
        let isAllowed = { (scalar: Unicode.Scalar) in
            scalar.value >= 0x20 && scalar.value & 0xFFFE != 0xFFFE || scalar == "\t" || scalar == "\n"
        }
        guard !text.unicodeScalars.allSatisfy(isAllowed) else { return out.text(text) }
        var kept = String.UnicodeScalarView()
        kept.append(contentsOf: text.unicodeScalars.filter(isAllowed))
        out.text(String(kept))
    }

    mutating func element(_ name: String, _ words: String) {
        raw("<\(name)>")
        text(words)
        raw("</\(name)>\n")
    }

    mutating func link(_ relation: String, _ address: String, type: String) {
        raw("<link rel=\"\(relation)\" type=\"\(type)\" href=\"")
        text(address)
        raw("\"/>\n")
    }

    mutating func category(_ term: String) {
        raw("<category term=\"")
        text(term)
        raw("\"/>\n")
    }
}
