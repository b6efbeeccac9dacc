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
                corpus: nil, languages: strings.languages, vocabulary: vocabulary, diagnostics: diagnostics, bytes: 0)
        }
        diagnostics += missingLanguages(configuration, strings.languages)
        diagnostics += linkedFolders()
        diagnostics += templates.entries(under: GlossaryReader.folder).flatMap {
            GlossaryReader.check($0, from: templates)
        }
        let treaties = readTreaties(vocabulary, configuration)
        diagnostics += treaties.diagnostics
        let context = ReadingContext(
            treaties: treaties.treaties, entities: configuration.entities.map(\.code), vocabulary: vocabulary)
        let assessments = readAssessments(context)
        diagnostics += assessments.diagnostics
        let corpus = Corpus(
            configuration: configuration, treaties: treaties.treaties, assessments: assessments.assessments)
        return Result(
            corpus: corpus, languages: strings.languages, vocabulary: vocabulary, diagnostics: diagnostics,
            bytes: assessments.bytes)
    }

    private func missingLanguages(_ configuration: Configuration, _ languages: [LanguageStrings]) -> [Diagnostic] {
        let known = languages.map(\.language)
        return configuration.languages.filter { !known.contains($0) }.map {
            Diagnostic(.noStrings, in: configuration.file, at: .start, found: $0, accepted: known)
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
        let tree = own.isEmpty ? defaults : project
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
            var reader = TreatyReader(key: key, from: tree, vocabulary: vocabulary)
            let part = reader.read(jobs: jobs)
            diagnostics += part.diagnostics
            diagnostics += GlossaryReader.check("treaties/\(key)/glossary.yaml", from: tree)
            if let treaty = part.treaty { treaties.append(treaty) }
        }
        if keys.isEmpty { diagnostics.append(Diagnostic(.noTreaty, in: configuration.file, at: .start)) }
        return (treaties, diagnostics)
    }

    private func treatyKeys(in tree: any FileTree) -> [String] {
        Set(
            tree.entries(under: "treaties").compactMap { path -> String? in
                let parts = path.split(separator: "/")
                return parts.count > 2 ? String(parts[1]) : nil
            }
        ).sorted()
    }

    private func readAssessments(
        _ context: ReadingContext
    ) -> (assessments: [Assessment], diagnostics: [Diagnostic], bytes: Int) {
        let paths = project.entries(under: "assessments").filter { $0.hasSuffix(".md") }
        let reader = AssessmentReader(context: context)
        let project = project
        let parts = Workers.map(count: paths.count, jobs: jobs) { index in
            let (file, problems) = TextFileReader.read(paths[index], from: project)
            guard let file else { return (assessment: Assessment?.none, diagnostics: problems, bytes: 0) }
            let part = reader.read(file)
            return (part.assessment, problems + part.diagnostics, file.bytes.count)
        }
        var diagnostics = parts.flatMap(\.diagnostics)
        var assessments = parts.compactMap(\.assessment)
        assessments.sort { $0.identity.lexicographicallyPrecedes($1.identity) }
        diagnostics += removeDuplicates(&assessments)
        return (assessments, diagnostics, parts.reduce(0) { $0 + $1.bytes })
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
