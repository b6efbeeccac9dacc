import LacunaDiagnostics

/// What can be wrong with the texts of a language.
extension Rule {
    public static let stringsRules: [Rule] = [
        unknownText, missingText, placeholderMismatch, missingPlural, unknownStringsWord, missingWords,
        wordForTwoValues,
        unknownMessage, messagePlaceholders, missingMessages,
    ]

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

    static let unknownStringsWord = Rule(
        "L705", "unknown-strings-word", message: "“{found}” is no value of the vocabulary “{vocabulary}”.",
        fix: "Write “{nearest}”, or remove the line.",
        reason: "No author can write it and no page shows it.",
        bad: .project(["templates/strings/pt.yaml": words("outcome: {mett: Conforme}")]),
        good: .project(["templates/strings/pt.yaml": words("outcome: {met: Conforme}")]))

    static let missingWords = Rule(
        "L706", "missing-words", .warning,
        message: "The strings for “{language}” lack {count} words, among them “{found}” of “{vocabulary}”.",
        fix: "Add them under “words:”. templates/strings/en.yaml of Lacuna holds them all.",
        reason: "Pages show them in another language, and authors have to write them in English.",
        bad: .project(["templates/strings/pt.yaml": words("outcome: {met: Conforme}")]), good: .project([:]))

    static let wordForTwoValues = Rule(
        "L707", "word-for-two-values",
        message: "The word “{found}” stands for “{value}” here and for “{other}” in {language}.",
        fix: "Choose another word for one of the two.",
        reason: "A file may be written in any language of the project; the same word must mean the same everywhere.",
        bad: .project(["templates/strings/pt.yaml": words("outcome: {not met: Met}")]),
        good: .project(["templates/strings/pt.yaml": words("outcome: {not met: Não conforme}")]))

    static let unknownMessage = Rule(
        "L708", "unknown-message", message: "There is no check with the code “{found}”.",
        fix: "Write “{nearest}”, or remove the message.", reason: "A message under a wrong code is never shown.",
        bad: .project(["templates/strings/pt.yaml": message("L999", "Erro.")]),
        good: .project(["templates/strings/pt.yaml": message("L001", "Não se pode ler o ficheiro: {reason}.")]))

    static let messagePlaceholders = Rule(
        "L709", "message-placeholders",
        message: "The message “{found}” does not hold the same names in braces: {accepted}.",
        fix: "Use the same names in braces as the English message and its fix.",
        reason: "The message would show a hole in the place of what was found.",
        bad: .project(["templates/strings/pt.yaml": message("L001", "Não se pode ler o ficheiro: {motivo}.")]),
        good: .project(["templates/strings/pt.yaml": message("L001", "Não se pode ler o ficheiro: {reason}.")]))

    static let missingMessages = Rule(
        "L711", "missing-messages", .note,
        message: "The strings for “{language}” lack {count} messages, among them “{found}”.",
        fix: "Add them under “messages:”, each with “message” and “fix”.",
        reason: "Authors read these messages in English.",
        bad: .project(["templates/strings/pt.yaml": message("L001", "Não se pode ler o ficheiro: {reason}.")]),
        good: .project([:]))

    private static func words(_ line: String) -> String {
        "language: pt\nname: Português\nwords:\n  \(line)\n"
    }

    private static func message(_ code: String, _ words: String) -> String {
        "language: pt\nname: Português\nmessages:\n  \(code): {message: \"\(words)\", fix: Verifique o ficheiro.}\n"
    }

    private static func french(_ text: String) -> String {
        "language: fr\nname: Français\ntexts:\n  \(text)\n"
    }
}
