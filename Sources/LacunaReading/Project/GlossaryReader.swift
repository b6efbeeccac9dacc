import LacunaDiagnostics
import LacunaText

/// Reads a list of terms with their meanings.
public enum GlossaryReader {
    public static let folder = "templates/glossary"

    public struct Term: Sendable {
        public let term: String
        public let meaning: String
        public let source: String?
    }

    /// Empty where the file is missing; a glossary is never needed.
    public static func read(_ path: String, from tree: some FileTree) -> [Term] { load(path, from: tree).terms }

    /// What is wrong with the glossary, and nothing where the file is missing.
    static func check(_ path: String, from tree: some FileTree) -> [Diagnostic] { load(path, from: tree).diagnostics }

    /// The terms, and what is wrong with them.
    static func load(_ path: String, from tree: some FileTree) -> (terms: [Term], diagnostics: [Diagnostic]) {
        if case .missing = tree.content(of: path) { return ([], []) }
        let (file, problems) = TextFileReader.read(path, from: tree)
        guard let file else { return ([], problems) }
        let yaml = YAMLReader.read(file)
        var list = MappingReader(nil, in: file, place: "glossary")
        var diagnostics = problems + yaml.diagnostics
        let terms = list.items(in: yaml.node, key: "glossary").compactMap { node -> Term? in
            var reader = MappingReader(node, in: file, place: "term")
            let term = reader.text("term", isRequired: true)
            let meaning = reader.text("meaning", isRequired: true)
            let source = reader.text("source")
            _ = reader.text("verified")
            diagnostics += reader.finish()
            guard let term, let meaning else { return nil }
            return Term(term: term, meaning: meaning, source: source)
        }
        return (terms, diagnostics + list.finish())
    }
}
