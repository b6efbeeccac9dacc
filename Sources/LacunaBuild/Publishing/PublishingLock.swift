import Foundation

/// Held while a site is being published, so that two builds cannot mix their files.
struct PublishingLock {
    private let handle: Int32

    /// Waits while another build publishes.
    init(beside output: String) throws(PublishingProblem) {
        let parent = (output as NSString).deletingLastPathComponent
        let path = "\(parent)/.\((output as NSString).lastPathComponent).lacuna-lock"
        handle = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard handle >= 0 else { throw .system("Cannot write beside the output folder; no lock file", path) }
        guard flock(handle, LOCK_EX) == 0 else { throw .system("Cannot lock", path) }
    }

    func release() {
        flock(handle, LOCK_UN)
        close(handle)
    }
}
