import LacunaAnalysis
import LacunaChecks
import LacunaDiagnostics
import LacunaExports
import LacunaMarkdown
import LacunaModel
import LacunaProof
import LacunaReading
import LacunaSite
import LacunaText

/// The whole way from files to a site: load, check, analyse, plan, render.
public struct ProjectBuild: Sendable {
    private let options: BuildOptions

    public init(_ options: BuildOptions) { self.options = options }

    /// A project that was read and checked.
    public struct Checked: Sendable {
        public let reading: CorpusReader.Result
        /// Sorted by place.
        public let diagnostics: [Diagnostic]
        public let timings: StageTimings

    }

    /// A site in memory.
    public struct Site: Sendable {
        public struct File: Sendable {
            /// From the site's root.
            public let path: String
            public let bytes: [UInt8]

            public init(path: String, bytes: [UInt8]) {
                self.path = path
                self.bytes = bytes
            }
        }

        /// Sorted by path, each path once. Empty when the data has errors.
        public let files: [File]
        public let diagnostics: [Diagnostic]
        public let checked: Checked
        public let timings: StageTimings
    }

    public func check() -> Checked {
        var timings = StageTimings()
        let reading = timings.measure("read", bytes: \.byteCount) {
            CorpusReader(project: projectTree, defaults: Defaults.tree, jobs: options.jobs).read()
        }
        let problems = timings.measure("check") {
            (reading.corpus.map { CheckList.run($0, jobs: options.jobs) } ?? []) + stringsProblems(reading)
        }
        return Checked(
            reading: reading, diagnostics: (reading.diagnostics + problems).sortedByPlace(), timings: timings)
    }

    /// The built-in English is the measure for every language, the project's own English included. What a built-in language
    /// lacks is told to a site that uses it.
    private func stringsProblems(_ reading: CorpusReader.Result) -> [Diagnostic] {
        let used = reading.corpus?.configuration.languages ?? []
        let languages = reading.languages.filter { strings in
            used.contains(strings.language) || strings.file.map { isOwn($0.path) } ?? false
        }
        guard let english = StringsReader.read(StringsReader.folder + "/en.yaml", from: Defaults.tree).strings else {
            return []
        }
        let texts = StringsCheck(reference: english)
        let messages = MessagesCheck(rules: AllRules.sorted)
        return languages.flatMap { texts.run($0) + messages.run($0) } + WordsCheck(reference: english).run(languages)
    }

    private func isOwn(_ path: String) -> Bool {
        if case .missing = projectTree.content(of: path) { false } else { true }
    }

    /// Nothing is made while the data has errors, and nothing is kept when a page breaks the rules of neutrality.
    public func build() -> Site { build(despiteErrors: false) }

    /// What a refused text would become. For tests that prove that it would do no harm; nothing publishes this.
    package func buildDespiteErrors() -> Site { build(despiteErrors: true) }

    private func build(despiteErrors: Bool) -> Site {
        let checked = check()
        var timings = checked.timings
        guard let corpus = checked.reading.corpus, despiteErrors || !checked.diagnostics.hasErrors else {
            return Site(files: [], diagnostics: checked.diagnostics, checked: checked, timings: timings)
        }
        let files = TemplateFiles(from: allFiles)
        let templates: TemplateSet
        do {
            templates = try timings.measure("templates") { try TemplateSet(files.templates, files.diagnostics) }
        } catch {
            let problems = (error as? TemplateProblem)?.diagnostics ?? []
            let all = (checked.diagnostics + problems).sortedByPlace()
            return Site(files: [], diagnostics: all, checked: checked, timings: timings)
        }
        let analyses = timings.measure("analyse") { analyse(corpus) }
        let rendering = timings.measure("render", bytes: \.byteCount) {
            render(analyses, checked.reading, templates, files)
        }
        let leaks = timings.measure("proof") { prove(rendering, corpus) }
        let problems = rendering.diagnostics + leaks
        let all = (checked.diagnostics + problems).sortedByPlace()
        let isKept = !leaks.hasErrors && (despiteErrors || !rendering.diagnostics.hasErrors)
        return Site(files: isKept ? rendering.files : [], diagnostics: all, checked: checked, timings: timings)
    }

    /// Looks for withheld text in the finished files.
    private func prove(_ rendering: Rendering, _ corpus: Corpus) -> [Diagnostic] {
        PublicationProof(corpus, audience: options.audience, jobs: options.jobs)
            .run(PackedFiles.originals(of: rendering.files).map { ($0.path, $0.bytes) }) {
                let tree = allFiles
                let sources = ["templates", "treaties"].flatMap { tree.entries(under: $0) } + ["lacuna.yaml"]
                return PublicTexts.generated(rendering.models)
                    + sources.compactMap { path in
                        guard case .bytes(let bytes) = tree.content(of: path) else { return nil }
                        return Bytes(bytes)
                    }
            }
    }

