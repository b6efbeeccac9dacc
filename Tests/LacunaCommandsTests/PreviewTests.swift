import Foundation
import TestSupport
import Testing

@Suite("The preview", .serialized)
struct PreviewTests {
    private let folder: TemporaryFolder
    private let port = Int.random(in: 20_000..<50_000)

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Project.settings, to: "lacuna.yaml")
        try write("met")
    }

    private func write(_ outcome: String) throws {
        try folder.write(
            Project.frontMatter
                + "\n### 25.1\n\n- **Outcome:** \(outcome)\n- **Law:** cmca s. 51\n- **Basis:** text; https://example.org/act s. 51\n",
            to: "assessments/KEN/2026.en.md")
    }

    /// What curl would say; nil while nobody listens.
    private func get(_ path: String, host: String? = nil) -> (status: String, body: String)? {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            ["python3", "-c", PreviewTests.client, "\(port)", path, host ?? "127.0.0.1:\(port)"]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = Pipe()
        guard (try? process.run()) != nil else { return nil }
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0, let line = text.firstIndex(of: "\n") else { return nil }
        return (String(text[..<line]), String(text[text.index(after: line)...]))
    }

    private static let client = """
        import http.client, sys
        link = http.client.HTTPConnection("127.0.0.1", int(sys.argv[1]), timeout=5)
        link.putrequest("GET", sys.argv[2], skip_host=True)
        link.putheader("Host", sys.argv[3])
        link.endheaders()
        answer = link.getresponse()
        print(answer.status)
        sys.stdout.write(answer.read().decode())
        """

    /// Waits until `condition` holds, ten seconds at most.
    private func eventually(_ condition: () -> Bool) -> Bool {
        let deadline = Date().addingTimeInterval(10)
        while Date() < deadline {
            if condition() { return true }
            usleep(100_000)
        }
        return false
    }

    private func withServer(_ body: () throws -> Void) throws {
        let server = Process()
        server.executableURL = URL(filePath: Program.path)
        server.arguments = ["serve", "--project", folder.path, "--port", "\(port)"]
        server.standardOutput = Pipe()
        try server.run()
        defer {
            server.terminate()
            server.waitUntilExit()
        }
        #expect(eventually { get("/en/index.html")?.status == "200" })
        try body()
    }

    @Test("pages are served to this machine under its own name, and to no other name")
    func hosts() throws {
        try withServer {
            #expect(get("/en/country/ken.html")?.body.contains("Kenya") == true)
            #expect(get("/en/country/ken.html", host: "localhost:\(port)")?.status == "200")
            #expect(get("/en/country/ken.html", host: "evil.example")?.status == "403")
            #expect(get("/../lacuna.yaml")?.status == "404")
        }
    }

    @Test("a saved change is built, and a problem stands above the page while the last good page stays")
    func reload() throws {
        try withServer {
            let first = get("/lacuna-generation")?.body
            try write("not quite")
            #expect(eventually { get("/lacuna-generation")?.body != first })
            #expect(eventually { get("/lacuna-problems")?.body.contains("L303") == true })
            #expect(get("/en/country/ken.html")?.status == "200")
            try write("met")
            #expect(eventually { get("/lacuna-problems")?.body == "" })
        }
    }
}
