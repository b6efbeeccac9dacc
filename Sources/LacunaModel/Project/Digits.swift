extension Configuration {
    /// The digits in which a language of the site writes its own numbers and dates, by their name in CLDR.
    public enum Digits: String, Sendable, CaseIterable {
        case western = "latn"
        case arabic = "arab"
        /// Of Persian and Urdu.
        case easternArabic = "arabext"

        /// The code point of zero; the others follow it.
        public var zero: UInt32 {
            switch self {
            case .western: 0x30
            case .arabic: 0x660
            case .easternArabic: 0x6F0
            }
        }
    }
}