    /// The first treaty that something is assessed under, in the words of each language of the site. Empty where the audience
    /// may see no assessment.
    private func analyse(_ corpus: Corpus) -> [String: TreatyAnalysis] {
        let languages = corpus.configuration.languages
        let own = analyse(corpus, in: "")
        let translated = Set(corpus.translations.map(\.language))
        let analyses = Workers.map(count: languages.count, jobs: options.jobs) { index in
            translated.contains(languages[index]) ? analyse(corpus, in: languages[index]) : own
        }
        return Dictionary(zip(languages, analyses).compactMap { pair in pair.1.map { (pair.0, $0) } }) { first, _ in
            first
        }
    }

    private func analyse(_ corpus: Corpus, in language: String) -> TreatyAnalysis? {
        let localized = Localization.apply(corpus, in: language, for: options.audience)
        let visible = Redaction.apply(localized, for: options.audience)
        return visible.treaties.first { treaty in visible.assessments.contains { $0.treaty == treaty.key } }
            .map { TreatyAnalysis($0, in: visible) }
    }

    // MARK: Files

    private var projectTree: any FileTree {
        options.templates.map { OverlayTree([$0, options.project]) } ?? options.project
    }

    private var allFiles: OverlayTree { OverlayTree([projectTree, Defaults.tree]) }

    // MARK: Pages and exports

    /// What rendering gives: the files of the site, and what is wrong with them.
    private struct Rendering {
        let files: [Site.File]
        let diagnostics: [Diagnostic]
        /// One for each language.
        let models: [SiteModel]

        var byteCount: Int? { files.reduce(0) { $0 + $1.bytes.count } }
    }

    private func render(
        _ analyses: [String: TreatyAnalysis], _ reading: CorpusReader.Result, _ templates: TemplateSet,
        _ own: TemplateFiles
    ) -> Rendering {
        guard let main = reading.languages.first,
            let analysis = reading.corpus?.configuration.languages.compactMap({ analyses[$0] }).first
        else {
            return Rendering(files: [], diagnostics: [], models: [])
        }
        let configuration = analysis.configuration
        let strings = configuration.languages.compactMap { code in reading.languages.first { $0.language == code } }
        let sprite = Sprite(own.drawings)
        // Reading puts the main language first; English is complete and comes last.
        let fallbacks = reading.languages.prefix(1) + reading.languages.filter { $0.language == "en" }
        let plain = Language(
            strings.first ?? main, fallbacks: Array(fallbacks), configuration: configuration, isMarked: false)
        let data = DataFiles(analysis, plain)
        let downloads = data.downloads
        let sources = ProjectSources(Array(analyses.values), project: options.project, jobs: options.jobs).list
        let siteOptions = SiteOptions(
            date: date(analysis), version: options.version, audience: options.audience,
            digests: digests(Array(analyses.values)), sourcesDigest: Digest.of(Bytes(sources.bytes)),
            commit: options.commit, previewScript: options.previewScript)
        let plans = Workers.map(count: strings.count, jobs: options.jobs) { index in
            let language = Language(strings[index], fallbacks: Array(fallbacks), configuration: configuration)
            return SitePlan(
                model: SiteModel(
                    analysis: analyses[strings[index].language] ?? analysis, language: language, languages: strings,
                    glossary: Glossary.terms(language, analysis.treaty, from: allFiles), options: siteOptions),
                templates: templates, sprite: sprite, downloads: downloads)
        }
        let jobs = plans.indices.flatMap { plan in (0..<plans[plan].count).map { (plan, $0) } }
        let pages = Workers.map(count: jobs.count, jobs: options.jobs) { plans[jobs[$0].0].render(jobs[$0].1) }
        var files = pages.map { Site.File(path: $0.path, bytes: $0.bytes) }
        if let first = plans.first { files += data.make(first.model.with(plain), sources) }
        files += plans.flatMap { CompareFiles.make($0.model) }
        files += own.assets
        files.append(Site.File(path: "index.html", bytes: StartPage.make(strings, configuration)))
        files +=
            ServerFiles(
                configuration: configuration, languages: plans.map(\.model.language), audience: options.audience,
                paths: files.map(\.path).sorted()
            ).files
        if options.packs { files += PackedFiles.of(files, jobs: options.jobs) }
        let list = ChecksumList(files, jobs: options.jobs)
        files.append(Site.File(path: ChecksumList.siteFile, bytes: list.bytes))
        return Rendering(
            files: files.sorted { $0.path < $1.path }, diagnostics: pages.flatMap(\.diagnostics),
            models: plans.map(\.model))
    }

    private func date(_ analysis: TreatyAnalysis) -> Day {
        options.date ?? analysis.countries.map(\.assessment.assessed).max() ?? Day.first
    }

    private func digests(_ analyses: [TreatyAnalysis]) -> [String: String] {
        let assessments = analyses.flatMap { $0.countries.map(\.assessment) }
        let files = assessments.map(\.file) + assessments.compactMap(\.translationFile)
        return Dictionary(files.map { ($0.path, Digest.of($0.bytes)) }, uniquingKeysWith: { first, _ in first })
    }
}
