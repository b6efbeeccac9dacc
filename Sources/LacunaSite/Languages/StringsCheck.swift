import LacunaDiagnostics
import LacunaModel
import LacunaText

/// Compares the texts of a language with those of the built-in English.
public struct StringsCheck {
    private let reference: LanguageStrings
    private let keys = Set(TextKey.allCases.map(\.rawValue))

    /// `reference` is the English that travels inside the program.
    public init(reference: LanguageStrings) { self.reference = reference }

    public func run(_ strings: LanguageStrings) -> [Diagnostic] {
        guard let file = strings.file else { return [] }
        return unknown(strings, file) + missing(strings, file) + placeholders(strings, file) + plurals(strings, file)
    }

    private func unknown(_ strings: LanguageStrings, _ file: SourceFile) -> [Diagnostic] {
        strings.texts.keys.sorted().filter { !keys.contains(base(of: $0)) }.map { key in
            Diagnostic(
                .unknownText, in: file, at: strings.places[key] ?? .start, found: key, accepted: keys.sorted())
        }
    }

    /// One message for all of them: a language that was just begun lacks hundreds.
    private func missing(_ strings: LanguageStrings, _ file: SourceFile) -> [Diagnostic] {
        let present = Set(strings.texts.keys.map(base))
        let missing = keys.subtracting(present).sorted()
        guard let first = missing.first else { return [] }
        return [
            Diagnostic(
                .missingText, in: file, at: .start, found: first,
                details: ["language": strings.language, "count": "\(missing.count)"])
        ]
    }

    private func placeholders(_ strings: LanguageStrings, _ file: SourceFile) -> [Diagnostic] {
        strings.texts.keys.sorted().compactMap { key in
            guard let text = strings.texts[key], let model = modelText(of: key) else { return nil }
            let expected = StringsCheck.names(in: model)
            let isPlural = base(of: key) != key
            let found = StringsCheck.names(in: text)
            guard isPlural ? !found.isSubset(of: expected) : found != expected else { return nil }
            return Diagnostic(
                .placeholderMismatch, in: file, at: strings.places[key] ?? .start, found: key,
                accepted: expected.sorted().map { "{\($0)}" })
        }
    }

    private func plurals(_ strings: LanguageStrings, _ file: SourceFile) -> [Diagnostic] {
        let counted = Set(reference.texts.keys.filter { base(of: $0) != $0 }.map(base))
        let needed = PluralRule.categories(of: strings.plurals ?? strings.language)
        return counted.sorted().flatMap { key -> [Diagnostic] in
            let present = strings.texts.keys.filter { base(of: $0) == key }
            guard let first = present.sorted().first else { return [] }
            return needed.filter { strings.texts["\(key).\($0)"] == nil }.map { category in
                Diagnostic(
                    .missingPlural, in: file, at: strings.places[first] ?? .start, found: key,
                    details: ["category": category])
            }
        }
    }

    private func modelText(of key: String) -> String? {
        reference.texts[key] ?? reference.texts["\(base(of: key)).other"]
    }

    /// The key without its plural category.
    private func base(of key: String) -> String {
        guard let dot = key.lastIndex(of: "."), PluralRule.all.contains(String(key[key.index(after: dot)...])) else {
            return key
        }
        return String(key[..<dot])
    }

    /// The names in braces: letters only, so that an example of other braces is none.
    static func names(in text: String) -> Set<String> {
        var names: Set<String> = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = rest[rest.index(after: open)..<close]
            if !name.isEmpty, name.allSatisfy(\.isLetter) { names.insert(String(name)) }
            rest = rest[rest.index(after: close)...]
        }
        return names
    }
}
