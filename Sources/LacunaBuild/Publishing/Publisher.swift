import Foundation

/// Puts a site into a folder in one step.
///
/// The new site is made beside the old one: what did not change is linked, what changed is written, and then the two
/// folders change places. Whoever looks sees the whole old site or the whole new one.
public struct Publisher {
    /// Absolute path of the folder.
    private let output: String
    private static let manifestName = ".lacuna-manifest"

    private let keep: [String]
    private let waiting: (String) -> Void

    /// `keep` names what others put at the top of the folder and what stays there; `waiting` is told who publishes into the
    /// same folder at this moment.
    public init(output: String, keep: [String] = [], waiting: @escaping (String) -> Void = { _ in }) {
        self.output = output
        self.keep = keep
        self.waiting = waiting
    }

    public struct Report: Sendable {
        public let written: Int
        public let unchanged: Int
        public let removed: Int
    }

    /// Throws `PublishingProblem` and leaves the old site as it was.
    public func publish(_ files: [ProjectBuild.Site.File]) throws(PublishingProblem) -> Report {
        let lock = try PublishingLock(beside: output, waiting: waiting)
        defer { lock.release() }
        let before = OutputFolder(output)
        // A build that was killed may have left its folder behind.
        let folder = OutputFolder("\(output).lacuna-new")
        folder.remove()
        let paths = Set(files.map(\.path))
        if let own = keep.first(where: { name in paths.contains { $0 == name || $0.hasPrefix(name + "/") } }) {
            throw PublishingProblem("“\(own)” cannot be kept: the site has a file or folder of that name.")
        }
        let foreign = try before.foreignEntries(manifest: Publisher.manifestName, keep: keep)
        let old = before.manifest(Publisher.manifestName)
        let removed = old.filter { !paths.contains($0) }.count
        let changed = files.filter { !before.holds($0.path, $0.bytes) }
        if changed.isEmpty, removed == 0, old.count == files.count {
            return Report(written: 0, unchanged: files.count, removed: 0)
        }
        do {
            try folder.create()
            let changedPaths = Set(changed.map(\.path))
            for file in files where !changedPaths.contains(file.path) {
                try folder.link(file.path, from: before)
            }
            for file in changed { try folder.write(file.path, file.bytes) }
            try folder.write(Publisher.manifestName, Array(paths.sorted().joined(separator: "\n").utf8))
            for name in foreign { try folder.link(name, from: before) }
            try folder.flush(changed.map(\.path) + [Publisher.manifestName], allFiles: files.map(\.path))
            try folder.exchange(with: before)
        } catch {
            folder.remove()
            throw error
        }
        folder.remove()
        return Report(written: changed.count, unchanged: files.count - changed.count, removed: removed)
    }
}

/// Why a site could not be published. The old site is as it was.
public struct PublishingProblem: Error, Sendable, CustomStringConvertible {
    public let description: String

    init(_ description: String) { self.description = description }

    static func foreign(_ name: String) -> PublishingProblem {
        PublishingProblem(
            "The output folder holds “\(name)”, which Lacuna did not write. Move it elsewhere, name it under “keep” in lacuna.yaml, or choose another folder with --output."
        )
    }

    /// With the system's own words for the last error.
    static func system(_ what: String, _ path: String) -> PublishingProblem {
        PublishingProblem("\(what) “\(path)”: \(String(cString: strerror(errno))).")
    }
}
