import LacunaDiagnostics
import LacunaModel
import LacunaText

/// Looks at the words of the closed vocabularies, in all languages at once: authors may write any of them.
public struct WordsCheck {
    /// Every vocabulary with its values, in the order of the built-in English.
    private let values: [String: [String]]

    /// The labels of a message; the built-in English needs no words for them.
    private static let message = ["found", "accepted", "nearest", "fix", "error", "warning", "note"]

    /// `reference` is the English that travels inside the program.
    public init(reference: LanguageStrings) {
        var values = reference.words.mapValues { $0.keys.sorted() }
        values["message"] = WordsCheck.message
        self.values = values
    }

    public func run(_ languages: [LanguageStrings]) -> [Diagnostic] {
        languages.flatMap { unknown($0) + missing($0) } + doubled(languages)
    }

    private func unknown(_ strings: LanguageStrings) -> [Diagnostic] {
        guard let file = strings.file else { return [] }
        return strings.words.keys.sorted().flatMap { vocabulary -> [Diagnostic] in
            guard let known = values[vocabulary] else {
                let place = strings.places[LanguageStrings.place(ofVocabulary: vocabulary)] ?? .start
                return [
                    Diagnostic(
                        .unknownStringsWord, in: file, at: place, found: vocabulary, accepted: values.keys.sorted(),
                        details: ["vocabulary": "words"])
                ]
            }
            return (strings.words[vocabulary] ?? [:]).keys.sorted().filter { !known.contains($0) }.map { value in
                Diagnostic(
                    .unknownStringsWord, in: file,
                    at: strings.places[LanguageStrings.place(ofWord: value, in: vocabulary)] ?? .start, found: value,
                    accepted: known, details: ["vocabulary": vocabulary])
            }
        }
    }

    /// One message for all of them. English has its own words for messages inside the program.
    private func missing(_ strings: LanguageStrings) -> [Diagnostic] {
        guard let file = strings.file else { return [] }
        let missing = values.keys.sorted().filter { $0 != "message" || strings.language != "en" }.flatMap {
            vocabulary in
            (values[vocabulary] ?? []).filter { strings.words[vocabulary]?[$0] == nil }.map { (vocabulary, $0) }
        }
        guard let first = missing.first else { return [] }
        return [
            Diagnostic(
                .missingWords, in: file, at: .start, found: first.1,
                details: ["language": strings.language, "count": "\(missing.count)", "vocabulary": first.0])
        ]
    }

    private func doubled(_ languages: [LanguageStrings]) -> [Diagnostic] {
        values.keys.sorted().filter { $0 != "message" }.flatMap { vocabulary -> [Diagnostic] in
            var seen: [String: (value: String, language: String)] = [:]
            for value in values[vocabulary] ?? [] { seen[Folding.key(value)] = (value, "en") }
            return languages.flatMap { strings in
                (values[vocabulary] ?? []).flatMap { value in
                    (strings.words[vocabulary]?[value] ?? []).compactMap { word -> Diagnostic? in
                        guard let first = seen[Folding.key(word)], first.value != value else {
                            seen[Folding.key(word)] = (value, strings.language)
                            return nil
                        }
                        guard let file = strings.file else { return nil }
                        let place = strings.places[LanguageStrings.place(ofWord: value, in: vocabulary)] ?? .start
                        return Diagnostic(
                            .wordForTwoValues, in: file, at: place, found: word,
                            details: ["value": value, "other": first.value, "language": first.language])
                    }
                }
            }
        }
    }
}
