/// Text of an author as it may be shown in a terminal or a log: on one line, short, and without control characters.
public enum VisibleText {
    private static let longest = 120

    /// Control and bidirectional characters become their code in angle brackets, long text is cut.
    public static func of(_ text: String) -> String { shown(text, longest: longest) }

    /// The same without a cut.
    public static func whole(_ text: String) -> String { shown(text, longest: .max) }

    private static func shown(_ text: String, longest: Int) -> String {
        var result = ""
        for (count, scalar) in text.unicodeScalars.enumerated() {
            if count == longest { return result + "…" }
            if isUnsafe(scalar) {
                result += code(of: scalar)
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// The form in which a character that cannot be shown is named: `<U+202E>`.
    public static func code(of scalar: Unicode.Scalar) -> String {
        "<U+" + String(scalar.value, radix: 16, uppercase: true).leftPadded(to: 4) + ">"
    }

    /// C0, C1, line separators, the characters that change the direction of what follows, and those of annotations.
    public static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB:
            true
        default: false
        }
    }
}

extension String {
    func leftPadded(to width: Int) -> String {
        String(repeating: "0", count: Swift.max(0, width - count)) + self
    }
}
