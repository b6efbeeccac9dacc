import LacunaDiagnostics
import LacunaModel
import LacunaText

/// Compares the messages of a language with the rules that they belong to.
public struct MessagesCheck {
    private let rules: [String: Rule]

    public init(rules: [Rule]) { self.rules = Dictionary(rules.map { ($0.code, $0) }, uniquingKeysWith: { $1 }) }

    public func run(_ strings: LanguageStrings) -> [Diagnostic] {
        guard let file = strings.file else { return [] }
        var diagnostics: [Diagnostic] = []
        for (code, own) in strings.messages.sorted(by: { $0.key < $1.key }) {
            let place = strings.places[LanguageStrings.place(ofMessage: code)] ?? .start
            guard let rule = rules[code] else {
                diagnostics.append(
                    Diagnostic(.unknownMessage, in: file, at: place, found: code, accepted: rules.keys.sorted()))
                continue
            }
            for (words, english) in [(own.message, rule.message), (own.fix, rule.fix)] {
                let expected = StringsCheck.names(in: english)
                guard StringsCheck.names(in: words) != expected else { continue }
                diagnostics.append(
                    Diagnostic(
                        .messagePlaceholders, in: file, at: place, found: code,
                        accepted: expected.sorted().map { "{\($0)}" }))
            }
        }
        return diagnostics + missing(strings, file)
    }

    /// One message for all of them. The English ones are the rules' own.
    private func missing(_ strings: LanguageStrings, _ file: SourceFile) -> [Diagnostic] {
        let missing = rules.keys.filter { strings.messages[$0] == nil }.sorted()
        guard strings.language != "en", let first = missing.first else { return [] }
        return [
            Diagnostic(
                .missingMessages, in: file, at: .start, found: first,
                details: ["language": strings.language, "count": "\(missing.count)"])
        ]
    }
}
