import LacunaDiagnostics
import LacunaModel
import LacunaReading
import LacunaSite

/// What a command says, and in which language.
extension ProjectBuild.Checked {
    /// Messages in `language`, in English where it has none. With `followingFiles` the problems of an assessment come in the
    /// language that its front matter names, where the project has messages in it.
    public func messages(in language: String, followingFiles: Bool = false) -> MessageCatalog {
        let main = catalog(language) ?? .english
        guard followingFiles else { return main }
        let catalogs = Dictionary(
            Set(reading.fileLanguages.values).compactMap { code in catalog(code).map { (code, $0) } },
            uniquingKeysWith: { first, _ in first })
        return main.following(reading.fileLanguages.compactMapValues { catalogs[$0] })
    }

    /// Nil for a language of which the project knows nothing. English has its messages in the rules themselves.
    private func catalog(_ language: String) -> MessageCatalog? {
        guard let strings = strings(language) else { return language == "en" ? .english : nil }
        return MessageCatalog(
            entries: strings.messages.mapValues { MessageCatalog.Entry(message: $0.message, fix: $0.fix) },
            words: strings.words["message"]?.compactMapValues(\.first) ?? [:])
    }

    /// Texts of commands in `language`, in English where it has none.
    public func texts(in language: String) -> InterfaceTexts {
        InterfaceTexts(strings(language), fallback: strings("en"))
    }

    /// Words and names of a language, whether or not the site has it.
    public func language(_ code: String, _ configuration: Configuration) -> Language {
        let english =
            strings("en") ?? reading.languages.first
            ?? LanguageStrings(
                language: "en", name: "English", isRightToLeft: false, texts: [:], words: [:], headingPrefixes: [],
                messages: [:])
        let own =
            strings(code)
            ?? LanguageStrings(
                language: code, name: code, isRightToLeft: TextDirection.of(code) == "rtl", texts: [:], words: [:],
                headingPrefixes: [], messages: [:])
        // Terminals and text files know no marks of language.
        return Language(own, fallbacks: [english], configuration: configuration, isMarked: false)
    }

    /// A language as it is named, else without its region: `pt` for `pt-BR`.
    private func strings(_ language: String) -> LanguageStrings? {
        reading.languages.first { $0.language == language }
            ?? reading.languages.first { $0.language == language.prefix { $0 != "-" } }
    }
}
