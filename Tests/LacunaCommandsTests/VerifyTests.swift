import Foundation
import TestSupport
import Testing

@Suite("Verifying a published site")
struct VerifyTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Project.version("first"))
        #expect(try Program.run(["build"], in: folder.path).status == 0)
    }

    private func verify(_ arguments: String...) throws -> Program.Result {
        try Program.run(["verify"] + arguments, in: folder.path)
    }

    @Test("sha256sum agrees with the list at the root of the site, and the list is complete")
    func sha256sum() throws {
        let result = try Program.run(
            ["-c", "--strict", "--quiet", "SHA256SUMS"], in: folder.path + "/site", binary: "/usr/bin/sha256sum")
        #expect((result.status, result.output, result.errors) == (0, "", ""))
        let listed = try folder.text("site/SHA256SUMS").split(separator: "\n").map { String($0.dropFirst(66)) }
        let files = try folder.snapshot(of: "site").keys.filter { !$0.hasPrefix(".") && $0 != "SHA256SUMS" }
        #expect(listed == files.sorted())
    }

    @Test("sha256sum agrees in the project with the list of sources, and each page names the list")
    func sources() throws {
        let result = try Program.run(
            ["-c", "--strict", "--quiet", "site/data/sources.sha256"], in: folder.path, binary: "/usr/bin/sha256sum")
        #expect((result.status, result.output, result.errors) == (0, "", ""))
        let list = try Program.run(["site/data/sources.sha256"], in: folder.path, binary: "/usr/bin/sha256sum").output
        let digest = try #require(list.split(separator: " ").first)
        for (path, bytes) in try folder.snapshot(of: "site") where path.hasPrefix("en/") {
            #expect(String(decoding: bytes, as: UTF8.self).contains("<code>sha256:\(digest)</code>"), "\(path)")
        }
    }

    @Test("a site as it was published has no problems")
    func clean() throws {
        let result = try verify("site")
        #expect(result.status == 0)
        #expect(result.output.contains(", 0 problems. sha256:"))
    }

    @Test("what was changed, removed and added is named")
    func tampered() throws {
        try folder.write("tampered", to: "site/en/index.html")
        try FileManager.default.removeItem(atPath: folder.path + "/site/data/findings.csv")
        try folder.write("extra", to: "site/en/extra.html")
        try folder.write("mine", to: "site/.htaccess")
        let result = try verify()
        #expect(result.status == 1)
        for line in ["changed     en/index.html", "missing     data/findings.csv", "foreign     en/extra.html"] {
            #expect(result.output.contains(line + "\n"))
        }
        #expect(result.output.contains("3 problems"))
    }

    @Test("a folder without a list cannot be verified, nor one whose list leads elsewhere")
    func noList() throws {
        #expect(try verify("assessments").status == 2)
        let digest = String(repeating: "0", count: 64)
        for line in ["\(digest)  ../lacuna.yaml", "\(digest)  /etc/passwd", "nonsense", "\(digest)  a\n\(digest)  a"] {
            try folder.write(line + "\n", to: "evil/SHA256SUMS")
            let result = try verify("evil")
            #expect(result.status == 2)
            #expect(!result.output.contains("passwd"))
        }
    }

    @Test("another copy is compared file by file")
    func againstFolder() throws {
        #expect(try Program.run(["build", "--output", folder.path + "/copy"], in: folder.path).status == 0)
        #expect(try verify("site", "--against", "copy").status == 0)
        try folder.write("tampered", to: "copy/en/index.html")
        let result = try verify("site", "--against", "copy")
        #expect(result.status == 1)
        #expect(result.output.contains("en/index.html  (in the copy to compare with)"))
    }

    @Test("a copy on a web server is fetched and compared")
    func againstServer() throws {
        let site = try folder.snapshot(of: "site")
        let server = try TestServer { request in
            guard request.path.hasPrefix("/gaps/"), let bytes = site[String(request.path.dropFirst(6))] else {
                return TestServer.page([], status: "404 Not Found")
            }
            if request.path.hasSuffix("method.html") { return TestServer.page(Array("tampered".utf8)) }
            return TestServer.page(Array(bytes))
        }
        let result = try verify("site", "--against", server.address + "/gaps/", "--private-network")
        #expect(result.status == 1)
        #expect(result.output.contains("changed     en/method.html  (in the copy to compare with)\n"))
        #expect(result.output.contains(", 1 problems."))
        #expect(try verify("site", "--against", server.address + "/gaps").status == 2, "a private network needs leave")
        #expect(try verify("site", "--against", server.address + "/none", "--private-network").status == 2)
    }
}
