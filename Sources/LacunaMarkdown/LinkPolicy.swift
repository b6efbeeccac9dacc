import LacunaText

/// Which addresses may stand in published text. Everything that is not named here is refused.
public enum LinkPolicy {
    /// Web and mail addresses, and places on the same page.
    public static func allows(_ address: Bytes) -> Bool {
        guard !address.isEmpty, isPlain(address) else { return false }
        if address[0] == 0x23 { return true }
        return ["https://", "http://", "mailto:"].contains { hasPrefixIgnoringCase(address, $0) }
    }

    /// No blanks, no control characters, no backslash: browsers repair such addresses into something else.
    private static func isPlain(_ address: Bytes) -> Bool {
        address.withBuffer { buffer in
            buffer.allSatisfy { $0 > 0x20 && $0 != 0x5C } && InvisibleCharacters.first(in: buffer, from: 0) == nil
        }
    }

    private static func hasPrefixIgnoringCase(_ text: Bytes, _ prefix: String) -> Bool {
        let prefix = Array(prefix.utf8)
        guard text.count > prefix.count else { return false }
        return prefix.indices.allSatisfy {
            text[$0] == prefix[$0] || (text[$0].isLetter && text[$0] | 0x20 == prefix[$0])
        }
    }
}
