/// Where input comes from: a folder on disk, or files in memory.
public protocol FileTree: Sendable {
    /// Everything under `folder`, sorted by path; folders are walked, not listed, unless their name ends in a file's ending.
    /// A link to a folder is listed with a slash at its end.
    func entries(under folder: String) -> [String]
    func content(of path: String) -> FileContent
}

public enum FileContent: Sendable {
    case bytes([UInt8])
    case missing
    case refused(FileProblem)
}

/// Why a file was not read.
public enum FileProblem: Sendable, Hashable {
    case folder
    case link
    case special
    case unreadable(String)
    case tooLarge(Int)
}
