import Foundation
import TestSupport
import Testing

@Suite("Sources that still open")
struct LinksTests {
    private let folder: TemporaryFolder
    private let server: TestServer

    init() throws {
        folder = try TemporaryFolder()
        server = try TestServer { request in
            switch (request.method, request.path) {
            case (_, "/act"): TestServer.page(Array("the Act".utf8))
            case ("HEAD", "/no-head"): TestServer.page([], status: "405 Method Not Allowed")
            case ("GET", "/no-head"): TestServer.page([UInt8](repeating: 0x61, count: 3_000_000))
            case (_, "/loop"): TestServer.redirection("/loop")
            case (_, "/broken"): [.text("what?\r\n\r\n")]
            default: TestServer.page([], status: "404 Not Found")
            }
        }
        try folder.write(Project.settings, to: "lacuna.yaml")
        try write(["/act", "/no-head", "/gone", "/loop", "/broken", "/act#s5"])
    }

    private func write(_ paths: [String], _ more: String = "") throws {
        let requirements = ["25.1", "25.2", "25.3", "27.a", "27.b", "28.2"]
        let findings = zip(requirements, paths).map {
            "### \($0)\n\n- **Outcome:** met\n- **Law:** cmca s. 51\n- **Basis:** text; \(server.address)\($1)"
        }
        try folder.write(
            Project.frontMatter + "\n" + findings.joined(separator: "\n\n") + more, to: "assessments/KEN/2026.en.md")
    }

    private func online(_ arguments: String...) throws -> Program.Result {
        try Program.run(
            ["links", "--online", "--private-network", "--pause", "0", "--date", "2026-12-01"] + arguments,
            in: folder.path)
    }

    @Test("what came of each request is kept, and each document is asked for once")
    func survey() throws {
        #expect(try online().status == 0)
        let base = server.address
        #expect(
            try folder.text("evidence/links.csv")
                == [
                    "address,last_seen,status,archived", "\(base)/act,2026-12-01,ok,", "\(base)/act#s5,2026-12-01,ok,",
                    "\(base)/broken,,broken answer,", "\(base)/gone,,404,", "\(base)/loop,,redirected too often,",
                    "\(base)/no-head,2026-12-01,ok,", "",
                ].joined(separator: "\r\n"))
        #expect(server.requests.count { $0.path == "/act" } == 1)
        #expect(server.requests.allSatisfy { $0.agent.hasPrefix("lacuna/") })
    }

    @Test("a source that goes away keeps the day on which it was last seen, and the site shows it")
    func lastSeen() throws {
        let base = server.address
        try folder.write(
            "address,last_seen,status,archived\n\(base)/gone,2025-03-01,ok,https://archive.example.org/gone\n",
            to: "evidence/links.csv")
        #expect(try online().status == 0)
        let line = "\(base)/gone,2025-03-01,404,https://archive.example.org/gone\r\n"
        #expect(try folder.text("evidence/links.csv").contains(line))
        #expect(try Program.run(["build"], in: folder.path).status == 0)
        let page = try folder.text("site/en/country/ken.html")
        #expect(page.contains("last seen <time datetime=\"2025-03-01\">1 March 2025</time>"))
        #expect(
            page.contains("href=\"https://archive.example.org/gone\" rel=\"external noreferrer\">archived copy</a>"))
    }

    @Test("a finding whose only source is dead and unarchived is a warning")
    func dead() throws {
        #expect(try online().status == 0)
        let result = try Program.run(["check"], in: folder.path)
        #expect(result.status == 0)
        #expect(result.output.components(separatedBy: "warning[L432]").count - 1 == 3)
        #expect(!result.output.contains("/no-head"))
    }

    @Test("without --online nobody is asked and nothing is written")
    func offline() throws {
        let result = try Program.run(["links", "--format", "csv"], in: folder.path)
        #expect(result.status == 0)
        #expect(result.output.contains("\(server.address)/gone,,,,assessments/KEN/2026.en.md:"))
        #expect(server.requests.isEmpty)
        #expect(!folder.exists("evidence"))
    }

    @Test("an address that only a withheld part names is asked only on demand")
    func withheld() throws {
        try write(
            ["/act"],
            "\n\n### 28.2\n\n- **Outcome:** met\n- **Law:** cmca s. 51\n- **Basis (withheld):** text; \(server.address)/secret\n"
        )
        #expect(try online().status == 0)
        #expect(!server.requests.contains { $0.path == "/secret" })
        #expect(try online("--withheld").status == 0)
        #expect(server.requests.contains { $0.path == "/secret" })
    }

    @Test("a private network is never asked without leave")
    func privateNetwork() throws {
        #expect(try Program.run(["links", "--online", "--pause", "0"], in: folder.path).status == 0)
        #expect(server.requests.isEmpty)
        #expect(try folder.text("evidence/links.csv").contains("private network"))
    }

    @Test("the list as JSON holds every use", arguments: ["ken", "FRA"])
    func json(country: String) throws {
        let result = try Program.run(["links", "--format", "json", "--country", country], in: folder.path)
        let all = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
        #expect(all.count == (country == "ken" ? 6 : 0))
    }
}
