import LacunaModel
import LacunaReading
import LacunaSite

/// The words of the trade in a language, and the terms that the treaty defines.
enum Glossary {
    static func terms(_ language: String, _ treaty: Treaty, from tree: some FileTree) -> [GlossaryTerm] {
        let own = GlossaryReader.read("templates/glossary/\(language).yaml", from: tree)
        let trade = own.isEmpty ? GlossaryReader.read("templates/glossary/en.yaml", from: tree) : own
        return (trade + GlossaryReader.read("treaties/\(treaty.key)/glossary.yaml", from: tree)).map {
            GlossaryTerm(term: $0.term, meaning: $0.meaning, source: $0.source)
        }
    }
}
