/// The texts of the rules in one language. What a language has not translated stands in English.
public struct MessageCatalog: Sendable {
    public struct Entry: Sendable {
        public let message: String
        public let fix: String

        public init(message: String, fix: String) {
            self.message = message
            self.fix = fix
        }
    }

    /// Words to offer where none is near to what was found.
    private static let mostOffered = 4

    private let entries: [String: Entry]
    private let words: [String: String]
    /// Catalogues of other languages for the problems of some files, by path.
    private var others: [String: MessageCatalog] = [:]

    public static let english = MessageCatalog(entries: [:], words: [:])

    /// `entries` by rule code; `words` by key: `found`, `accepted`, `nearest`, `fix`, `error`, `warning`, `note`.
    public init(entries: [String: Entry], words: [String: String]) {
        self.entries = entries
        self.words = words
    }

    /// The same, with a catalogue of their own for the problems in the given files.
    public func following(_ files: [String: MessageCatalog]) -> MessageCatalog {
        var other = self
        other.others = files
        return other
    }

    /// The catalogue for one problem: that of its file where it has one.
    public func catalog(for diagnostic: Diagnostic) -> MessageCatalog { others[diagnostic.file.path] ?? self }

    public func word(_ key: String) -> String { words[key] ?? key }

    /// What is wrong, on one line and safe for a terminal, whatever an author wrote.
    public func message(_ diagnostic: Diagnostic) -> String {
        let entry = catalog(for: diagnostic).entries[diagnostic.rule.code]
        return VisibleText.whole(fill(entry?.message ?? diagnostic.rule.message, diagnostic))
    }

    /// What to do about it, in the same form.
    public func fix(_ diagnostic: Diagnostic) -> String {
        let entry = catalog(for: diagnostic).entries[diagnostic.rule.code]
        return VisibleText.whole(fill(entry?.fix ?? diagnostic.rule.fix, diagnostic))
    }

    /// Replaces `{name}`; a name that has no value stays as it is, so that a mistake in a text is seen.
    private func fill(_ template: String, _ diagnostic: Diagnostic) -> String {
        guard template.contains("{") else { return template }
        var result = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            result += rest[..<open]
            result += value(of: name, in: diagnostic) ?? "{\(name)}"
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    private func value(of name: String, in diagnostic: Diagnostic) -> String? {
        switch name {
        case "found": diagnostic.found.map { VisibleText.of($0) }
        case "accepted": diagnostic.accepted.joined(separator: ", ")
        case "nearest":
            diagnostic.nearest
                ?? (diagnostic.accepted.isEmpty
                    ? nil : diagnostic.accepted.prefix(MessageCatalog.mostOffered).joined(separator: "”, “"))
        default: diagnostic.details[name]
        }
    }
}
