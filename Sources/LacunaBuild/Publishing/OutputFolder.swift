import CFolders
import Foundation

/// A folder that holds a site.
struct OutputFolder {
    let path: String

    init(_ path: String) { self.path = path }

    /// Whether the file stands there with exactly these bytes.
    func holds(_ name: String, _ bytes: [UInt8]) -> Bool {
        let handle = open("\(path)/\(name)", O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard handle >= 0 else { return false }
        defer { close(handle) }
        var status = stat()
        guard fstat(handle, &status) == 0, Int(status.st_size) == bytes.count else { return false }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        var offset = 0
        while offset < bytes.count {
            let got = read(handle, &buffer, buffer.count)
            guard got > 0, bytes.withUnsafeBytes({ memcmp($0.baseAddress! + offset, buffer, got) == 0 }) else {
                return false
            }
            offset += got
        }
        return true
    }

    /// The files that an earlier build wrote.
    func manifest(_ name: String) -> Set<String> {
        guard let text = try? String(contentsOfFile: "\(path)/\(name)", encoding: .utf8) else { return [] }
        return Set(text.split(separator: "\n").map(String.init))
    }

    /// Files that no build wrote and that are carried over: hidden files at the top, and what `keep` names. Anything else is
    /// refused, because publishing would have to move it.
    func foreignEntries(manifest name: String, keep: [String]) throws(PublishingProblem) -> [String] {
        var status = stat()
        guard lstat(path, &status) == 0 else { return [] }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw PublishingProblem("The output “\(path)” is not a folder. Choose another one with --output.")
        }
        let own = manifest(name)
        let ownFolders = Set(own.compactMap { $0.split(separator: "/").first.map(String.init) })
        let entries = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        var carried: [String] = []
        for entry in entries.sorted() where entry != name && !own.contains(entry) && !ownFolders.contains(entry) {
            if keep.contains(entry) {
                carried += try files(below: entry)
            } else if entry.hasPrefix("."), isFile(entry) {
                carried.append(entry)
            } else {
                throw .foreign(entry)
            }
        }
        return carried + (try strangers(own))
    }

    /// Files below the site's folders that no build wrote.
    private func strangers(_ own: Set<String>) throws(PublishingProblem) -> [String] {
        let folders = Set(own.filter { $0.contains("/") }.map { ($0 as NSString).deletingLastPathComponent })
        for folder in folders.sorted() {
            for entry in ((try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []).sorted() {
                let name = "\(folder)/\(entry)"
                guard
                    own.contains(name) || folders.contains(name)
                        || folders.contains(where: { $0.hasPrefix(name + "/") })
                else {
                    throw .foreign(name)
                }
            }
        }
        return []
    }

    /// The files of something that is kept; anything but files and folders cannot be carried over.
    private func files(below name: String) throws(PublishingProblem) -> [String] {
        if isFile(name) { return [name] }
        var status = stat()
        guard lstat("\(path)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw PublishingProblem("“\(name)” cannot be kept: it is neither a file nor a folder.")
        }
        var all: [String] = []
        for entry in ((try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(name)")) ?? []).sorted() {
            all += try files(below: "\(name)/\(entry)")
        }
        return all
    }

    private func isFile(_ name: String) -> Bool {
        var status = stat()
        return lstat("\(path)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    func create() throws(PublishingProblem) {
        guard mkdir(path, 0o755) == 0 else { throw .system("Cannot make the folder", path) }
    }

    func remove() {
        guard path.hasSuffix(".lacuna-new") else { return }
        try? FileManager.default.removeItem(atPath: path)
    }

    func write(_ name: String, _ bytes: [UInt8]) throws(PublishingProblem) {
        try makeParents(of: name)
        let target = "\(path)/\(name)"
        let handle = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard handle >= 0 else { throw .system("Cannot write", target) }
        defer { close(handle) }
        var offset = 0
        while offset < bytes.count {
            let wrote = bytes.withUnsafeBytes {
                Foundation.write(handle, $0.baseAddress! + offset, bytes.count - offset)
            }
            guard wrote > 0 else { throw .system("Cannot write", target) }
            offset += wrote
        }
    }

    /// The same file under both folders, without a copy.
    func link(_ name: String, from other: OutputFolder) throws(PublishingProblem) {
        try makeParents(of: name)
        guard Foundation.link("\(other.path)/\(name)", "\(path)/\(name)") == 0 else {
            throw .system("Cannot carry over", name)
        }
    }

    private func makeParents(of name: String) throws(PublishingProblem) {
        var at = name.startIndex
        while let slash = name[at...].firstIndex(of: "/") {
            let folder = "\(path)/\(name[..<slash])"
            guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw .system("Cannot make the folder", folder) }
            at = name.index(after: slash)
        }
    }

    /// Flushes these files and every folder of the site to the disk.
    func flush(_ names: [String], allFiles: [String]) throws(PublishingProblem) {
        var folders: Set<String> = [path]
        for name in allFiles {
            var folder = (name as NSString).deletingLastPathComponent
            while !folder.isEmpty {
                guard folders.insert("\(path)/\(folder)").inserted else { break }
                folder = (folder as NSString).deletingLastPathComponent
            }
        }
        try Durability.flush(names.map { "\(path)/\($0)" } + folders.sorted())
    }

    /// Puts this folder where `other` is, and `other` where this one is. In one step where both exist.
    func exchange(with other: OutputFolder) throws(PublishingProblem) {
        var status = stat()
        let exists = lstat(other.path, &status) == 0
        let result = exists ? cfolders_exchange(path, other.path) : rename(path, other.path)
        guard result == 0 else { throw .system("Cannot put the new site in place at", other.path) }
        try Durability.flush([(path as NSString).deletingLastPathComponent])
    }
}
