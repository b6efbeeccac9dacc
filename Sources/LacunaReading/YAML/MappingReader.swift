import LacunaDiagnostics
import LacunaMarkdown
import LacunaModel
import LacunaText

/// Takes values out of a mapping by key, collects what is wrong with them, and at the end reports keys nobody asked for.
struct MappingReader {
    let file: SourceFile
    /// What holds the keys, in the words of a message: `front matter`, `law`.
    let place: String
    private let entries: [YAMLNode.Entry]
    private let span: Span
    private var known: [String] = []
    /// There are no keys because something else stands in their place: none of them is missed on top of that.
    private var isRefused = false
    private(set) var diagnostics: [Diagnostic] = []

    /// Reports a node that is no mapping, and then reads as if it were empty.
    init(_ node: YAMLNode?, in file: SourceFile, place: String, span: Span = .start) {
        self.file = file
        self.place = place
        switch node {
        case .mapping(let entries, let span):
            self.entries = entries
            self.span = span
        case .text("", _), nil:
            entries = []
            self.span = span
        case .some(let other):
            entries = []
            self.span = other.span
            isRefused = true
            add(.yamlShape, other.span, found: other.shape, details: ["key": place, "expected": "keys and values"])
        }
    }

    /// All keys with their values, for mappings whose keys are the author's.
    var all: [YAMLNode.Entry] { entries }

    /// The value of a key, or nil; with `isRequired`, a missing one is reported.
    mutating func node(_ key: String, isRequired: Bool = false) -> YAMLNode? {
        known.append(key)
        let value = entries.first { $0.key == key }?.value
        if value == nil, isRequired, !isRefused {
            add(.missingKey, span, details: ["key": key, "place": place])
        }
        return value
    }

    mutating func text(_ key: String, isRequired: Bool = false) -> String? {
        guard let node = node(key, isRequired: isRequired) else { return nil }
        guard case .text(let text, let span) = node else {
            add(.yamlShape, node.span, found: node.shape, details: ["key": key, "expected": "text"])
            return nil
        }
        if text.isEmpty, isRequired { add(.missingKey, span, details: ["key": key, "place": place]) }
        return text.isEmpty ? nil : text
    }

    mutating func day(_ key: String, isRequired: Bool = false) -> Day? {
        guard let text = text(key, isRequired: isRequired) else { return nil }
        if let day = Day(text) { return day }
        add(.badDate, valueSpan(key), found: text)
        return nil
    }

    mutating func number(_ key: String, isRequired: Bool = false) -> Int? {
        guard let text = text(key, isRequired: isRequired) else { return nil }
        if let number = Int(text), number >= 0 { return number }
        add(.badNumber, valueSpan(key), found: text, details: ["key": key])
        return nil
    }

    mutating func word<Word: FixedWord>(
        _ key: String, _ type: Word.Type, _ vocabulary: Vocabulary, isRequired: Bool = false
    ) -> Word? {
        guard let text = text(key, isRequired: isRequired) else { return nil }
        if let word = vocabulary.value(type, text) { return word }
        add(.unknownWord, valueSpan(key), found: text, accepted: vocabulary.accepted(type), details: ["key": key])
        return nil
    }

    /// A list of texts with their places; nil when the key is missing.
    mutating func list(_ key: String, isRequired: Bool = false) -> [(text: String, span: Span)]? {
        guard let node = node(key, isRequired: isRequired) else { return nil }
        switch node {
        case .list(let items, _):
            if items.isEmpty, isRequired { add(.missingKey, node.span, details: ["key": key, "place": place]) }
            return items.compactMap { item in
                if case .text(let text, let span) = item { return (text, span) }
                add(.yamlShape, item.span, found: item.shape, details: ["key": key, "expected": "a list of texts"])
                return nil
            }
        case .text("", _):
            if isRequired { add(.missingKey, span, details: ["key": key, "place": place]) }
            return []
        default:
            add(.yamlShape, node.span, found: node.shape, details: ["key": key, "expected": "a list"])
            return nil
        }
    }

    /// The items of a list of any values; empty when the key is missing.
    mutating func items(_ key: String, isRequired: Bool = false) -> [YAMLNode] {
        items(in: node(key, isRequired: isRequired), key: key)
    }

    /// The items of a list that stands under a key of the author's own.
    mutating func items(in node: YAMLNode?, key: String) -> [YAMLNode] {
        switch node {
        case nil, .text("", _)?: return []
        case .list(let items, _)?: return items
        case .some(let other):
            add(.yamlShape, other.span, found: other.shape, details: ["key": key, "expected": "a list"])
            return []
        }
    }

    func valueSpan(_ key: String) -> Span { entries.first { $0.key == key }?.value.span ?? span }

    mutating func add(
        _ rule: Rule, _ span: Span, found: String? = nil, accepted: [String] = [], details: [String: String] = [:]
    ) {
        diagnostics.append(Diagnostic(rule, in: file, at: span, found: found, accepted: accepted, details: details))
    }

    /// Reports an id that cannot stand in an address.
    mutating func checkID(_ text: String?, _ span: Span, what: String) {
        guard let text, !SafeName.isCatalogueID(text) else { return }
        add(.badName, span, found: text, details: ["what": what])
    }

    /// A code of BCP 47; anything else is reported and read as missing.
    mutating func language(_ key: String, isRequired: Bool = false) -> String? {
        guard let text = text(key, isRequired: isRequired) else { return nil }
        return language(text, valueSpan(key))
    }

    mutating func language(_ text: String, _ span: Span) -> String? {
        if SafeName.isLanguage(text) { return text }
        add(.unknownLanguage, span, found: text)
        return nil
    }

    /// An address of the web; anything else is reported and read as missing.
    mutating func address(_ key: String) -> String? {
        guard let text = text(key) else { return nil }
        return address(text, valueSpan(key), key: key)
    }

    mutating func address(_ text: String, _ span: Span, key: String) -> String? {
        if LinkPolicy.allowsWeb(Bytes(text)) { return text }
        add(
            .yamlShape, span, found: "“\(text)”",
            details: ["key": key, "expected": "an address that starts with https:// and holds no blanks"])
        return nil
    }

    mutating func take(_ others: [Diagnostic]) { diagnostics += others }

    /// What was wrong, with one more diagnostic for each key that was never asked for.
    consuming func finish() -> [Diagnostic] {
        for entry in entries where !known.contains(entry.key) {
            add(.unknownKey, entry.keySpan, found: entry.key, accepted: known, details: ["place": place])
        }
        return diagnostics
    }
}
