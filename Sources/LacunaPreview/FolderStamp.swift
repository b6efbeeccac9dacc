import Foundation

/// What a folder of sources looked like at one moment: paths, sizes and times.
struct FolderStamp: Equatable {
    private let entries: [String: [Int]]

    private static let folders = ["assessments", "treaties", "templates"]

    init(root: String) {
        var entries: [String: [Int]] = [:]
        FolderStamp.note("\(root)/lacuna.yaml", into: &entries)
        for folder in FolderStamp.folders { FolderStamp.walk("\(root)/\(folder)", depth: 0, into: &entries) }
        self.entries = entries
    }

    private static func walk(_ folder: String, depth: Int, into entries: inout [String: [Int]]) {
        guard depth < 8, let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else { return }
        for name in names where !name.hasPrefix(".") {
            let path = "\(folder)/\(name)"
            if !note(path, into: &entries) { walk(path, depth: depth + 1, into: &entries) }
        }
    }

    /// False for a folder.
    @discardableResult
    private static func note(_ path: String, into entries: inout [String: [Int]]) -> Bool {
        var status = stat()
        guard lstat(path, &status) == 0 else { return true }
        guard status.st_mode & S_IFMT != S_IFDIR else { return false }
        entries[path] = [Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec]
        return true
    }
}
