import Foundation

/// Letters and digits as they are compared: small, without accents, everything else left out.
struct LetterFolding {
    /// For each ASCII byte its folded form, or 0 where it is left out.
    static let ascii: [UInt8] = (0..<128).map { byte in
        switch UInt8(byte) {
        case 0x30...0x39, 0x61...0x7A: UInt8(byte)
        case 0x41...0x5A: UInt8(byte) | 0x20
        default: 0
        }
    }

    /// Folded forms that were made before, by scalar.
    private var known: [UInt32: [UInt8]] = [:]

    mutating func fold(_ value: UInt32, into letters: inout [UInt8]) {
        if value < 128 {
            let folded = LetterFolding.ascii[Int(value)]
            if folded != 0 { letters.append(folded) }
            return
        }
        if let folded = known[value] { return letters.append(contentsOf: folded) }
        let folded = LetterFolding.form(value)
        known[value] = folded
        letters.append(contentsOf: folded)
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
