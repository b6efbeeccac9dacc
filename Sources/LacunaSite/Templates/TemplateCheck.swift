import LacunaDiagnostics
import LacunaText

/// Looks at every tag of a template: does the name exist?
struct TemplateCheck {
    private(set) var diagnostics: [Diagnostic] = []

    /// Values that the shell may name.
    static let shellValues = [
        "language", "direction", "title", "siteTitle", "about", "running", "bodyClass", "root", "base", "home",
        "sections", "section", "languages", "hasLanguages", "crumbs", "content", "data", "hasData", "previous", "next",
        "hasNeighbours",
        "disclaimers", "permalink", "digest", "translationDigest", "version", "sprite", "scripts", "alternates",
        "reload",
        "address", "words", "isCurrent", "isPage", "code", "dir", "t", "lead", "toc", "published", "licence", "contact",
        "foot", "sourcesDigest", "sourcesList", "commit", "feed", "numbers", "alternate", "default", ".",
    ]

    init(name: String, file: SourceFile, templates: Set<String>) {
        let parts = PageKind.allCases.first { "pages/\($0.rawValue)" == name }?.parts ?? []
        let texts = TextKey.allCases.map { "t.\($0)" }
        var index = 0
        let text = file.bytes
        while index + 1 < text.count {
            guard text[index] == 0x7B, text[index + 1] == 0x7B else {
                index += 1
                continue
            }
            var end = index + 2
            while end < text.count, text[end] != 0x7D { end += 1 }
            check(text.slice(index + 2..<end), file, parts + TemplateCheck.shellValues, texts, templates)
            index = end
        }
    }

    private mutating func check(
        _ tag: Bytes, _ file: SourceFile, _ values: [String], _ texts: [String], _ templates: Set<String>
    ) {
        var name = tag.trimmed
        guard let sign = name.isEmpty ? nil : name[0], sign != 0x21 else { return }
        if [0x23, 0x5E, 0x2F, 0x7B, 0x26, 0x3E].contains(sign) { name = name.slice(1..<name.count).trimmed }
        let word = name.string
        let accepted = sign == 0x3E ? templates.sorted() : word.hasPrefix("t.") ? texts : values
        guard !accepted.contains(word) else { return }
        diagnostics.append(
            Diagnostic(
                sign == 0x3E ? .unknownPartial : .unknownTemplateValue, in: file, at: Span(name.range), found: word,
                accepted: accepted))
    }
}
