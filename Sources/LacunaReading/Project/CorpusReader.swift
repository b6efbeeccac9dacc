import LacunaDiagnostics
import LacunaModel
import LacunaText

/// Reads a whole project: settings, strings, treaties, assessments.
public struct CorpusReader: Sendable {
    private let project: any FileTree
    private let defaults: any FileTree
    private let jobs: Int

    /// What `defaults` holds stands in for every file that `project` lacks, except for a project's own treaties: a
    /// project that has a folder `treaties/` brings all of its treaties itself.
    public init(project: any FileTree, defaults: any FileTree, jobs: Int) {
        self.project = project
        self.defaults = defaults
        self.jobs = jobs
    }

    public struct Result: Sendable {
        /// Nil when the settings could not be read at all.
        public let corpus: Corpus?
        public let languages: [LanguageStrings]
        public let vocabulary: Vocabulary
        public let diagnostics: [Diagnostic]
        /// The language that the front matter of each assessment names, by path.
        public let fileLanguages: [String: String]
        /// Bytes of assessments that were read.
        public let bytes: Int

        /// The same, where a size may be unknown.
        public var byteCount: Int? { bytes }
    }

    public func read() -> Result {
        let settings = ConfigurationReader.read(from: project)
        var diagnostics = settings.diagnostics
        let main = settings.configuration?.languages.first ?? "en"
        let templates = OverlayTree([project, defaults])
        let strings = StringsReader.readAll(from: templates, main: main)
        diagnostics += strings.diagnostics
        let vocabulary = Vocabulary(strings.languages)
        guard let configuration = settings.configuration else {
            return Result(
                corpus: nil, languages: strings.languages, vocabulary: vocabulary, diagnostics: diagnostics,
                fileLanguages: [:], bytes: 0)
        }
        diagnostics += missingLanguages(configuration, strings.languages)
        diagnostics += missingSettings(configuration)
        diagnostics += linkedFolders()
        diagnostics += templates.entries(under: GlossaryReader.folder).flatMap {
            GlossaryReader.check($0, from: templates)
        }
        let treaties = readTreaties(vocabulary, configuration)
        diagnostics += treaties.diagnostics
        diagnostics += treaties.treaties.flatMap { missingTexts($0, configuration) }
        let context = ReadingContext(
            treaties: treaties.treaties, entities: configuration.entities.map(\.code), vocabulary: vocabulary)
        let assessments = readAssessments(context)
        diagnostics += assessments.diagnostics
        let links = LinksReader.read(from: project)
        diagnostics += links.diagnostics
        let corpus = Corpus(
            configuration: configuration, treaties: treaties.treaties, assessments: assessments.assessments,
            translations: assessments.translations, languages: strings.languages, links: links.links)
        return Result(
            corpus: corpus, languages: strings.languages, vocabulary: vocabulary, diagnostics: diagnostics,
            fileLanguages: assessments.languages, bytes: assessments.bytes)
    }

    private func missingLanguages(_ configuration: Configuration, _ languages: [LanguageStrings]) -> [Diagnostic] {
        let known = languages.map(\.language)
        return configuration.languages.filter { !known.contains($0) }.map {
            Diagnostic(.noStrings, in: configuration.file, at: .start, found: $0, accepted: known)
        }
    }

    /// One message for each language that shows texts of the catalogue in another one.
    private func missingTexts(_ treaty: Treaty, _ configuration: Configuration) -> [Diagnostic] {
        let texts = treaty.texts
        return configuration.languages.filter { $0 != treaty.language }.compactMap { language in
            let missing = texts.filter { $0.words(in: language) == nil }
            guard let first = missing.first else { return nil }
            return Diagnostic(
                .missingCatalogueTexts, in: configuration.file, at: .start, found: first.path.joined(separator: ", "),
                details: [
                    "treaty": treaty.key, "language": language, "count": "\(missing.count)", "all": "\(texts.count)",
                ])
        }
    }

    private func missingSettings(_ configuration: Configuration) -> [Diagnostic] {
        configuration.languages.compactMap { language in
            let missing = configuration.missingTexts(in: language)
            guard let first = missing.first else { return nil }
            return Diagnostic(
                .missingSettingsTexts, in: configuration.file, at: .start, found: first,
                details: ["language": language, "count": "\(missing.count)"])
        }
    }

    /// Folders behind a link are not walked; without a word, everything in them would be missing.
    private func linkedFolders() -> [Diagnostic] {
        ["assessments", "treaties"].flatMap { project.entries(under: $0) }.filter { $0.hasSuffix("/") }
            .flatMap { TextFileReader.read($0, from: project).diagnostics }
    }

