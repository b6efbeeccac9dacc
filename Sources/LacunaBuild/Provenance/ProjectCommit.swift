import Foundation

/// The commit that a project's folder stands at, read from the files of Git. No other program is started.
public enum ProjectCommit {
    /// In hexadecimal; nil where the folder is in no repository, or where its files have a form that is not known.
    public static func of(_ folder: String) -> String? {
        guard let git = gitFolder(above: folder), let head = text(git + "/HEAD") else { return nil }
        guard head.hasPrefix("ref: ") else { return isCommit(head) ? head : nil }
        let name = String(head.dropFirst("ref: ".count))
        guard name.hasPrefix("refs/"), ChecksumList.isInside(name) else { return nil }
        // The folder of a work tree keeps its own HEAD, and shares branches with the others.
        let common = text(git + "/commondir").map { absolute($0, in: git) } ?? git
        for place in [git, common] {
            if let commit = text("\(place)/\(name)"), isCommit(commit) { return commit }
        }
        return packed(name, in: common)
    }

    /// Whether a text is a commit: 40 or 64 hexadecimal digits.
    public static func isCommit(_ text: String) -> Bool {
        (text.utf8.count == 40 || text.utf8.count == 64)
            && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    private static func gitFolder(above folder: String) -> String? {
        var folder = folder
        while true {
            let place = folder + "/.git"
            var status = stat()
            if stat(place, &status) == 0 {
                if status.st_mode & S_IFMT == S_IFDIR { return place }
                guard let link = text(place), link.hasPrefix("gitdir: ") else { return nil }
                return absolute(String(link.dropFirst("gitdir: ".count)), in: folder)
            }
            guard let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else { return nil }
            folder = String(folder[..<slash])
        }
    }

    /// Lines of `packed-refs`: a commit, a blank, a name.
    private static func packed(_ name: String, in folder: String) -> String? {
        guard let all = text(folder + "/packed-refs", limit: 16_000_000) else { return nil }
        for line in all.split(separator: "\n") where line.hasSuffix(" " + name) {
            let commit = String(line.prefix { $0 != " " })
            if isCommit(commit) { return commit }
        }
        return nil
    }

    private static func absolute(_ path: String, in folder: String) -> String {
        path.hasPrefix("/") ? path : folder + "/" + path
    }

    /// A small file without the line break at its end.
    private static func text(_ path: String, limit: Int = 4_096) -> String? {
        let handle = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard handle >= 0 else { return nil }
        defer { close(handle) }
        var status = stat()
        guard fstat(handle, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else {
            return nil
        }
        var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
        guard read(handle, &bytes, bytes.count) == bytes.count else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
}
