import Foundation

/// Held while a site is being published, so that two builds cannot mix their files.
struct PublishingLock {
    private let handle: Int32
    private let path: String

    /// Waits while another build publishes.
    init(beside output: String) throws(PublishingProblem) {
        let parent = (output as NSString).deletingLastPathComponent
        let path = "\(parent)/.\((output as NSString).lastPathComponent).lacuna-lock"
        var handle: Int32
        repeat {
            handle = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
            guard handle >= 0 else { throw .system("Cannot write beside the output folder; no lock file", path) }
            guard flock(handle, LOCK_EX) == 0 else { throw .system("Cannot lock", path) }
        } while !PublishingLock.stillStands(handle, path)
        self.handle = handle
        self.path = path
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
