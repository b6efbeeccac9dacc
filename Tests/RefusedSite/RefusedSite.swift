import Foundation
import LacunaBuild
import LacunaReading

/// Writes the pages of a project with errors: `refused-site <project> <folder>`.
///
/// `lacuna build` publishes nothing then. Tests look at these pages to see that a refused text could do no harm on one.
@main
enum RefusedSite {
    static func main() throws {
        let project = CommandLine.arguments[1]
        let folder = CommandLine.arguments[2]
        let options = BuildOptions(project: DiskTree(root: project), jobs: 2, version: "lacuna test")
        let site = ProjectBuild(options).buildDespiteErrors()
        for file in site.files {
            let path = URL(filePath: folder).appending(path: file.path)
            try FileManager.default.createDirectory(
                at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.bytes).write(to: path)
        }
        print(site.files.count)
    }
}
