import LacunaDiagnostics
import LacunaMarkdown
import LacunaText

/// Looks for invisible characters in settings: on the bytes, and in what the escapes of quoted texts stand for.
struct InvisibleText {
    private(set) var diagnostics: [Diagnostic]
    private let file: SourceFile

    init(_ node: YAMLNode, in file: SourceFile, _ range: Range<Int>) {
        self.file = file
        diagnostics = InvisibleCharacters.check(file, from: range.lowerBound, to: range.upperBound)
        guard diagnostics.isEmpty, file.bytes.slice(range).firstIndex(of: 0x5C) != nil else { return }
        walk(node)
    }

    private mutating func walk(_ node: YAMLNode) {
        switch node {
        case .text(let text, let span): check(text, span)
        case .list(let items, _): for item in items { walk(item) }
        case .mapping(let entries, _):
            for entry in entries {
                check(entry.key, entry.keySpan)
                walk(entry.value)
            }
        }
    }

    private mutating func check(_ text: String, _ span: Span) {
        if let problem = InvisibleCharacters.check(text, span, in: file) { diagnostics.append(problem) }
    }
}
