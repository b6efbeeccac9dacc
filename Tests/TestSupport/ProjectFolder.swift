import Foundation
import LacunaDiagnostics
import LacunaReading

/// A project on disk that is removed together with this value.
public final class ProjectFolder {
    /// Absolute, without a slash at the end.
    public let path: String

    /// Holds correct settings and nothing else.
    public init() throws {
        path = FileManager.default.temporaryDirectory.path + "/lacuna-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try write(Project.settings, to: "lacuna.yaml")
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    public func write(_ text: String, to file: String) throws { try write(Array(text.utf8), to: file) }

    public func write(_ bytes: [UInt8], to file: String) throws {
        try makeParent(of: file)
        try Data(bytes).write(to: URL(filePath: full(file)))
    }

    public func makeFolder(_ folder: String) throws {
        try FileManager.default.createDirectory(atPath: full(folder), withIntermediateDirectories: true)
    }

    /// A symbolic link; a relative target counts from the link's own folder.
    public func link(_ file: String, to target: String) throws {
        try makeParent(of: file)
        try FileManager.default.createSymbolicLink(atPath: full(file), withDestinationPath: target)
    }

    /// A named pipe that nobody writes to.
    public func makePipe(_ file: String) throws {
        try makeParent(of: file)
        guard mkfifo(full(file), 0o600) == 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    }

    /// A file of the given size that takes no space.
    public func makeSparse(_ file: String, bytes: UInt64) throws {
        try write("", to: file)
        let handle = try FileHandle(forWritingTo: URL(filePath: full(file)))
        try handle.truncate(atOffset: bytes)
        try handle.close()
    }

    /// Takes away all permissions.
    public func lock(_ file: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: full(file))
    }

    public var tree: DiskTree { DiskTree(root: path) }

    public func read(jobs: Int = 1) -> CorpusReader.Result {
        CorpusReader(project: tree, defaults: Project.english, jobs: jobs).read()
    }

    /// All problems of reading and checking, sorted.
    public func problems() -> [Diagnostic] { Project.problems(of: read()) }

    private func full(_ file: String) -> String { path + "/" + file }

    private func makeParent(of file: String) throws {
        let parent = file.split(separator: "/").dropLast().joined(separator: "/")
        if !parent.isEmpty { try makeFolder(parent) }
    }
}
