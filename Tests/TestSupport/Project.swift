import Foundation
import LacunaChecks
import LacunaDiagnostics
import LacunaReading
import LacunaText

/// A project in memory, with the real catalogue and strings behind it.
public struct Project: Sendable {
    public var files: [String: String]

    public static let settings = "title: Test\npublisher: Tests\n"

    /// Where the assessment of `frontMatter` belongs.
    public static let path = "assessments/KEN/2026.en.md"

    /// The front matter that the examples stand below; `laws` has the key `cmca`.
    public static let frontMatter = """
        ---
        country: KEN
        treaty: uncc
        round: "2026"
        language: en
        kind: desk review
        assessed: 2026-11-21
        law as of: 2025-11-04
        authors: [A. Author]
        laws:
          cmca: {title: Computer Misuse and Cybercrimes Act}
        ---

        """

    public init(_ files: [String: String] = [:]) {
        self.files = files
        if self.files["lacuna.yaml"] == nil { self.files["lacuna.yaml"] = Project.settings }
    }

    /// One Kenyan assessment with the given findings.
    public static func withFindings(_ text: String) -> Project {
        Project([path: frontMatter + "\n# Kenya\n\n" + text + "\n"])
    }

    /// What reading the project gives.
    public func read(jobs: Int = 1) -> CorpusReader.Result {
        CorpusReader(project: MemoryTree(texts: files), defaults: Project.english, jobs: jobs).read()
    }

    /// All problems of reading and checking, sorted.
    public func problems(jobs: Int = 1) -> [Diagnostic] { Project.problems(of: read(jobs: jobs), jobs: jobs) }

    public static func problems(of result: CorpusReader.Result, jobs: Int = 1) -> [Diagnostic] {
        let checks = result.corpus.map { CheckList.run($0, jobs: jobs) } ?? []
        return (result.diagnostics + checks).sortedByPlace()
    }

    /// The codes of all problems, in order.
    public func codes() -> [String] { problems().map(\.rule.code) }

    /// The root of the package, found from this file.
    public static let root: String = {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .path(percentEncoded: false).droppingLastSlash
    }()

    /// Templates and catalogue of the repository.
    public static let defaults = DiskTree(root: root)

    /// The same in English alone: reading all languages takes most of the time of a small project.
    public static let english: MemoryTree = {
        var files: [String: Bytes] = [:]
        for path in ["templates", "treaties"].flatMap(defaults.entries) {
            let isText = ["strings/", "glossary/", "texts/"].contains { path.contains($0) }
            if isText, !path.hasSuffix("/en.yaml") { continue }
            if case .bytes(let bytes) = defaults.content(of: path) { files[path] = Bytes(bytes) }
        }
        return MemoryTree(files)
    }()
}

extension String {
    fileprivate var droppingLastSlash: String { hasSuffix("/") ? String(dropLast()) : self }
}
