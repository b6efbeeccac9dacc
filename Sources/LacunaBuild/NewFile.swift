import Foundation

/// Writes files that must not exist yet.
public enum NewFile {
    /// Makes the folders above it. A file that is there already is left alone.
    public static func write(_ text: String, to path: String) throws(PublishingProblem) {
        let folder = (path as NSString).deletingLastPathComponent
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw PublishingProblem("Cannot make the folder “\(folder)”: \(error.localizedDescription)")
        }
        let handle = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard handle >= 0 else {
            if errno == EEXIST { throw PublishingProblem("“\(path)” exists already and was left as it is.") }
            throw .system("Cannot write", path)
        }
        defer { close(handle) }
        let bytes = Array(text.utf8)
        var offset = 0
        while offset < bytes.count {
            let wrote = bytes.withUnsafeBytes {
                Foundation.write(handle, $0.baseAddress! + offset, bytes.count - offset)
            }
            guard wrote > 0 else { throw .system("Cannot write", path) }
            offset += wrote
        }
    }
}
