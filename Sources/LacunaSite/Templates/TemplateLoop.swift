import LacunaDiagnostics
import LacunaText

/// Looks for templates that hold themselves, directly or through others: rendering them would never end.
enum TemplateLoop {
    static func problems(_ files: [(name: String, file: SourceFile)]) -> [Diagnostic] {
        let all: [String: [Partial]] = Dictionary(
            files.map { ($0.name, partials(in: $0.file)) }, uniquingKeysWith: { first, _ in first })
        return files.flatMap { name, file in
            (all[name] ?? []).filter { leads(from: $0.name, to: name, all) }.map {
                Diagnostic(.templateLoop, in: file, at: $0.span, found: $0.name)
            }
        }
    }

    private typealias Partial = (name: String, span: Span)

    private static func leads(from start: String, to goal: String, _ partials: [String: [Partial]]) -> Bool {
        var seen: Set<String> = []
        var waiting = [start]
        while let name = waiting.popLast() {
            if name == goal { return true }
            if seen.insert(name).inserted { waiting += (partials[name] ?? []).map(\.name) }
        }
        return false
    }

    /// Each `{{> name}}`, and `{{< name}}`, by which a template can stand in another one as well.
    private static func partials(in file: SourceFile) -> [Partial] {
        let text = file.bytes
        var found: [Partial] = []
        var index = 0
        while index + 1 < text.count {
            guard text[index] == 0x7B, text[index + 1] == 0x7B else {
                index += 1
                continue
            }
            var end = index + 2
            while end < text.count, text[end] != 0x7D { end += 1 }
            let tag = text.slice(index + 2..<end).trimmed
            if !tag.isEmpty, tag[0] == 0x3E || tag[0] == 0x3C {
                let name = tag.slice(1..<tag.count).trimmed
                found.append((name.string, Span(name.range)))
            }
            index = end
        }
        return found
    }
}