    private func readTreaties(
        _ vocabulary: Vocabulary, _ configuration: Configuration
    ) -> (treaties: [Treaty], diagnostics: [Diagnostic]) {
        let own = treatyKeys(in: project)
        // A project may add a language to the built-in catalogue: a folder that holds texts and no treaty.
        let tree: any FileTree = own.isEmpty ? OverlayTree([project, defaults]) : project
        let languages = configuration.languages + textLanguages(in: project)
        let keys = own.isEmpty ? treatyKeys(in: defaults) : own
        var treaties: [Treaty] = []
        var diagnostics: [Diagnostic] = []
        for key in keys {
            if !SafeName.isValid(key) {
                let file = SourceFile(path: "treaties/\(key)/treaty.yaml", bytes: [])
                let details = ["what": "name of a treaty's folder"]
                diagnostics.append(Diagnostic(.badName, in: file, at: .start, found: key, details: details))
                continue
            }
            // A project's own texts are checked in every language, the built-in ones are read where they are shown.
            var reader = TreatyReader(
                key: key, from: tree, vocabulary: vocabulary, languages: own.isEmpty ? languages : nil)
            let part = reader.read(jobs: jobs)
            diagnostics += part.diagnostics
            if let treaty = part.treaty { treaties.append(treaty) }
        }
        if keys.isEmpty { diagnostics.append(Diagnostic(.noTreaty, in: configuration.file, at: .start)) }
        return (treaties, diagnostics)
    }

    private func treatyKeys(in tree: any FileTree) -> [String] {
        Set(
            tree.entries(under: "treaties").compactMap { path -> String? in
                let parts = path.split(separator: "/")
                return parts.count > 2 && !isText(parts) ? String(parts[1]) : nil
            }
        ).sorted()
    }

    /// `treaties/<key>/texts/<language>.yaml`.
    private func isText(_ parts: [Substring]) -> Bool { parts.count == 4 && parts[2] == "texts" }

    private func textLanguages(in tree: any FileTree) -> [String] {
        tree.entries(under: "treaties").compactMap { path in
            let parts = path.split(separator: "/")
            return isText(parts) && path.hasSuffix(".yaml") ? String(parts[3].dropLast(".yaml".count)) : nil
        }
    }

    /// What the folder of assessments holds.
    private struct Reading {
        var assessments: [Assessment] = []
        var translations: [TranslatedAssessment] = []
        var languages: [String: String] = [:]
        var diagnostics: [Diagnostic] = []
        var bytes = 0
    }

    /// First the files of authors, then the translations, which need their sources.
    private func readAssessments(_ context: ReadingContext) -> Reading {
        let paths = project.entries(under: "assessments").filter { $0.hasSuffix(".md") }
        let reader = AssessmentReader(context: context)
        let project = project
        let parts = Workers.map(count: paths.count, jobs: jobs) { index in
            let (file, problems) = TextFileReader.read(paths[index], from: project)
            let part = file.map { reader.read($0) }
            return (part: part, problems: problems, bytes: part == nil ? 0 : file?.bytes.count ?? 0)
        }
        var reading = Reading()
        var pending: [PendingTranslation] = []
        for (path, part) in zip(paths, parts) {
            reading.diagnostics += part.problems + (part.part?.diagnostics ?? [])
            reading.bytes += part.bytes
            reading.languages[path] = part.part?.language
            switch part.part?.content {
            case .assessment(let assessment): reading.assessments.append(assessment)
            case .translation(let translation): pending.append(translation)
            case .nothing, nil: break
            }
        }
        reading.assessments.sort { $0.identity.lexicographicallyPrecedes($1.identity) }
        reading.diagnostics += removeDuplicates(&reading.assessments)
        let unread = Set(paths).subtracting(reading.assessments.map(\.file.path))
            .subtracting(pending.map(\.header.draft.file.path))
        let pairing = TranslationPairing(
            sources: reading.assessments, hasUnreadFiles: !unread.isEmpty, context: context, jobs: jobs)
        let paired = pairing.read(pending)
        reading.translations = paired.translations
        reading.diagnostics += paired.diagnostics
        return reading
    }

    /// Keeps the first of several files with one identity and reports the others.
    private func removeDuplicates(_ assessments: inout [Assessment]) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        var kept: [Assessment] = []
        for assessment in assessments {
            if let last = kept.last, last.identity == assessment.identity {
                let related = Diagnostic.Related(file: last.file, span: .start, text: last.file.path)
                diagnostics.append(
                    Diagnostic(.duplicateIdentity, in: assessment.file, at: .start, related: [related]))
            } else {
                kept.append(assessment)
            }
        }
        assessments = kept
        return diagnostics
    }
}

extension Assessment {
    var identity: [String] { [country, treaty, round, language] }
}
