import Foundation

/// A web server on this machine that answers as a test wants, well or badly. It lives as long as the tests.
public final class TestServer: @unchecked Sendable {
    /// What is sent for a request: pieces of bytes, and pauses between them.
    public enum Piece: Sendable {
        case text(String)
        case bytes([UInt8])
        case pause(milliseconds: UInt32)
        /// The same bytes again and again, until the other side has enough.
        case endless([UInt8])
    }

    public struct Request: Sendable, Hashable {
        public let method: String
        public let path: String
        public let agent: String
    }

    public let port: UInt16
    private let socket: Int32
    private let lock = NSLock()
    private var seen: [Request] = []
    private let handler: @Sendable (Request) -> [Piece]

    public var address: String { "http://127.0.0.1:\(port)" }
    public var requests: [Request] { lock.withLock { seen } }

    public init(_ handler: @escaping @Sendable (Request) -> [Piece]) throws {
        self.handler = handler
        socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let own = socket
        port = try withUnsafeMutablePointer(to: &address) { pointer in
            try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                guard bind(own, address, length) == 0, listen(own, 64) == 0, getsockname(own, address, &length) == 0
                else {
                    throw CocoaError(.fileWriteUnknown)
                }
            }
            return UInt16(bigEndian: pointer.pointee.sin_port)
        }
        let serve: @Sendable (Int32) -> Void = { client in self.serve(client) }
        Thread {
            while true {
                let client = accept(own, nil, nil)
                guard client >= 0 else { return }
                Thread { serve(client) }.start()
            }
        }.start()
    }

    /// An answer with a body.
    public static func page(_ body: [UInt8], status: String = "200 OK") -> [Piece] {
        [.text("HTTP/1.1 \(status)\r\nContent-Length: \(body.count)\r\nConnection: close\r\n\r\n"), .bytes(body)]
    }

    public static func redirection(_ location: String) -> [Piece] {
        [.text("HTTP/1.1 302 Found\r\nLocation: \(location)\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")]
    }

    private func serve(_ client: Int32) {
        defer { close(client) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while !bytes.suffix(4).elementsEqual([13, 10, 13, 10]), bytes.count < 65_536 {
            let count = recv(client, &buffer, buffer.count, 0)
            guard count > 0 else { return }
            bytes += buffer.prefix(count)
        }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
        let words = (lines.first ?? "").split(separator: " ")
        guard words.count == 3 else { return }
        let agent = lines.first { $0.hasPrefix("User-Agent: ") }?.dropFirst("User-Agent: ".count) ?? ""
        let request = Request(method: String(words[0]), path: String(words[1]), agent: String(agent))
        lock.withLock { seen.append(request) }
        for piece in handler(request) {
            switch piece {
            case .text(let text): guard send(client, Array(text.utf8)) else { return }
            case .bytes(let body): guard request.method == "HEAD" || send(client, body) else { return }
            case .pause(let milliseconds): usleep(milliseconds * 1_000)
            case .endless(let body): while send(client, body) {}
            }
        }
    }

    private func send(_ client: Int32, _ bytes: [UInt8]) -> Bool {
        var offset = 0
        while offset < bytes.count {
            let sent = bytes.withUnsafeBytes {
                Foundation.send(client, $0.baseAddress! + offset, bytes.count - offset, Int32(MSG_NOSIGNAL))
            }
            guard sent > 0 else { return false }
            offset += sent
        }
        return true
    }
}
