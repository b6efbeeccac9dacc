/// Breaks words into lines for a drawing, which cannot do it by itself. Widths are estimates for a sans serif of 13 units.
enum PlotText {
    static func lines(_ text: String, width: Double) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0.0
        for word in pieces(text) {
            let length = PlotText.width(word)
            if !line.isEmpty, used + length > width, word != " " {
                lines.append(line.hasSuffix(" ") ? String(line.dropLast()) : line)
                line = ""
                used = 0
            }
            if line.isEmpty, word == " " { continue }
            line += word
            used += length
        }
        if !line.isEmpty || lines.isEmpty { lines.append(line) }
        return lines
    }

    static func width(_ text: String) -> Double { text.unicodeScalars.reduce(0) { $0 + width($1) } }

    /// Words and the blanks between them; in scripts without blanks, characters.
    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        var word = ""
        for character in text {
            let isWide = character.unicodeScalars.contains { $0.value >= 0x2E80 }
            if character == " " || isWide {
                if !word.isEmpty { pieces.append(word) }
                word = ""
                pieces.append(String(character))
            } else {
                word.append(character)
            }
        }
        if !word.isEmpty { pieces.append(word) }
        return pieces
    }

    private static func width(_ scalar: Unicode.Scalar) -> Double {
        switch scalar.value {
        case 0x2E80...: 13
        case 0x0400...0x052F: 7.8
        case 0x0300...0x036F: 0
        default:
            switch scalar {
            case "i", "j", "l", "t", "f", "r", "I", ".", ",", ";", ":", "'", "’", "|", " ", "\u{00A0}", "(", ")", "-":
                3.9
            case "m", "w", "M", "W": 10.4
            case "A"..."Z", "&": 8.4
            default: 7.2
            }
        }
    }
}
