import LacunaText

/// Names of authors that become part of addresses and file names.
public enum SafeName {
    /// The name of a file that is published as it is: letters, digits, `-`, `_` and `.`, and no dot in front.
    public static func isFileName(_ text: String) -> Bool {
        (1...100).contains(text.utf8.count) && !text.hasPrefix(".")
            && text.utf8.allSatisfy { $0.isDigit || $0.isLetter || [0x2D, 0x5F, 0x2E].contains($0) }
    }

    /// Letters, digits, `-` and `_`, one to forty of them, and no name that Windows keeps for a device: a site may be
    /// opened from a memory stick there.
    static func isValid(_ text: String) -> Bool {
        (1...40).contains(text.utf8.count) && !devices.contains(text.lowercased())
            && text.utf8.allSatisfy { $0.isDigit || $0.isLetter || $0 == 0x2D || $0 == 0x5F }
    }

    private static let devices: Set<String> = Set(
        ["con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

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
