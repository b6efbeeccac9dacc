import LacunaDiagnostics
import LacunaModel
import LacunaText

/// Reads `templates/strings/<language>.yaml`.
public enum StringsReader {
    public static let folder = "templates/strings"

    /// Every language that has a file, sorted by code with the main language first.
    public static func readAll(
        from tree: any FileTree, main: String
    ) -> (languages: [LanguageStrings], diagnostics: [Diagnostic]) {
        var languages: [LanguageStrings] = []
        var diagnostics: [Diagnostic] = []
        for path in tree.entries(under: folder) where path.hasSuffix(".yaml") {
            let part = read(path, from: tree)
            diagnostics += part.diagnostics
            if let strings = part.strings { languages.append(strings) }
        }
        languages.sort { ($0.language != main ? 1 : 0, $0.language) < ($1.language != main ? 1 : 0, $1.language) }
        return (languages, diagnostics)
    }

    public static func read(
        _ path: String, from tree: any FileTree
    ) -> (strings: LanguageStrings?, diagnostics: [Diagnostic]) {
        let (file, problems) = TextFileReader.read(path, from: tree)
        guard let file else { return (nil, problems) }
        let yaml = YAMLReader.read(file)
        var diagnostics = problems + yaml.diagnostics
        guard yaml.node != nil || yaml.diagnostics.isEmpty else { return (nil, diagnostics) }
        var reader = MappingReader(yaml.node, in: file, place: "strings")
        let language = reader.language("language", isRequired: true)
        let name = reader.text("name", isRequired: true)
        let direction = reader.text("direction")
        let plurals = plurals(&reader)
        let texts = MappingReader(reader.node("texts"), in: file, place: "texts")
        let words = words(&reader)
        let prefixes = (reader.list("heading prefixes") ?? []).map(\.text)
        let messages = messages(&reader)
        diagnostics += texts.diagnostics + reader.finish()
        guard let language else { return (nil, diagnostics) }
        let entries = flattened(texts.all)
        var places = Dictionary(entries.map { ($0.key, $0.span) }, uniquingKeysWith: { first, _ in first })
        places.merge(words.places) { first, _ in first }
        places.merge(messages.places) { first, _ in first }
        let strings = LanguageStrings(
            language: language, name: name ?? language, isRightToLeft: direction == "rtl", plurals: plurals,
            texts: Dictionary(entries.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first }),
            words: words.words, headingPrefixes: prefixes, messages: messages.messages, file: file, places: places)
        return (strings, diagnostics)
    }

    private static func plurals(_ reader: inout MappingReader) -> String? {
        guard let plurals = reader.text("plurals") else { return nil }
        if PluralRule.languages.contains(plurals) { return plurals }
        reader.add(
            .unknownWord, reader.valueSpan("plurals"), found: plurals, accepted: PluralRule.languages,
            details: ["key": "plurals"])
        return nil
    }

    /// A text with plural forms becomes one entry for each: `amount.days.one`, `amount.days.other`.
    private static func flattened(_ entries: [YAMLNode.Entry]) -> [(key: String, text: String, span: Span)] {
        entries.flatMap { entry -> [(key: String, text: String, span: Span)] in
            guard case .mapping(let forms, _) = entry.value else {
                return [(entry.key, entry.value.textValue, entry.keySpan)]
            }
            return forms.map { ("\(entry.key).\($0.key)", $0.value.textValue, $0.keySpan) }
        }
    }

    /// Each word is a text, or a list of which the first is shown and the others are accepted as well.
    private static func words(
        _ reader: inout MappingReader
    ) -> (words: [String: [String: [String]]], places: [String: Span]) {
        let vocabularies = MappingReader(reader.node("words"), in: reader.file, place: "words")
        reader.take(vocabularies.diagnostics)
        var words: [String: [String: [String]]] = [:]
        var places: [String: Span] = [:]
        for vocabulary in vocabularies.all {
            let table = MappingReader(vocabulary.value, in: reader.file, place: "words", span: vocabulary.keySpan)
            reader.take(table.diagnostics)
            places[LanguageStrings.place(ofVocabulary: vocabulary.key)] = vocabulary.keySpan
            for entry in table.all {
                places[LanguageStrings.place(ofWord: entry.key, in: vocabulary.key)] = entry.keySpan
                let list = entry.value.items.isEmpty ? [entry.value.textValue] : entry.value.items.map(\.textValue)
                words[vocabulary.key, default: [:]][entry.key] = list
            }
        }
        return (words, places)
    }

    private static func messages(
        _ reader: inout MappingReader
    ) -> (messages: [String: (message: String, fix: String)], places: [String: Span]) {
        let table = MappingReader(reader.node("messages"), in: reader.file, place: "messages")
        reader.take(table.diagnostics)
        var messages: [String: (message: String, fix: String)] = [:]
        var places: [String: Span] = [:]
        for entry in table.all {
            var item = MappingReader(entry.value, in: reader.file, place: "message", span: entry.keySpan)
            if let message = item.text("message", isRequired: true), let fix = item.text("fix", isRequired: true) {
                messages[entry.key] = (message, fix)
            }
            places[LanguageStrings.place(ofMessage: entry.key)] = entry.keySpan
            reader.take(item.finish())
        }
        return (messages, places)
    }
}
