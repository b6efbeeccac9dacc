import LacunaDiagnostics
import LacunaModel
import LacunaText

/// The translations of a treaty's texts, from `treaties/<key>/texts/<language>.yaml`.
///
/// A file is laid out like the catalogue. Here each text stands under its path; a list counts from 1.
struct CatalogueTexts: Sendable {
    private struct Entry: Sendable {
        let path: [String]
        /// Where each part of the path stands.
        let spans: [Span]
    }

    private struct Texts: Sendable {
        let file: SourceFile
        let language: String
        let entries: [Entry]
    }

    private var files: [Texts] = []
    private var translations: [[String]: [String: String]] = [:]
    private(set) var diagnostics: [Diagnostic] = []
    /// The catalogue's own language.
    var language = "en"

    /// Reads the files of `languages`, or all of them.
    init(under folder: String, from tree: any FileTree, languages: [String]?) {
        for path in tree.entries(under: folder) where path.hasSuffix(".yaml") {
            if languages?.contains(CatalogueTexts.language(of: path)) ?? true { read(path, from: tree) }
        }
    }

    private static func language(of path: String) -> String {
        String(path.split(separator: "/").last?.dropLast(".yaml".count) ?? "")
    }

    /// The text at `path` of the catalogue with its translations.
    func text(_ words: String, _ path: String...) -> CatalogueText { text(words, at: path) }

    func text(_ words: String, at path: [String]) -> CatalogueText {
        CatalogueText(words, language: language, path: path, translations: translations[path] ?? [:])
    }

    /// What the files hold and the treaty does not.
    func unknown(in treaty: Treaty) -> [Diagnostic] {
        var names: [[String]: [String]] = [:]
        var known: Set<[String]> = []
        for text in treaty.texts where known.insert(text.path).inserted {
            for depth in text.path.indices {
                let name = text.path[depth]
                if names[Array(text.path[..<depth])]?.last != name {
                    names[Array(text.path[..<depth]), default: []].append(name)
                }
            }
        }
        return files.flatMap { texts in
            var reported: Set<[String]> = []
            return texts.entries.filter { !known.contains($0.path) }.compactMap { entry -> Diagnostic? in
                let deeper = entry.path.indices.dropFirst().first { names[Array(entry.path[..<$0])] == nil }
                let wrong = (deeper ?? entry.path.count) - 1
                let place = Array(entry.path[..<wrong])
                guard reported.insert(place + [entry.path[wrong]]).inserted else { return nil }
                return Diagnostic(
                    .unknownCatalogueText, in: texts.file, at: entry.spans[wrong], found: entry.path[wrong],
                    accepted: names[place] ?? [],
                    details: ["place": place.isEmpty ? "the catalogue" : place.joined(separator: ", ")])
            }
        }
    }

    private mutating func read(_ path: String, from tree: any FileTree) {
        let (file, problems) = TextFileReader.read(path, from: tree)
        diagnostics += problems
        guard let file else { return }
        let yaml = YAMLReader.read(file)
        diagnostics += yaml.diagnostics
        guard yaml.node != nil || yaml.diagnostics.isEmpty else { return }
        var reader = MappingReader(yaml.node, in: file, place: "texts of the catalogue")
        let named = CatalogueTexts.language(of: path)
        if let language = reader.text("language", isRequired: true), language != named {
            reader.add(
                .textsInOtherLanguage, reader.valueSpan("language"), found: language, details: ["language": named])
        }
        diagnostics += reader.diagnostics
        var entries: [Entry] = []
        for entry in reader.all where entry.key != "language" {
            collect(entry.value, at: [entry.key], spans: [entry.keySpan], named, &entries)
        }
        files.append(Texts(file: file, language: named, entries: entries))
    }

    /// A text that is empty is a text that is missing.
    private mutating func collect(
        _ node: YAMLNode, at path: [String], spans: [Span], _ language: String, _ entries: inout [Entry]
    ) {
        switch node {
        case .text(let words, _):
            guard !words.isEmpty else { return }
            entries.append(Entry(path: path, spans: spans))
            translations[path, default: [:]][language] = words
        case .list(let items, _):
            for (index, item) in items.enumerated() {
                collect(item, at: path + ["\(index + 1)"], spans: spans + [item.span], language, &entries)
            }
        case .mapping(let members, _):
            for member in members {
                collect(member.value, at: path + [member.key], spans: spans + [member.keySpan], language, &entries)
            }
        }
    }
}
