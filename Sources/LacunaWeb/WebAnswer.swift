import CWeb

/// What came of asking a server.
public enum WebAnswer: Sendable, Hashable {
    /// The status of HTTP with the body as far as it was read.
    case status(Int, bytes: [UInt8], isCut: Bool)
    case failed(WebProblem)

    /// Whether the document is there.
    public var isFound: Bool {
        guard case .status(let status, _, _) = self else { return false }
        return (200..<300).contains(status)
    }
}

/// Why there was no answer. The words stand in the project's file of links.
public enum WebProblem: String, Sendable, Hashable, CaseIterable {
    case noName = "no such name"
    case noConnection = "no connection"
    case privateNetwork = "private network"
    case tooSlow = "too slow"
    case notSecure = "not secure"
    case broken = "broken answer"
    case redirectedTooOften = "redirected too often"
    case refused = "not a web address"

    init?(_ result: Int32) {
        switch Int(result) {
        case CWEB_DONE: return nil
        case CWEB_NO_NAME: self = .noName
        case CWEB_NO_CONNECTION: self = .noConnection
        case CWEB_PRIVATE: self = .privateNetwork
        case CWEB_TOO_SLOW: self = .tooSlow
        case CWEB_NOT_SECURE: self = .notSecure
        default: self = .broken
        }
    }
}
