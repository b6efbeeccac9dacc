import LacunaText

/// Names of authors that become part of addresses and file names.
public enum SafeName {
    /// Letters, digits, `-` and `_`, one to forty of them.
    static func isValid(_ text: String) -> Bool {
        (1...40).contains(text.utf8.count)
            && text.utf8.allSatisfy { $0.isDigit || $0.isLetter || $0 == 0x2D || $0 == 0x5F }
    }

    /// The form of an id in a catalogue: `28.3.d`, and names without blanks.
    static func isCatalogueID(_ text: String) -> Bool {
        isValid(String(text.filter { $0 != "." })) && !text.contains("..")
    }

    /// The shape of a BCP 47 code: two or three letters, then parts of two to eight letters or digits.
    public static func isLanguage(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.utf8.count), first.utf8.allSatisfy(\.isLetter) else {
            return false
        }
        return parts.dropFirst().allSatisfy {
            (2...8).contains($0.utf8.count) && $0.utf8.allSatisfy { $0.isLetter || $0.isDigit }
        }
    }
}
