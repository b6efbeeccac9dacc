import Foundation
import LacunaBuild
import LacunaDiagnostics
import LacunaReading
import TestSupport
import Testing

/// Whole sites: `Tests/Cases/site/<name>/input` is a project, `expected` holds every file that it makes, and `problems.txt`
/// what the program says of it; a case without that file has no problems.
/// `LACUNA_REWRITE=1` writes the expected files anew.
@Suite("Golden sites")
struct GoldenSiteTests {
    private static let folder = Project.root + "/Tests/Cases/site"
    private static let assets = "assets/"

    static let cases: [String] =
        (try? FileManager.default.contentsOfDirectory(atPath: folder))?.filter { !$0.hasPrefix(".") }.sorted() ?? []

    @Test("each case gives exactly the expected files", arguments: cases)
    func golden(name: String) throws {
        let options = BuildOptions(
            project: DiskTree(root: "\(GoldenSiteTests.folder)/\(name)/input"), jobs: 2, version: "lacuna test")
        let site = ProjectBuild(options).build()
        let problems = TextRenderer().render(site.diagnostics)
        let said = "\(GoldenSiteTests.folder)/\(name)/problems.txt"
        let isRewrite = ProcessInfo.processInfo.environment["LACUNA_REWRITE"] == "1"
        if isRewrite, !problems.isEmpty { try problems.write(toFile: said, atomically: true, encoding: .utf8) }
        #expect(problems == ((try? String(contentsOfFile: said, encoding: .utf8)) ?? ""))
        let made = site.files.filter { !$0.path.hasPrefix(GoldenSiteTests.assets) && $0.path != ChecksumList.siteFile }
        #expect(!made.isEmpty)
        let expected = "\(GoldenSiteTests.folder)/\(name)/expected"
        if isRewrite { try rewrite(made, expected) }
        let tree = DiskTree(root: "\(GoldenSiteTests.folder)/\(name)")
        #expect(tree.entries(under: "expected") == made.map { "expected/\($0.path)" }.sorted())
        for file in made {
            guard case .bytes(let bytes) = tree.content(of: "expected/\(file.path)") else {
                Issue.record("\(file.path) is not among the expected files")
                continue
            }
            #expect(
                String(decoding: file.bytes, as: UTF8.self) == String(decoding: bytes, as: UTF8.self), "\(file.path)")
        }
    }

    private func rewrite(_ files: [ProjectBuild.Site.File], _ folder: String) throws {
        try? FileManager.default.removeItem(atPath: folder)
        for file in files {
            let path = "\(folder)/\(file.path)"
            try FileManager.default.createDirectory(
                atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
            try Data(file.bytes).write(to: URL(filePath: path))
        }
    }
}
