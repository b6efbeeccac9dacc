import Foundation

/// A folder on disk. Reads regular files inside it and nothing else.
public struct DiskTree: FileTree {
    /// Absolute, without a slash at the end.
    private let root: String
    private let largestFile: Int

    /// `largestFile` in bytes; a larger one is refused before it is read.
    public init(root: String, largestFile: Int = 8_000_000) {
        self.root = root
        self.largestFile = largestFile
    }

    public func entries(under folder: String) -> [String] {
        var found: [String] = []
        walk(folder, depth: 0, into: &found)
        return found.sorted()
    }

    /// Hidden files and folders are skipped. Links are listed, so that reading them can say what is wrong; those that
    /// lead to a folder are not walked, and end in a slash.
    private func walk(_ folder: String, depth: Int, into found: inout [String]) {
        guard depth < 16, let directory = opendir("\(root)/\(folder)") else { return }
        defer { closedir(directory) }
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            guard !name.hasPrefix(".") else { continue }
            let path = "\(folder)/\(name)"
            if isFolder(path) {
                if name.contains(".") { found.append(path) }
                walk(path, depth: depth + 1, into: &found)
            } else {
                found.append(leadsToFolder(path) ? path + "/" : path)
            }
        }
    }

    private func isFolder(_ path: String) -> Bool {
        var status = stat()
        return lstat("\(root)/\(path)", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private func leadsToFolder(_ path: String) -> Bool {
        var status = stat()
        return stat("\(root)/\(path)", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    public func content(of path: String) -> FileContent {
        if path.hasSuffix("/") { return .refused(.link) }
        guard let handle = open(path) else { return missingOrUnreadable(path) }
        defer { close(handle) }
        var status = stat()
        guard fstat(handle, &status) == 0 else { return .refused(.unreadable(reason())) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFDIR: return .refused(.folder)
        default: return .refused(.special)
        }
        let size = Int(status.st_size)
        guard size <= largestFile else { return .refused(.tooLarge(size)) }
        return read(handle, size: size)
    }

    /// Never follows a link that leads out of the project, never waits for a pipe.
    private func open(_ path: String) -> Int32? {
        let full = "\(root)/\(path)"
        guard let real = realpath(full, nil) else { return nil }
        defer { free(real) }
        guard let base = realpath(root, nil) else { return nil }
        defer { free(base) }
        guard String(cString: real).hasPrefix(String(cString: base) + "/") else {
            errno = ELOOP
            return nil
        }
        let handle = Foundation.open(String(cString: real), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        return handle < 0 ? nil : handle
    }

    private func missingOrUnreadable(_ path: String) -> FileContent {
        let problem = errno
        if problem == ELOOP { return .refused(.link) }
        var status = stat()
        guard lstat("\(root)/\(path)", &status) == 0 else { return .missing }
        if status.st_mode & S_IFMT == S_IFLNK { return .refused(.link) }
        return .refused(.unreadable(String(cString: strerror(problem))))
    }

    /// Reads until the end, so that a file that grows or shrinks meanwhile gives no stray bytes.
    private func read(_ handle: Int32, size: Int) -> FileContent {
        var isBroken = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Foundation.read(handle, buffer.baseAddress! + count, size - count)
                if got < 0 { isBroken = true }
                guard got > 0 else { return }
                count += got
            }
        }
        return isBroken ? .refused(.unreadable(reason())) : .bytes(bytes)
    }

    private func reason() -> String { String(cString: strerror(errno)) }
}
