import Foundation

/// Letters and digits as they are compared: small, without accents, everything else left out.
struct LetterFolding {
    /// For each byte its folded form, or 0 where it is left out or no ASCII.
    static let ascii: [UInt8] = (0..<256).map { byte in
        switch UInt8(byte) {
        case 0x30...0x39, 0x61...0x7A: UInt8(byte)
        case 0x41...0x5A: UInt8(byte) | 0x20
        default: 0
        }
    }

    /// Folded forms that were made before, by scalar.
    private var known: [UInt32: [UInt8]] = [:]

    /// Appends the folded form, and keeps room for `rest` more letters.
    mutating func fold(_ value: UInt32, into letters: inout LetterBuffer, before rest: Int) {
        if value < 128 {
            let folded = LetterFolding.ascii[Int(value)]
            if folded != 0 { letters.append(folded) }
            return
        }
        // Quotation marks, dashes and other signs of the block of punctuation: the most frequent of all.
        if 0x2000...0x206F ~= value { return }
        let folded = form(value)
        guard !folded.isEmpty else { return }
        letters.reserve(folded.count + rest)
        for letter in folded { letters.append(letter) }
    }

    private mutating func form(_ value: UInt32) -> [UInt8] {
        if let form = known[value] { return form }
        let form = LetterFolding.form(value)
        known[value] = form
        return form
    }

    private static func form(_ value: UInt32) -> [UInt8] {
        guard let scalar = Unicode.Scalar(value) else { return [] }
        let text = String(scalar).folding(
            options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        let kept = text.unicodeScalars.filter { scalar in
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
                .letterNumber, .otherNumber:
                scalar != "\u{640}"
            default: false
            }
        }
        return Array(String(String.UnicodeScalarView(kept)).utf8)
    }
}
