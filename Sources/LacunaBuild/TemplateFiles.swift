import LacunaDiagnostics
import LacunaReading
import LacunaText

/// The templates, drawings and assets of a build. What cannot be read is reported and never left out without a word.
struct TemplateFiles {
    private(set) var templates: [(name: String, file: SourceFile)] = []
    private(set) var assets: [ProjectBuild.Site.File] = []
    private(set) var drawings = ""
    private(set) var diagnostics: [Diagnostic] = []

    private static let folder = "templates/"

    init(from tree: any FileTree) {
        for path in tree.entries(under: "templates") {
            let name = String(path.dropFirst(TemplateFiles.folder.count))
            if name.hasPrefix("assets/") {
                readAsset(path, name, from: tree)
            } else if name == "marks.svg" {
                drawings = readText(path, from: tree)?.bytes.string ?? ""
            } else if name.hasSuffix(".mustache"), let file = readText(path, from: tree) {
                templates.append((String(name.dropLast(".mustache".count)), file))
            }
        }
    }

    private mutating func readText(_ path: String, from tree: any FileTree) -> SourceFile? {
        let (file, problems) = TextFileReader.read(path, from: tree)
        diagnostics += problems
        return file
    }

    private mutating func readAsset(_ path: String, _ name: String, from tree: any FileTree) {
        if let bad = name.split(separator: "/").first(where: { !SafeName.isFileName(String($0)) }) {
            let file = SourceFile(path: path, bytes: [])
            diagnostics.append(
                Diagnostic(.badName, in: file, at: .start, found: String(bad), details: ["what": "name of a file"]))
            return
        }
        let (bytes, problems) = TextFileReader.readBytes(path, from: tree)
        diagnostics += problems
        if let bytes { assets.append(ProjectBuild.Site.File(path: name, bytes: bytes)) }
    }
}
