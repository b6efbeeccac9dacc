import Foundation

/// What a language calls itself, from the system's data: `français`, `العربية`.
enum LanguageName {
    /// The code itself where the system knows no name.
    static func own(_ code: String) -> String {
        Locale(identifier: code).localizedString(forIdentifier: code) ?? code
    }
}
