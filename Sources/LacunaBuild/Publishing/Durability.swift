import Foundation
import LacunaText

/// Makes sure that what was written is on the disk, so that a loss of power finds the old site or the new one as well.
enum Durability {
    /// Several files are flushed at once: the disk then takes them together. One after the other costs ten times as much.
    private static let jobs = 8

    /// Flushes files and folders by their absolute paths.
    static func flush(_ paths: [String]) throws(PublishingProblem) {
        let problems = Workers.map(count: paths.count, jobs: jobs) { problem(paths[$0]) }
        if let first = problems.compactMap(\.self).first { throw first }
    }

    private static func problem(_ path: String) -> PublishingProblem? {
        let handle = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard handle >= 0 else { return .system("Cannot flush to the disk", path) }
        defer { close(handle) }
        return fsync(handle) == 0 ? nil : .system("Cannot flush to the disk", path)
    }
}
