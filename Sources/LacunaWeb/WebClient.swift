import CWeb
import Foundation

/// Asks web servers that nobody vouches for: bounded in time, size and redirections, and never a machine of the own network.
public struct WebClient: Sendable {
    /// How long one answer may take, and how much of it is read.
    public struct Bounds: Sendable {
        public var connecting: Duration = .seconds(5)
        public var total: Duration = .seconds(15)
        public var bytes = 8_192
        public var redirections = 5

        public init() {}
    }

    public var bounds: Bounds
    /// How the program names itself.
    public let agent: String
    /// For tests: whether this machine and private networks may be asked.
    public var allowsPrivate = false

    public init(agent: String, bounds: Bounds = Bounds()) {
        self.agent = agent
        self.bounds = bounds
    }

    /// Follows redirections, to `http` and `https` only and never in a circle.
    public func ask(_ address: String, headOnly: Bool = false) -> WebAnswer {
        var seen: Set<String> = []
        var next = address
        let clock = ContinuousClock()
        let end = clock.now + bounds.total
        while seen.count <= bounds.redirections {
            guard WebClient.isWeb(next) else { return .failed(.refused) }
            guard seen.insert(next).inserted else { return .failed(.redirectedTooOften) }
            let left = end - clock.now
            guard left > .zero else { return .failed(.tooSlow) }
            switch once(next, headOnly: headOnly, within: left) {
            case .moved(let location): next = location
            case .answer(let answer): return answer
            }
        }
        return .failed(.redirectedTooOften)
    }

    private enum Step {
        case moved(String)
        case answer(WebAnswer)
    }

    private func once(_ address: String, headOnly: Bool, within time: Duration) -> Step {
        address.withCString { address in
            agent.withCString { agent in
                var request = cweb_request()
                request.address = address
                request.agent = agent
                request.head_only = headOnly ? 1 : 0
                request.most_bytes = bounds.bytes
                request.connect_milliseconds = bounds.connecting.milliseconds
                request.total_milliseconds = max(1, time.milliseconds)
                request.allows_private = allowsPrivate ? 1 : 0
                var answer = cweb_answer()
                cweb_ask(&request, &answer)
                defer { cweb_free(&answer) }
                if let problem = WebProblem(answer.result) { return .answer(.failed(problem)) }
                if (300..<400).contains(answer.status), let location = answer.location {
                    return .moved(String(cString: location))
                }
                let bytes = Array(UnsafeBufferPointer(start: answer.bytes, count: answer.count))
                return .answer(.status(Int(answer.status), bytes: bytes, isCut: answer.is_cut != 0))
            }
        }
    }

    private static func isWeb(_ address: String) -> Bool {
        (address.hasPrefix("http://") || address.hasPrefix("https://"))
            && address.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F }
    }

    /// Whether a machine with this address belongs to the public network.
    static func isPublic(_ address: [UInt8]) -> Bool { cweb_is_public(address, address.count) != 0 }
}

extension Duration {
    fileprivate var milliseconds: Int {
        Int(components.seconds) * 1_000 + Int(components.attoseconds / 1_000_000_000_000_000)
    }
}
