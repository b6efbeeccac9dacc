import Foundation
import TestSupport
import Testing

@Suite("A page can be traced, and says nothing of the machine")
struct TraceabilityTests {
    private let folder: TemporaryFolder
    private let commit = "0123456789abcdef0123456789abcdef01234567"

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Project.version("first"))
    }

    private func page(_ arguments: [String] = [], _ environment: [String: String] = [:]) throws -> String {
        let result = try Program.run(["build"] + arguments, in: folder.path, environment: environment)
        #expect(result.status == 0)
        return try folder.text("site/en/index.html")
    }

    @Test("no output names the user, the machine or a folder of it")
    func nothingOfTheMachine() throws {
        let name = "zebrauser"
        _ = try page(
            [], ["USER": name, "LOGNAME": name, "HOME": "/srv/\(name)", "HOSTNAME": "\(name)-host", "PWD": folder.path])
        var words = [name, folder.path, NSHomeDirectory() + "/", "/tmp/", "/home/", "/usr/", "/var/", Project.root]
        let host = ProcessInfo.processInfo.hostName
        if host.count > 5, host != "localhost" { words.append(host) }
        for (path, bytes) in try folder.snapshot(of: "site") {
            let text = String(decoding: bytes, as: UTF8.self)
            for word in words { #expect(!text.contains(word), "\(word) in \(path)") }
        }
    }

    @Test("SOURCE_DATE_EPOCH sets the day on the pages, and --date goes before it")
    func date() throws {
        let environment = ["SOURCE_DATE_EPOCH": "1796083200"]
        #expect(try page([], environment).contains("1 December 2026"))
        #expect(try page(["--date", "2026-12-24"], environment).contains("24 December 2026"))
    }

    @Test("without a repository no commit is named")
    func noCommit() throws { #expect(!(try page().contains("Version of the sources"))) }

    @Test("the command line goes before the environment, and both before the repository")
    func order() throws {
        try folder.write("ref: refs/heads/main\n", to: ".git/HEAD")
        try folder.write("\(commit)\n", to: ".git/refs/heads/main")
        #expect(try page().contains("<code>\(commit)</code>"))
        let other = String(repeating: "a", count: 40)
        let third = String(repeating: "b", count: 64)
        #expect(try page([], ["LACUNA_COMMIT": other]).contains("<code>\(other)</code>"))
        #expect(try page(["--commit", third], ["LACUNA_COMMIT": other]).contains("<code>\(third)</code>"))
        #expect(!(try page(["--commit", "none"]).contains("Version of the sources")))
        #expect(try Program.run(["build", "--commit", "HEAD"], in: folder.path).status == 2)
        let wrong = try Program.run(["build"], in: folder.path, environment: ["LACUNA_COMMIT": "<b>"])
        #expect(wrong.status == 2)
        #expect(wrong.errors.contains("LACUNA_COMMIT"))
    }
}
