import LacunaBuild
import LacunaDiagnostics
import LacunaSite
import LacunaText

/// The site as it was last built, and the problems in its sources.
actor PreviewState {
    private var options: BuildOptions
    private let language: String
    private let followsFiles: Bool
    private var files: [String: [UInt8]] = [:]
    private(set) var summary = ""
    /// Goes up with each build, so that a page knows when to reload.
    private(set) var generation = 0

    init(options: BuildOptions, language: String, followsFiles: Bool) {
        self.options = options
        self.options.previewScript = "/" + PreviewHandler.scriptPath
        self.language = language
        self.followsFiles = followsFiles
    }

    /// With errors the last good pages stay, under the list of problems.
    func rebuild() {
        let clock = ContinuousClock()
        let start = clock.now
        let site = ProjectBuild(options).build()
        if !site.files.isEmpty {
            files = Dictionary(site.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        }
        let texts = site.checked.texts(in: language)
        banner = ProblemBanner(
            diagnostics: site.diagnostics, catalog: site.checked.messages(in: language, followingFiles: followsFiles),
            texts: texts)
        generation += 1
        let milliseconds = (clock.now - start).components.attoseconds / 1_000_000_000_000_000
        summary = texts.text(
            .commandBuilt, ["time": String(milliseconds), "problems": String(site.diagnostics.count)])
    }

    private var banner = ProblemBanner(
        diagnostics: [], catalog: .english, texts: InterfaceTexts(nil, fallback: nil))

    func file(_ path: String) -> [UInt8]? { files[path] }

    /// What is shown while there is no site yet.
    var problemPage: [UInt8] { banner.page(script: "/" + PreviewHandler.scriptPath) }

    /// The problems as a fragment, which every page fetches.
    var bannerMarkup: String { banner.markup }
}
