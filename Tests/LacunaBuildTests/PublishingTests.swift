import Foundation
import LacunaBuild
import TestSupport
import Testing

@Suite("Publishing")
struct PublishingTests {
    private let folder: TemporaryFolder
    private var output: String { folder.path + "/site" }

    init() throws { folder = try TemporaryFolder() }

    private func files(_ texts: [String: String]) -> [ProjectBuild.Site.File] {
        texts.sorted { $0.key < $1.key }.map { ProjectBuild.Site.File(path: $0.key, bytes: Array($0.value.utf8)) }
    }

    @Test("a first site is written whole, a second equal one writes nothing")
    func unchanged() throws {
        let site = files(["index.html": "a", "en/page.html": "b"])
        let first = try Publisher(output: output).publish(site)
        #expect((first.written, first.unchanged, first.removed) == (2, 0, 0))
        #expect(try folder.text("site/en/page.html") == "b")
        let before =
            try FileManager.default.attributesOfItem(atPath: output + "/index.html")[.modificationDate] as? Date
        let second = try Publisher(output: output).publish(site)
        #expect((second.written, second.unchanged, second.removed) == (0, 2, 0))
        let after = try FileManager.default.attributesOfItem(atPath: output + "/index.html")[.modificationDate] as? Date
        #expect(before == after)
    }

    @Test("only what changed is written, and what is no longer made goes away")
    func changed() throws {
        _ = try Publisher(output: output).publish(files(["index.html": "a", "en/old.html": "b", "en/same.html": "c"]))
        let report = try Publisher(output: output).publish(files(["index.html": "new", "en/same.html": "c"]))
        #expect((report.written, report.unchanged, report.removed) == (1, 1, 1))
        #expect(try folder.text("site/index.html") == "new")
        #expect(!folder.exists("site/en/old.html"))
    }

    @Test("a hidden file at the top that Lacuna did not write is carried over")
    func hiddenFile() throws {
        try folder.write("*\n", to: "site/.gitignore")
        _ = try Publisher(output: output).publish(files(["index.html": "a"]))
        _ = try Publisher(output: output).publish(files(["index.html": "b"]))
        #expect(try folder.text("site/.gitignore") == "*\n")
    }

    @Test("what the settings keep is carried over, folders included")
    func kept() throws {
        try folder.write("example.org", to: "site/CNAME")
        try folder.write("key", to: "site/.well-known/deep/key.txt")
        let publisher = Publisher(output: output, keep: ["CNAME", ".well-known", "none"])
        for text in ["a", "b", "b"] { _ = try publisher.publish(files(["index.html": text])) }
        #expect(try folder.text("site/CNAME") == "example.org")
        #expect(try folder.text("site/.well-known/deep/key.txt") == "key")
        #expect(throws: PublishingProblem.self) { try Publisher(output: output).publish(files(["index.html": "c"])) }
        #expect(throws: PublishingProblem.self) {
            try Publisher(output: output, keep: ["en", "CNAME", ".well-known"]).publish(files(["en/a.html": "c"]))
        }
        #expect(try folder.text("site/index.html") == "b")
    }

    @Test(
        "a folder that holds somebody else's files is refused and left as it is",
        arguments: ["thesis.doc", "en/notes.txt"])
    func foreignFile(name: String) throws {
        _ = try Publisher(output: output).publish(files(["index.html": "a", "en/page.html": "b"]))
        try folder.write("mine", to: "site/\(name)")
        let before = try folder.snapshot(of: "site")
        let problem = #expect(throws: PublishingProblem.self) {
            try Publisher(output: output).publish(files(["index.html": "new"]))
        }
        #expect(problem?.description.contains(name) == true)
        #expect(try folder.snapshot(of: "site") == before)
    }

    @Test("an output that is a file is refused with advice")
    func outputIsFile() throws {
        try folder.write("text", to: "site")
        let problem = #expect(throws: PublishingProblem.self) {
            try Publisher(output: output).publish(files(["index.html": "a"]))
        }
        #expect(problem?.description.contains("--output") == true)
        #expect(try folder.text("site") == "text")
    }

    @Test("nothing is left beside the site")
    func leavesNothing() throws {
        _ = try Publisher(output: output).publish(files(["index.html": "a"]))
        _ = try Publisher(output: output).publish(files(["index.html": "b"]))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names == ["site"])
    }

    @Test("a rest of a build that was stopped is cleared away")
    func staleStaging() throws {
        try folder.write("half", to: "site.lacuna-new/index.html")
        _ = try Publisher(output: output).publish(files(["index.html": "a"]))
        #expect(try folder.text("site/index.html") == "a")
        #expect(!folder.exists("site.lacuna-new"))
    }
}
