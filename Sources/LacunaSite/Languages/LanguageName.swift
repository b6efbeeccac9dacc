import Foundation

/// What a language calls itself, from the system's data: `français`, `العربية`.
enum LanguageName {
    /// The code itself where the system knows no name.
    static func own(_ code: String) -> String {
        Locale(identifier: code).localizedString(forIdentifier: code) ?? code
    }

    /// The name of a language in the language of a page.
    static func name(_ code: String, in language: Language) -> String {
        language.locale.localizedString(forIdentifier: code) ?? code
    }
}
