import LacunaText

/// Files in memory, for the defaults inside the binary and for tests.
public struct MemoryTree: FileTree {
    private let files: [String: Bytes]
    private let paths: [String]

    public init(_ files: [String: Bytes]) {
        self.files = files
        paths = files.keys.sorted()
    }

    public init(texts: [String: String]) {
        self.init(texts.mapValues { Bytes($0) })
    }

    public func entries(under folder: String) -> [String] {
        paths.filter { $0.hasPrefix(folder + "/") }
    }

    public func content(of path: String) -> FileContent {
        files[path].map { .bytes($0.withBuffer { Array($0) }) } ?? .missing
    }
}
