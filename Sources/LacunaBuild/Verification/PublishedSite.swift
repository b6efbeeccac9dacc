import Foundation
import LacunaReading
import LacunaWeb

/// A site that was published, in a folder or on a web server.
public enum PublishedSite: Sendable {
    /// Absolute path.
    case folder(String)
    /// Without a slash at the end.
    case web(String, WebClient)

    /// What one of its files holds.
    enum Content {
        case bytes([UInt8])
        case missing
        /// Why it could not be read.
        case unreadable(String)
    }

    /// Larger files are not read from a server.
    static let largestFile = 64_000_000

    func content(of path: String) -> Content {
        switch self {
        case .folder(let folder):
            switch DiskTree(root: folder, largestFile: PublishedSite.largestFile).content(of: path) {
            case .bytes(let bytes): return .bytes(bytes)
            case .missing: return .missing
            case .refused(let problem): return .unreadable("\(problem)")
            }
        case .web(let address, let client):
            return PublishedSite.fetch("\(address)/\(PublishedSite.encoded(path))", client)
        }
    }

    private static func fetch(_ address: String, _ client: WebClient) -> Content {
        switch client.ask(address) {
        case .status(_, _, isCut: true): .unreadable("larger than \(client.bounds.bytes) bytes")
        case .status(200, let bytes, _): .bytes(bytes)
        case .status(404, _, _), .status(410, _, _): .missing
        case .status(let status, _, _): .unreadable("status \(status)")
        case .failed(let problem): .unreadable(problem.rawValue)
        }
    }

    /// Paths of all files; nil where that cannot be known. Hidden files at the top belong to the server, not to the site.
    func paths() -> [String]? {
        guard case .folder(let folder) = self else { return nil }
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { !$0.hasPrefix(".") }
        return names.sorted().flatMap { PublishedSite.files($0, in: folder) }
    }

    private static func files(_ path: String, in folder: String) -> [String] {
        var status = stat()
        guard lstat("\(folder)/\(path)", &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return [path] }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(path)")) ?? []
        return names.sorted().flatMap { files("\(path)/\($0)", in: folder) }
    }

    private static func encoded(_ path: String) -> String {
        path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path
    }
}
