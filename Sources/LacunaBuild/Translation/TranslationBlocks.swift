import LacunaModel
import LacunaReading
import LacunaSite
import LacunaText

/// The lines that a translator finds: source text behind its mark, under labels of the translator's language.
struct TranslationBlocks {
    let source: Assessment
    let treaty: Treaty
    let language: Language

    private var mark: String { TranslationMark(source.language).text }

    /// `**Motif :**`, with the punctuation of the language.
    private func label(_ words: String) -> String { "**" + language.text(.fileLabel, ["label": words]) + "**" }

    // MARK: Findings

    func heading(ofArticle article: Int) -> String {
        let article = treaty.articles[article]
        return "## " + language.text(.articleName, ["id": article.id]) + " " + language.words(article.title)
    }

    /// A whole finding, to be translated; without a line break at its end.
    func block(_ finding: Finding) -> String {
        let requirement = treaty.requirements[finding.requirement]
        return "### \(requirement.id) \(language.words(requirement.title))\n\n" + fields(finding)
    }

    /// The same without its heading.
    func fields(_ finding: Finding) -> String {
        let lines =
            [digestItem(TextDigest.of(finding.texts))] + items(finding, finding.texts.map(\.slot), skipping: [:])
        let text = lines.joined(separator: "\n")
        return analysis(finding).map { text + "\n\n" + $0 } ?? text
    }

    func digestItem(_ digest: String) -> String {
        "- " + label(language.word(TranslationField.translatedFrom)) + " " + digest
    }

    /// The same with the present text below it, so that a translator can compare; it is shown nowhere.
    func comparison(_ digest: String, _ finding: Finding) -> String {
        let lines = finding.texts.sorted { $0.slot < $1.slot }.map { text in
            "  - \(name(text.slot)): \(TranslationBlocks.oneLine(text.text))"
        }
        return ([digestItem(digest)] + lines).joined(separator: "\n")
    }

    private func name(_ slot: WordSlot) -> String {
        switch slot {
        case .field(let kind, _): language.word(kind)
        case .element(let element): treaty.views.elements[element].key
        case .criterion(let letter): letter
        case .analysis: language.text(.aboutAssessmentTitle)
        }
    }

    /// One item for each of the slots. `skipping` says how many items of a field stand in the file already: the values in
    /// between become `…`, so that each text keeps its place.
    func items(_ finding: Finding, _ slots: [WordSlot], skipping: [FieldKind: Int]) -> [String] {
        var lines: [String] = []
        var next = skipping
        for slot in slots.sorted() {
            guard case .field(let kind, let index) = slot, let text = text(slot, finding) else { continue }
            while kind.isFigure, (next[kind] ?? 0) < index {
                lines.append("- " + label(language.word(kind)) + " …")
                next[kind, default: 0] += 1
            }
            next[kind, default: 0] += 1
            lines.append("- " + label(language.word(kind)) + " " + (kind.hasValue ? "…; " : "") + "\(mark) \(text)")
        }
        for kind in [FieldKind.elements, .criteria] {
            let nested = slots.sorted().filter { $0.isNested && $0.kind == kind }.compactMap { nestedItem($0, finding) }
            if !nested.isEmpty { lines += ["- " + label(language.word(kind))] + nested }
        }
        return lines
    }

    func nestedItem(_ slot: WordSlot, _ finding: Finding) -> String? {
        text(slot, finding).map { "  - \(name(slot)): …; \(mark) \($0)" }
    }

    /// What follows the value of an item that had no words so far.
    func tail(_ slot: WordSlot, _ finding: Finding) -> String? { text(slot, finding).map { "; \(mark) \($0)" } }

    func analysis(_ finding: Finding) -> String? {
        finding.texts.first { $0.slot == .analysis }.map { marked($0.text) }
    }

    private func text(_ slot: WordSlot, _ finding: Finding) -> String? {
        finding.texts.first { $0.slot == slot }.map { TranslationBlocks.oneLine($0.text) }
    }

    /// Blocks behind a mark. It joins a paragraph, and stands alone before anything else.
    func marked(_ text: Bytes) -> String {
        let words = text.string
        let opensBlock = words.unicodeScalars.first.map { "#-*+>|`~0123456789 \t".unicodeScalars.contains($0) } ?? true
        return mark + (opensBlock ? "\n\n" : " ") + words
    }

    static func oneLine(_ text: Bytes) -> String {
        text.string.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\r\n" || $0 == "\r" || $0 == "\t" })
            .joined(separator: " ")
    }

    // MARK: Front matter

    /// Lines of one law or authority, its key included.
    func entry(_ key: String, _ words: [(key: String, words: Prose?)], digest: String) -> [String] {
        ["  \(key):"] + words.compactMap { line($0.key, $0.words) } + ["    translated from: \(quoted(digest))"]
    }

    func line(_ key: String, _ words: Prose?) -> String? {
        words.flatMap { $0.original.isEmpty ? nil : "    \(key): " + quoted(mark + " " + $0.original.string) }
    }

    func quoted(_ text: String) -> String {
        let escaped = text.map { character -> String in
            switch character {
            case "\\", "\"": "\\\(character)"
            case _ where character.isNewline: " "
            default: String(character)
            }
        }
        return "\"" + escaped.joined() + "\""
    }
}

extension Law {
    var words: [(key: String, words: Prose?)] { [("title", title), ("note", note)] }
}

extension Institution {
    var words: [(key: String, words: Prose?)] { [("name", name), ("function", function), ("note", note)] }
}

extension WordSlot {
    var isNested: Bool {
        switch self {
        case .element, .criterion: true
        case .field, .analysis: false
        }
    }
}

extension FieldKind {
    /// A value stands before the words.
    var hasValue: Bool {
        switch self {
        case .force, .seriousCrime, .priority, .reform, .assistance, .reservation, .state, .change, .publication: true
        default: isFigure
        }
    }

    var isFigure: Bool {
        switch self {
        case .maximumTerm, .aggravatedTerm, .offenceThreshold, .limit, .overallLimit: true
        default: false
        }
    }
}
