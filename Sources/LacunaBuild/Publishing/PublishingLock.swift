import Foundation

/// Held while a site is being published, so that two builds cannot mix their files.
struct PublishingLock {
    private let handle: Int32
    private let path: String

    /// Waits while another build publishes, and says which.
    init(beside output: String, waiting: (String) -> Void) throws(PublishingProblem) {
        let parent = (output as NSString).deletingLastPathComponent
        let path = "\(parent)/.\((output as NSString).lastPathComponent).lacuna-lock"
        var handle: Int32
        repeat {
            handle = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
            guard handle >= 0 else { throw .system("Cannot write beside the output folder; no lock file", path) }
            if flock(handle, LOCK_EX | LOCK_NB) != 0 {
                guard errno == EWOULDBLOCK else { throw .system("Cannot lock", path) }
                waiting(PublishingLock.holder(handle))
                guard flock(handle, LOCK_EX) == 0 else { throw .system("Cannot lock", path) }
            }
        } while !PublishingLock.stillStands(handle, path)
        self.handle = handle
        self.path = path
        sign()
    }

    /// Leaves the number of this process, for whoever waits.
    private func sign() {
        let text = Array("\(getpid())\n".utf8)
        ftruncate(handle, 0)
        _ = pwrite(handle, text, text.count, 0)
    }

    private static func holder(_ handle: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 32)
        let count = pread(handle, &bytes, bytes.count, 0)
        let number = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).filter { $0 >= "0" && $0 <= "9" }
        return number.isEmpty ? "another process" : "process \(number)"
    }

    /// Whoever held the lock before has removed its file: then this handle locks a file that nobody else will find.
    private static func stillStands(_ handle: Int32, _ path: String) -> Bool {
        var own = stat()
        var found = stat()
        if fstat(handle, &own) == 0, stat(path, &found) == 0, own.st_ino == found.st_ino { return true }
        close(handle)
        return false
    }

    func release() {
        unlink(path)
        close(handle)
    }
}
