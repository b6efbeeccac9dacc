/// A tree that stands below a folder of another one: a folder of templates read as `templates/`.
public struct SubTree: FileTree {
    private let tree: any FileTree
    private let folder: String

    public init(_ tree: any FileTree, at folder: String) {
        self.tree = tree
        self.folder = folder + "/"
    }

    public func entries(under folder: String) -> [String] {
        guard (folder + "/").hasPrefix(self.folder) else { return [] }
        let inside = folder.dropFirst(self.folder.count)
        return tree.entries(under: inside.isEmpty ? "." : String(inside)).map { path in
            self.folder + (path.hasPrefix("./") ? String(path.dropFirst(2)) : path)
        }
    }

    public func content(of path: String) -> FileContent {
        path.hasPrefix(folder) ? tree.content(of: String(path.dropFirst(folder.count))) : .missing
    }
}
