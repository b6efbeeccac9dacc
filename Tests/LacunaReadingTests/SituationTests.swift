import Foundation
import LacunaChecks
import LacunaDiagnostics
import LacunaReading
import LacunaText
import TestSupport
import Testing

/// Problems that files in memory cannot have: each is made on a real disk.
@Suite struct SituationTests {
    /// The codes that the tests below provoke.
    static let covered: Set = ["L001", "L002", "L006", "L007", "L008", "L009", "L604", "L710", "L807"]

    private let path = Project.path

    /// A folder with a correct Estonian assessment, so that a test sees what is lost beside the bad file.
    private func folder() throws -> ProjectFolder {
        let folder = try ProjectFolder()
        let text = Project.frontMatter.replacingOccurrences(of: "KEN", with: "EST") + "\n" + Project.finding + "\n"
        try folder.write(text, to: "assessments/EST/2026.en.md")
        return folder
    }

    private func expectOnly(
        _ code: String, in folder: ProjectFolder, at place: String? = nil,
        _ location: SourceLocation = #_sourceLocation
    ) {
        let place = place ?? "\(path):1:1-1"
        #expect(folder.problems().map(MarkedProject.describe) == ["\(code) \(place)"], sourceLocation: location)
        #expect(folder.read().corpus?.assessments.map(\.country) == ["EST"], sourceLocation: location)
    }

    @Test(
        "a file that the user may not read is named with the system's reason",
        .disabled(if: geteuid() == 0, "root may read every file"))
    func unreadable() throws {
        let folder = try folder()
        try folder.write(Project.frontMatter, to: path)
        try folder.lock(path)
        expectOnly("L001", in: folder)
        let problem = try #require(folder.problems().first)
        #expect(MessageCatalog.english.message(problem) == "The file cannot be read: Permission denied.")
    }

    @Test("the file that a treaty cannot do without is missed")
    func missing() throws {
        let folder = try folder()
        try folder.write("welcomed: []\n", to: "treaties/uncc/guide.yaml")
        let problem = try #require(folder.problems().first { $0.rule.code == "L001" })
        #expect(MarkedProject.describe(problem) == "L001 treaties/uncc/treaty.yaml:1:1-1")
        #expect(MessageCatalog.english.message(problem) == "The file cannot be read: no such file.")
    }

    @Test("text in another encoding is refused at its first foreign byte")
    func invalidUTF8() throws {
        let folder = try folder()
        try folder.write(Array("---\ntitle: C".utf8) + [0xF4] + Array("te\n---\n".utf8), to: path)
        expectOnly("L002", in: folder, at: "\(path):2:9-10")
    }

    @Test("a character that was cut off at the end of the file is foreign too")
    func truncatedUTF8() throws {
        let folder = try folder()
        try folder.write(Array("---\nétat".utf8) + [0xE2, 0x82], to: path)
        expectOnly("L002", in: folder, at: "\(path):2:5-6")
    }

    @Test("UTF-16 is refused, not guessed")
    func utf16() throws {
        let folder = try folder()
        try folder.write([0xFF, 0xFE, 0x2D, 0x00, 0x2D, 0x00], to: path)
        expectOnly("L002", in: folder, at: "\(path):1:1-2")
    }

    @Test("a folder whose name ends like a file's is reported, and its files are still read")
    func folderInsteadOfFile() throws {
        let folder = try folder()
        try folder.makeFolder(path)
        expectOnly("L006", in: folder)
        try folder.write("", to: path + "/inner.md")
        #expect(folder.problems().map(\.rule.code) == ["L006", "L005"])
    }

    @Test("a link out of the project is refused, even to a file that would read well")
    func linkOutside() throws {
        let folder = try folder()
        let other = try self.folder()
        try folder.link(path, to: other.path + "/assessments/EST/2026.en.md")
        expectOnly("L007", in: folder)
    }

    @Test("a link that climbs out with dots is refused")
    func linkWithDots() throws {
        let folder = try folder()
        try folder.link(path, to: "../../../../../../../../etc/hostname")
        expectOnly("L007", in: folder)
    }

    @Test("a link that leads nowhere and a link to itself are refused", arguments: ["nowhere.md", "2026.en.md"])
    func deadLink(target: String) throws {
        let folder = try folder()
        try folder.link(path, to: target)
        expectOnly("L007", in: folder)
    }

    @Test("a file behind a folder that leads out of the project is refused")
    func linkedFolder() throws {
        let outside = try folder()
        let folder = try folder()
        try folder.link("assessments/KEN", to: outside.path + "/assessments/EST")
        expectOnly("L007", in: folder, at: "assessments/KEN/:1:1-1")
    }

    @Test("a link to a file inside the project is followed")
    func linkInside() throws {
        let folder = try folder()
        let text = Project.frontMatter + "\n" + Project.finding + "\n"
        try folder.write(text, to: "drafts/kenya.txt")
        try folder.link(path, to: "../../drafts/kenya.txt")
        #expect(folder.problems().isEmpty)
        #expect(folder.read().corpus?.assessments.map(\.country) == ["EST", "KEN"])
    }

    @Test("a file of 100 MB is refused before it is read")
    func tooLarge() throws {
        let folder = try folder()
        try folder.makeSparse(path, bytes: 100_000_000)
        let seconds = cpuSeconds { expectOnly("L008", in: folder) }
        #expect(seconds < 2)
        #expect(folder.problems().first?.found == "100000000")
    }

    @Test("a file of exactly the largest size is read, one byte more is not")
    func largest() throws {
        let folder = try folder()
        try folder.makeSparse("a.md", bytes: 1_000)
        let tree = DiskTree(root: folder.path, largestFile: 1_000)
        guard case .bytes(let bytes) = tree.content(of: "a.md") else { return #expect(Bool(false), "was not read") }
        #expect(bytes.count == 1_000)
        try folder.makeSparse("a.md", bytes: 1_001)
        guard case .refused(.tooLarge(1_001)) = tree.content(of: "a.md") else {
            return #expect(Bool(false), "was not refused")
        }
    }

    @Test("a text of more bytes than any browser could show is refused, though its file is read")
    func longText() throws {
        let folder = try folder()
        let text =
            Project.frontMatter + "\n" + Project.finding + "\n\n" + String(repeating: "Words.\n\n", count: 500_000)
        try folder.write(text, to: path)
        #expect(folder.problems().map(\.rule.code) == ["L807"])
        #expect(folder.read().corpus?.assessments.map(\.country) == ["EST"])
    }

    @Test("a named pipe is refused without waiting for it", .timeLimit(.minutes(1)))
    func pipe() throws {
        let folder = try folder()
        try folder.makePipe(path)
        expectOnly("L009", in: folder)
    }

    @Test("a folder without settings is no project")
    func noConfiguration() {
        let tree = MemoryTree(texts: [path: Project.frontMatter])
        let result = CorpusReader(project: tree, defaults: Project.english, jobs: 1).read()
        #expect(result.diagnostics.map(MarkedProject.describe) == ["L710 lacuna.yaml:1:1-1"])
        #expect(result.corpus == nil)
    }

    @Test("without any catalogue there is nothing to assess")
    func noTreaty() {
        let tree = MemoryTree(texts: ["lacuna.yaml": Project.settings])
        let result = CorpusReader(project: tree, defaults: MemoryTree([:]), jobs: 1).read()
        let problems = result.diagnostics.filter { $0.rule.code == "L604" }
        #expect(problems.map(MarkedProject.describe) == ["L604 lacuna.yaml:1:1-1"])
    }
}
