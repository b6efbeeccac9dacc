import ArgumentParser

/// The command line: one subcommand for each thing that a person does with a project.
public struct Lacuna: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "lacuna",
        abstract: "Publishes gap assessments of national law against a treaty.",
        discussion: """
            Start with “lacuna init my-project”, write a file with “lacuna new KEN”, see what is missing with
            “lacuna check”, and publish with “lacuna build”.

            Exit status: 0 all is well, 1 problems in the data, 2 wrong usage or a failure of the tool.
            """,
        version: ToolVersion.text,
        subcommands: [
            BuildCommand.self, CheckCommand.self, ServeCommand.self, NewCommand.self, TranslateCommand.self,
            InitCommand.self, VerifyCommand.self, LinksCommand.self, ExplainCommand.self,
        ])

    public init() {}

    /// Runs the program and ends the process with its exit status.
    public static func run() async -> Never {
        do {
            var command = try parseAsRoot()
            if var command = command as? AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            exit(withError: ExitCode.success)
        } catch {
            let status = exitCode(for: error)
            guard status != .success, !(error is ExitCode) else { exit(withError: error) }
            Terminal.standardError(fullMessage(for: error) + "\n")
            exit(withError: ExitCode(2))
        }
    }
}

/// The version that pages and messages name.
enum ToolVersion {
    static let text = "0.1.0"
}
