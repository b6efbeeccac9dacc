import LacunaAnalysis
import LacunaChecks
import LacunaDiagnostics
import LacunaExports
import LacunaMarkdown
import LacunaModel
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

        /// Messages in `language`, in English where it has none.
        public func messages(in language: String) -> MessageCatalog {
            guard let strings = reading.languages.first(where: { $0.language == language }) else { return .english }
            return MessageCatalog(
                entries: strings.messages.mapValues { MessageCatalog.Entry(message: $0.message, fix: $0.fix) },
                words: strings.words["message"]?.compactMapValues(\.first) ?? [:])
        }
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
            (reading.corpus.map { CheckList.run($0, jobs: options.jobs) } ?? []) + stringsProblems(reading.languages)
        }
        return Checked(
            reading: reading, diagnostics: (reading.diagnostics + problems).sortedByPlace(), timings: timings)
    }

    /// The built-in English is the measure for every language, the project's own English included.
    private func stringsProblems(_ languages: [LanguageStrings]) -> [Diagnostic] {
        let builtIn = StringsReader.readAll(from: Defaults.tree, main: "en").languages
        guard let english = builtIn.first(where: { $0.language == "en" }) else { return [] }
        let check = StringsCheck(reference: english)
        return languages.flatMap(check.run)
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
        let analyses = timings.measure("analyse") {
            let visible = Redaction.apply(corpus, for: options.audience)
            return visible.treaties.filter { treaty in visible.assessments.contains { $0.treaty == treaty.key } }
                .map { TreatyAnalysis($0, in: visible) }
        }
        let rendering = timings.measure("render", bytes: \.byteCount) {
            render(analyses, checked.reading, templates, files)
        }
        let all = (checked.diagnostics + rendering.diagnostics).sortedByPlace()
        let pages = rendering.diagnostics.hasErrors && !despiteErrors ? [] : rendering.files
        return Site(files: pages, diagnostics: all, checked: checked, timings: timings)
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

        var byteCount: Int? { files.reduce(0) { $0 + $1.bytes.count } }
    }

    private func render(
        _ analyses: [TreatyAnalysis], _ reading: CorpusReader.Result, _ templates: TemplateSet, _ own: TemplateFiles
    ) -> Rendering {
        guard let main = reading.languages.first, let analysis = analyses.first else {
            return Rendering(files: [], diagnostics: [])
        }
        let configuration = analysis.configuration
        let strings = configuration.languages.compactMap { code in reading.languages.first { $0.language == code } }
        let sprite = Sprite(own.drawings)
        let mainLanguage = Language(strings.first ?? main, fallback: main, configuration: configuration)
        let data = DataFiles(analysis, mainLanguage)
        let downloads = data.downloads
        let siteOptions = SiteOptions(
            date: date(analyses), version: options.version, audience: options.audience, digests: digests(analyses),
            previewScript: options.previewScript)
        let plans = strings.map { strings in
            SitePlan(
                model: SiteModel(
                    analysis: analysis,
                    language: Language(strings, fallback: main, configuration: configuration),
                    languages: reading.languages.filter { configuration.languages.contains($0.language) },
                    glossary: Glossary.terms(strings.language, analysis.treaty, from: allFiles),
                    options: siteOptions),
                templates: templates, sprite: sprite, downloads: downloads)
        }
        let jobs = plans.indices.flatMap { plan in (0..<plans[plan].count).map { (plan, $0) } }
        let pages = Workers.map(count: jobs.count, jobs: options.jobs) { plans[jobs[$0].0].render(jobs[$0].1) }
        var files = pages.map { Site.File(path: $0.path, bytes: $0.bytes) }
        if let first = plans.first { files += data.make(first.model) }
        files += plans.flatMap { CompareFiles.make($0.model) }
        files += own.assets
        files.append(Site.File(path: "index.html", bytes: StartPage.make(strings, configuration)))
        files +=
            ServerFiles(
                configuration: configuration, languages: plans.map(\.model.language), audience: options.audience,
                paths: files.map(\.path).sorted()
            ).files
        if options.packs { files += PackedFiles.of(files, jobs: options.jobs) }
        return Rendering(files: files.sorted { $0.path < $1.path }, diagnostics: pages.flatMap(\.diagnostics))
    }

    private func date(_ analyses: [TreatyAnalysis]) -> Day {
        options.date ?? analyses.flatMap { $0.countries.map(\.assessment.assessed) }.max() ?? Day.first
    }

    private func digests(_ analyses: [TreatyAnalysis]) -> [String: String] {
        let files = analyses.flatMap { $0.countries.map(\.assessment.file) }
        return Dictionary(files.map { ($0.path, Digest.of($0.bytes)) }, uniquingKeysWith: { first, _ in first })
    }
}
