import LacunaDiagnostics
import LacunaText

/// Reads a list of terms with their meanings.
public enum GlossaryReader {
    public struct Term: Sendable {
        public let term: String
        public let meaning: String
        public let source: String?
    }

    /// Empty where the file is missing; a glossary is never needed.
    public static func read(_ path: String, from tree: some FileTree) -> [Term] {
        guard let file = TextFileReader.read(path, from: tree).file else { return [] }
        return (YAMLReader.read(file).node?.items ?? []).compactMap { node in
            var reader = MappingReader(node, in: file, place: "term")
            guard let term = reader.text("term"), let meaning = reader.text("meaning") else { return nil }
            return Term(term: term, meaning: meaning, source: reader.text("source"))
        }
    }
}
