import LacunaBuild
import TestSupport
import Testing

@Suite("The commit of a project")
struct ProjectCommitTests {
    private let folder: TemporaryFolder
    private let commit = "0123456789abcdef0123456789abcdef01234567"

    init() throws { folder = try TemporaryFolder() }

    private func read(_ files: [String: String], in name: String = "") throws -> String? {
        try folder.write(files)
        return ProjectCommit.of(folder.path + name)
    }

    @Test("a branch in a file of its own, also for a project in a folder of the repository")
    func loose() throws {
        let files = [".git/HEAD": "ref: refs/heads/a/b\n", ".git/refs/heads/a/b": commit + "\n", "sub/lacuna.yaml": ""]
        #expect(try read(files) == commit)
        #expect(try read([:], in: "/sub") == commit)
    }

    @Test("a branch among the packed ones")
    func packed() throws {
        let other = String(repeating: "f", count: 40)
        let packed = "# pack-refs with: peeled\n\(other) refs/heads/xmain\n\(commit) refs/heads/main\n^\(other)\n"
        #expect(try read([".git/HEAD": "ref: refs/heads/main\n", ".git/packed-refs": packed]) == commit)
    }

    @Test("a commit without a branch")
    func detached() throws { #expect(try read([".git/HEAD": commit + "\n"]) == commit) }

    @Test("a second work tree, which shares its branches with the first")
    func worktree() throws {
        let files = [
            "second/.git": "gitdir: ../first/.git/worktrees/second\n",
            "first/.git/worktrees/second/HEAD": "ref: refs/heads/topic\n",
            "first/.git/worktrees/second/commondir": "../..\n", "first/.git/refs/heads/topic": commit + "\n",
        ]
        #expect(try read(files, in: "/second") == commit)
    }

    @Test(
        "anything else gives none",
        arguments: [
            [:], [".git/HEAD": ""], [".git/HEAD": "ref: refs/heads/none\n"], [".git/HEAD": "ref: ../../secret\n"],
            [".git/HEAD": "ref: refs/../../secret\n", "secret": "0123456789abcdef0123456789abcdef01234567"],
            [".git/HEAD": "0123456789ABCDEF0123456789abcdef01234567\n"], [".git": "gitdir: nowhere\n"], [".git": "x"],
            [".git/HEAD": "ref: refs/heads/main\n", ".git/refs/heads/main": "<script>\n"],
        ])
    func none(files: [String: String]) throws { #expect(try read(files) == nil) }
}
