import Foundation

/// A folder that is gone when the test is over.
public final class TemporaryFolder: Sendable {
    public let path: String

    public init() throws {
        let base = FileManager.default.temporaryDirectory.path(percentEncoded: false)
        path = base + "/lacuna-test-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    public func write(_ text: String, to name: String) throws {
        let file = "\(path)/\(name)"
        let folder = (file as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try text.write(toFile: file, atomically: false, encoding: .utf8)
    }

    public func write(_ files: [String: String]) throws {
        for (name, text) in files { try write(text, to: name) }
    }

    public func text(_ name: String) throws -> String { try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) }

    public func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(name)") }

    /// Every file below a folder with its bytes.
    public func snapshot(of folder: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        let root = "\(path)/\(folder)"
        for case let name as String in FileManager.default.enumerator(atPath: root) ?? .init() {
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(atPath: "\(root)/\(name)", isDirectory: &isFolder)
            if exists, !isFolder.boolValue { files[name] = try Data(contentsOf: URL(filePath: "\(root)/\(name)")) }
        }
        return files
    }
}
