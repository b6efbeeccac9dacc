/// A project's own files in front of the defaults: the first tree that has a file wins, file by file.
public struct OverlayTree: FileTree {
    private let trees: [any FileTree]

    public init(_ trees: [any FileTree]) { self.trees = trees }

    public func entries(under folder: String) -> [String] {
        Set(trees.flatMap { $0.entries(under: folder) }).sorted()
    }

    public func content(of path: String) -> FileContent {
        for tree in trees {
            switch tree.content(of: path) {
            case .missing: continue
            case let found: return found
            }
        }
        return .missing
    }
}
