import LacunaDiagnostics
import LacunaText
import TestSupport
import Testing

/// Rules and problems that the tests of this layer share.
enum Samples {
    static func rule(
        _ code: String = "L301", _ name: String = "unknown-value", _ severity: Severity = .error,
        message: String = "“{found}” is not accepted.", fix: String = "Write “{nearest}”."
    ) -> Rule {
        Rule(
            code, name, severity, message: message, fix: fix, reason: "Fixed words keep countries comparable.",
            bad: .finding("bad"), good: .finding("good"))
    }

    /// A problem at the first mark of the text; the further marks are related places.
    static func problem(
        _ marked: String, rule: Rule = rule(), path: String = "assessments/KEN/2026.en.md", found: String? = nil,
        accepted: [String] = [], details: [String: String] = [:], relatedText: String = "first here"
    ) -> Diagnostic {
        let source = MarkedText(marked)
        let file = source.file(path)
        let related = source.spans.dropFirst().map { Diagnostic.Related(file: file, span: $0, text: relatedText) }
        return Diagnostic(
            rule, in: file, at: source.spans[0], found: found, accepted: accepted, details: details, related: related)
    }

    static let attacks = [
        "\u{1B}[2J\u{1B}[31m", "\u{1B}]0;title\u{7}", "\u{9B}31m", "a\r\nb", "a\u{8}\u{8}b", "\u{202E}tem\u{202C}",
        "\u{2066}x\u{2069}", "\u{2028}::error::x", "\u{FEFF}", "\u{0}", "\u{7F}", "%0A::error::x",
    ].map(Attack.init)
}

/// What an author could write to reach behind the message: a terminal's commands, line breaks, reversed text.
struct Attack: Sendable, CustomTestStringConvertible {
    let text: String

    /// The tests' own log is a terminal too.
    var testDescription: String { VisibleText.of(text) }
}
