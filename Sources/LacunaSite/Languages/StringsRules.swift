import LacunaDiagnostics

/// What can be wrong with the texts of a language.
extension Rule {
    public static let stringsRules: [Rule] = [unknownText, missingText, placeholderMismatch, missingPlural]

    static let unknownText = Rule(
        "L700", "unknown-text", message: "No page uses the text “{found}”.",
        fix: "Write “{nearest}”, or remove the line.",
        reason: "A misspelt key leaves the page with the text of another language.",
        bad: .project(["templates/strings/fr.yaml": french("nav.countrys: Pays")]),
        good: .project([:]))

    static let missingText = Rule(
        "L701", "missing-text", .warning,
        message: "The strings for “{language}” lack {count} texts, among them “{found}”.",
        fix: "Add them under “texts:”. templates/strings/en.yaml of Lacuna holds them all.",
        reason: "The page shows them in another language.",
        bad: .project(["templates/strings/fr.yaml": french("nav.countries: Pays")]), good: .project([:]))

    static let placeholderMismatch = Rule(
        "L702", "placeholder-mismatch",
        message: "The text “{found}” does not hold the same names in braces: {accepted}.",
        fix: "Use the same names in braces as the English text.",
        reason: "The page would show a sentence with a hole.",
        bad: .project(["templates/strings/fr.yaml": french("as of: Au {jour}.")]), good: .project([:]))

    static let missingPlural = Rule(
        "L704", "missing-plural", message: "The text “{found}” lacks the plural form “{category}”.",
        fix: "Add a line “{category}: …” below it.",
        reason: "Languages count differently; a missing form gives a wrong sentence.",
        bad: .project([
            "templates/strings/fr.yaml": french("countries.sentence: {one: Un pays est examiné.}")
        ]),
        good: .project([:]))

    private static func french(_ text: String) -> String {
        "language: fr\nname: Français\ntexts:\n  \(text)\n"
    }
}
