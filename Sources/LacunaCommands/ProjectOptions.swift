import ArgumentParser
import Foundation
import LacunaBuild
import LacunaDiagnostics
import LacunaModel
import LacunaReading

/// What all commands on a project share.
struct ProjectOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Folder of the project.", valueName: "folder"))
    var project = "."

    @Option(name: .long, help: ArgumentHelp("Templates that go before those of the project.", valueName: "folder"))
    var templates: String?

    @Option(name: .long, help: "How many things to do at once; as many as there are processors by default.")
    var jobs: Int?

    @Option(
        name: .long,
        help: "Language of the messages, for example fr; without it that of each file, else that of the terminal.")
    var language: String?

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    }

    /// Absolute path of the project.
    var root: String { Paths.absolute(project) }

    var messageLanguage: String { language ?? Terminal.language }

    func buildOptions() -> BuildOptions {
        var options = BuildOptions(
            project: DiskTree(root: root), jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount,
            version: ToolVersion.text)
        if let templates {
            options.templates = SubTree(DiskTree(root: Paths.absolute(templates)), at: "templates")
        }
        return options
    }
}

extension ProjectBuild.Checked {
    /// Messages in the language that was asked for; without one in that of each file, else in that of the terminal.
    func messages(_ options: ProjectOptions) -> MessageCatalog {
        options.language.map { messages(in: $0) } ?? messages(in: Terminal.language, followingFiles: true)
    }
}

enum Paths {
    static func absolute(_ path: String) -> String {
        let joined = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
        let full = URL(filePath: joined).standardizedFileURL.path(percentEncoded: false)
        return full.count > 1 && full.hasSuffix("/") ? String(full.dropLast()) : full
    }
}
