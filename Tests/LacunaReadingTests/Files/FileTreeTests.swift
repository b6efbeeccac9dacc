import Foundation
import LacunaText
import TestSupport
import Testing

@testable import LacunaReading

/// Where input comes from: memory, disk, one in front of the other.
@Suite struct FileTreeTests {
    private func text(_ path: String, in tree: some FileTree) -> String? {
        guard case .bytes(let bytes) = tree.content(of: path) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func isMissing(_ path: String, in tree: some FileTree) -> Bool {
        if case .missing = tree.content(of: path) { true } else { false }
    }

    @Test("files in memory are listed by folder, sorted, and only those of that folder")
    func memory() {
        let tree = MemoryTree(texts: ["a/z.md": "1", "a/b/c.md": "2", "ab/d.md": "3", "a.md": "4"])
        #expect(tree.entries(under: "a") == ["a/b/c.md", "a/z.md"])
        #expect(tree.entries(under: "none") == [])
        #expect(text("a/z.md", in: tree) == "1" && isMissing("a", in: tree) && isMissing("a/y.md", in: tree))
    }

    @Test("a file on disk reads as it is in memory")
    func disk() throws {
        let folder = try ProjectFolder()
        let files = ["a/z.md": "1", "a/b/c.md": "2", "ab/d.md": "", "a/ü.md": "4"]
        for (path, text) in files { try folder.write(text, to: path) }
        let memory = MemoryTree(texts: files)
        for name in ["a", "ab", "none"] { #expect(folder.tree.entries(under: name) == memory.entries(under: name)) }
        for path in files.keys { #expect(text(path, in: folder.tree) == text(path, in: memory)) }
        #expect(isMissing("a/none.md", in: folder.tree))
    }

    @Test("hidden files and folders are not listed")
    func hidden() throws {
        let folder = try ProjectFolder()
        for path in ["a/.hidden.md", "a/.git/x.md", "a/shown.md"] { try folder.write("x", to: path) }
        #expect(folder.tree.entries(under: "a") == ["a/shown.md"])
    }

    @Test("a path that climbs out of the project reads nothing")
    func climbing() throws {
        let outside = try ProjectFolder()
        let folder = try ProjectFolder()
        let name = outside.path.split(separator: "/").last.map(String.init) ?? ""
        guard case .refused(.link) = folder.tree.content(of: "../\(name)/lacuna.yaml") else {
            return #expect(Bool(false), "was read")
        }
        #expect(text("lacuna.yaml", in: outside.tree) == Project.settings)
    }

    @Test("a neighbour whose name starts like the project's is outside too")
    func neighbour() throws {
        let folder = try ProjectFolder()
        let twin = folder.path + "-twin"
        try FileManager.default.createDirectory(atPath: twin, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: twin) }
        try Data("x".utf8).write(to: URL(filePath: twin + "/x.md"))
        try folder.link("x.md", to: twin + "/x.md")
        guard case .refused(.link) = folder.tree.content(of: "x.md") else { return #expect(Bool(false), "was read") }
    }

    @Test("the first tree that has a file wins, file by file")
    func overlay() {
        let project = MemoryTree(texts: ["t/a": "own", "t/own": "1"])
        let defaults = MemoryTree(texts: ["t/a": "default", "t/b": "default"])
        let tree = OverlayTree([project, defaults])
        #expect(tree.entries(under: "t") == ["t/a", "t/b", "t/own"])
        #expect(text("t/a", in: tree) == "own" && text("t/b", in: tree) == "default")
        #expect(isMissing("t/c", in: tree))
    }

    @Test("a refused file of the project is not replaced by a default without a word")
    func refusedInFront() throws {
        let folder = try ProjectFolder()
        try folder.makeFolder("t/a.yaml")
        let tree = OverlayTree([folder.tree, MemoryTree(texts: ["t/a.yaml": "default"])])
        guard case .refused(.folder) = tree.content(of: "t/a.yaml") else { return #expect(Bool(false)) }
    }

    @Test("a tree below a folder has the folder's name in front of its paths")
    func subTree() {
        let tree = SubTree(MemoryTree(texts: ["strings/en.yaml": "x", "other/y": "z"]), at: "templates")
        #expect(tree.entries(under: "templates/strings") == ["templates/strings/en.yaml"])
        #expect(tree.entries(under: "strings") == [] && tree.entries(under: "temp") == [])
        #expect(text("templates/strings/en.yaml", in: tree) == "x")
        #expect(isMissing("strings/en.yaml", in: tree) && isMissing("templates/none", in: tree))
    }

    @Test("the top of a tree below a folder is that folder")
    func subTreeTop() throws {
        let folder = try ProjectFolder()
        try folder.write("x", to: "strings/en.yaml")
        let tree = SubTree(folder.tree, at: "templates")
        #expect(tree.entries(under: "templates") == ["templates/lacuna.yaml", "templates/strings/en.yaml"])
    }
}
