import LacunaText
import TestSupport
import Testing

@testable import LacunaWeb

@Suite("Asking a web server")
struct WebClientTests {
    private static func answer(_ request: TestServer.Request) -> [TestServer.Piece] {
        switch request.path {
        case "/page": TestServer.page(Array("hello".utf8))
        case "/large": TestServer.page([UInt8](repeating: 0x61, count: 1_000_000))
        case "/gone": TestServer.page([], status: "410 Gone")
        case "/moved": TestServer.redirection("/page")
        case "/loop": TestServer.redirection("/loop")
        case "/pingpong": TestServer.redirection("/pongping")
        case "/pongping": TestServer.redirection("/pingpong")
        case "/file": TestServer.redirection("file:///etc/passwd")
        case "/gopher": TestServer.redirection("gopher://127.0.0.1/")
        case "/slow": [.pause(milliseconds: 20_000)] + TestServer.page([])
        case "/drip":
            [.text("HTTP/1.1 200 OK\r\n\r\n")]
                + (0..<200).flatMap { _ in [TestServer.Piece.bytes([0x61]), .pause(milliseconds: 100)] }
        case "/endless": [.text("HTTP/1.1 200 OK\r\n\r\n"), .endless([UInt8](repeating: 0x61, count: 65_536))]
        case "/endless-header": [.text("HTTP/1.1 200 OK\r\n"), .endless(Array("X-A: b\r\n".utf8))]
        case "/nonsense": [.text("what?\r\n\r\n"), .bytes([0, 1, 2])]
        case "/silent": []
        case "/short": [.text("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n"), .text("only this")]
        case let path where path.hasPrefix("/chain"):
            TestServer.redirection("/chain\((Int(path.dropFirst(6)) ?? 0) + 1)")
        default: TestServer.page([], status: "404 Not Found")
        }
    }

    private let server: TestServer
    private let client: WebClient

    init() throws {
        server = try TestServer { Self.answer($0) }
        var client = WebClient(agent: "lacuna/test")
        client.allowsPrivate = true
        client.bounds.total = .seconds(60)
        self.client = client
    }

    @Test("a page is read, with the name of the program in the request")
    func page() {
        #expect(client.ask(server.address + "/page") == .status(200, bytes: Array("hello".utf8), isCut: false))
        #expect(client.ask(server.address + "/page", headOnly: true) == .status(200, bytes: [], isCut: false))
        #expect(server.requests.map(\.method) == ["GET", "HEAD"])
        #expect(server.requests.allSatisfy { $0.agent == "lacuna/test" })
    }

    @Test("a page that is not there is no page")
    func missing() {
        #expect(client.ask(server.address + "/none") == .status(404, bytes: [], isCut: false))
        #expect(!client.ask(server.address + "/gone").isFound)
    }

    @Test("a huge or endless page is cut", arguments: ["/large", "/endless"])
    func cut(path: String) {
        guard case .status(200, let bytes, isCut: true) = client.ask(server.address + path) else {
            Issue.record("no page")
            return
        }
        #expect(bytes.count == client.bounds.bytes)
    }

    @Test(
        "what does not end well is said in a word",
        arguments: [
            ("/loop", .redirectedTooOften), ("/pingpong", .redirectedTooOften), ("/chain0", .redirectedTooOften),
            ("/file", .refused), ("/gopher", .refused), ("/slow", .tooSlow), ("/drip", .tooSlow),
            ("/endless-header", .broken), ("/nonsense", .broken), ("/silent", .broken), ("/short", .broken),
        ] as [(String, WebProblem)])
    func problems(path: String, problem: WebProblem) {
        var client = client
        if problem == .tooSlow { client.bounds.total = .seconds(1) }
        #expect(client.ask(server.address + path) == .failed(problem))
        #expect(server.requests.count <= 7)
    }

    @Test("a redirection is followed")
    func redirection() { #expect(client.ask(server.address + "/moved").isFound) }

    @Test("a name that does not exist, and a port where nobody listens")
    func nobody() {
        #expect(client.ask("http://no-such-name.invalid/") == .failed(.noName))
        #expect(client.ask("http://127.0.0.1:1/") == .failed(.noConnection))
    }

    @Test(
        "only addresses of the web are asked",
        arguments: ["file:///etc/passwd", "ftp://example.org/", "", "javascript:1", "http://a b/", "/etc/passwd"])
    func refused(address: String) { #expect(client.ask(address) == .failed(.refused)) }

    @Test(
        "this machine and private networks are never asked without leave, however the address is written",
        arguments: [
            "127.0.0.1", "localhost", "2130706433", "0x7f000001", "127.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0",
        ])
    func privateNetwork(host: String) throws {
        var client = client
        client.allowsPrivate = false
        let answer = client.ask("http://\(host):\(server.port)/page")
        #expect(answer == .failed(.privateNetwork), "\(answer)")
        #expect(server.requests.isEmpty)
    }

    @Test(
        "which machines are public",
        arguments: [
            ([8, 8, 8, 8], true), ([10, 0, 0, 1], false), ([172, 15, 0, 1], true), ([172, 16, 0, 1], false),
            ([172, 31, 9, 9], false), ([172, 32, 0, 1], true), ([192, 168, 1, 1], false),
            ([169, 254, 169, 254], false),
            ([100, 64, 0, 1], false), ([100, 128, 0, 1], true), ([224, 0, 0, 1], false), ([255, 255, 255, 255], false),
            ([0x20, 0x01, 0x48, 0x60] + [UInt8](repeating: 1, count: 12), true),
            ([0xFD] + [UInt8](repeating: 0, count: 15), false),
            ([0xFE, 0x80] + [UInt8](repeating: 0, count: 14), false),
            ([0x00, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 1], false),
            ([0x20, 0x02, 10, 0, 0, 1] + [UInt8](repeating: 0, count: 10), false), ([1, 2, 3], false),
        ] as [([UInt8], Bool)])
    func publicMachines(address: [UInt8], isPublic: Bool) { #expect(WebClient.isPublic(address) == isPublic) }
}
