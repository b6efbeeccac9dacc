import LacunaModel
import LacunaReading
import LacunaSite

/// The words of the trade in a language, and the terms that the treaty defines.
enum Glossary {
    /// The trade's words stand in the language of the page, else in English.
    static func terms(_ language: Language, _ treaty: Treaty, from tree: some FileTree) -> [GlossaryTerm] {
        let own = GlossaryReader.read("templates/glossary/\(language.code).yaml", from: tree)
        let trade = own.isEmpty ? GlossaryReader.read("templates/glossary/en.yaml", from: tree) : own
        let code = own.isEmpty ? "en" : language.code
        return trade.map { entry in
            GlossaryTerm(
                term: CatalogueText(entry.term, language: code), meaning: CatalogueText(entry.meaning, language: code),
                source: entry.source)
        }
            + treaty.glossary.map { GlossaryTerm(term: $0.term, meaning: $0.meaning, source: $0.source) }
    }
}
