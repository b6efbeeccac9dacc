import LacunaText

/// Which addresses may stand in published text. Everything that is not named here is refused.
public enum LinkPolicy {
    /// Addresses of the web only, as they stand in settings and tables.
    public static func allowsWeb(_ address: Bytes) -> Bool {
        allows(address) && !address.isEmpty && address[0] != 0x23 && !hasPrefixIgnoringCase(address, "mailto:")
    }

    /// Web and mail addresses, and places on the same page.
    public static func allows(_ address: Bytes) -> Bool {
        guard !address.isEmpty, isPlain(address) else { return false }
        if address[0] == 0x23 { return true }
        return ["https://", "http://", "mailto:"].contains { hasPrefixIgnoringCase(address, $0) } && isHonest(address)
    }

    /// No character that a browser leaves out or takes for another one: `example.org⁄x` is one long name of a host.
    ///
    /// Before the third slash letters, marks and digits may be of any script; behind it, only what nobody sees is refused.
    private static func isHonest(_ address: Bytes) -> Bool {
        guard address.withBuffer({ $0.contains { $0 >= 0x80 } }) else { return true }
        var slashes = 0
        return address.string.unicodeScalars.allSatisfy { scalar in
            if scalar == "/" { slashes += 1 }
            let properties = scalar.properties
            guard !scalar.isASCII else { return true }
            return !properties.isDefaultIgnorableCodePoint && properties.generalCategory != .format
                && (slashes > 2 || isPartOfName(scalar))
        }
    }

    /// A letter, mark or digit that is no wide or narrow form of another one.
    private static func isPartOfName(_ scalar: Unicode.Scalar) -> Bool {
        guard !(0xFF00...0xFFEF).contains(scalar.value) else { return false }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            || scalar.properties.generalCategory == .nonspacingMark || scalar.properties.generalCategory == .spacingMark
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
