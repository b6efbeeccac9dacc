import ArgumentParser
import Foundation
import LacunaBuild

/// `lacuna init`
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Starts a project in a new or empty folder.",
        discussion: "Example: lacuna init my-project --title \"Assessments of Utopia\"")

    @Argument(help: "The folder of the new project.")
    var folder: String

    @Option(name: .long, help: "Title of the site.")
    var title = "Gap assessments"

    @Option(name: .long, help: "Who publishes it.")
    var publisher = "Name of your ministry or team"

    func run() throws {
        let root = Paths.absolute(folder)
        do {
            try NewFile.write(settings, to: root + "/lacuna.yaml")
            try NewFile.write("*\n!.gitignore\n", to: root + "/site/.gitignore")
        } catch {
            Terminal.standardError("error: \(error)\n")
            throw ExitCode(2)
        }
        Terminal.standardOutput(
            """
            Started a project in \(folder).
            Next: cd \(folder)
                  lacuna new KEN --round \(Today.day.year)
                  lacuna serve

            """)
    }

    private var settings: String {
        """
        title: \(quoted(title))
        publisher: \(quoted(publisher))
        languages: [en]
        disclaimers:
          - This site is not legal advice.

        """
    }

    private func quoted(_ text: String) -> String {
        "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : $0.isNewline ? " " : String($0) }.joined() + "\""
    }
}
