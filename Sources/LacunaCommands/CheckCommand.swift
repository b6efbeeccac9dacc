import ArgumentParser
import LacunaBuild
import LacunaDiagnostics

/// `lacuna check`
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Checks every line of the project and publishes nothing.",
        discussion: """
            All problems come out in one run. With paths, only problems in those files and folders are shown.
            Example: lacuna check assessments/KEN --strict
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, json, sarif, github
    }

    @OptionGroup var project: ProjectOptions

    @Argument(help: "Files or folders to show problems of; all by default.")
    var paths: [String] = []

    @Option(name: .long, help: "How to write the problems: text, json, sarif or github.")
    var format: Format = .text

    @Flag(name: .long, help: "Count warnings as errors.")
    var strict = false

    func run() throws {
        let checked = ProjectBuild(project.buildOptions()).check()
        let catalog = checked.messages(project)
        let texts = checked.texts(in: project.messageLanguage)
        let diagnostics = checked.diagnostics.filter { shows($0.file.path) }
        switch format {
        case .text:
            ProblemReport(diagnostics, catalog, texts).print(to: Terminal.standardOutput)
            if diagnostics.isEmpty { Terminal.standardOutput(texts.text(.commandClean) + "\n") }
        case .json: Terminal.standardOutput(JSONRenderer(catalog: catalog).render(diagnostics))
        case .sarif:
            Terminal.standardOutput(
                SARIFRenderer(catalog: catalog, toolVersion: ToolVersion.text).render(diagnostics))
        case .github: Terminal.standardOutput(GitHubRenderer(catalog: catalog).render(diagnostics))
        }
        let fails = diagnostics.hasErrors || (strict && diagnostics.contains { $0.severity == .warning })
        if fails { throw ExitCode(1) }
    }

    /// Paths may be given from the current folder or from the project's root.
    private func shows(_ path: String) -> Bool {
        guard !paths.isEmpty else { return true }
        return paths.contains { wanted in
            let absolute = Paths.absolute(wanted)
            let inside =
                absolute.hasPrefix(project.root + "/") ? String(absolute.dropFirst(project.root.count + 1)) : wanted
            return absolute == project.root || path == inside || path.hasPrefix(inside + "/")
        }
    }
}
