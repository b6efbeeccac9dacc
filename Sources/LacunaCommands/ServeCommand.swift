import ArgumentParser
import Foundation
import LacunaPreview

/// `lacuna serve`
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Shows the site on this machine and follows your changes.",
        discussion: """
            Pages are made in memory and reload by themselves when a file is saved. Problems stand above the page.
            Only this machine can see them. Stop with Ctrl-C.
            """)

    @OptionGroup var project: ProjectOptions

    @Option(name: .long, help: "Port on this machine.")
    var port: UInt16 = 8080

    @Option(
        name: .long, help: "For whom: internal shows what the public site withholds, public shows what it will show.")
    var audience: AudienceArgument = .internal

    func run() async throws {
        var options = project.buildOptions()
        options.audience = audience.value
        let server = PreviewServer(
            options: options, root: project.root, port: port, language: project.messageLanguage,
            followsFiles: project.language == nil)
        do {
            try await server.run { Terminal.standardOutput($0 + "\n") }
        } catch {
            Terminal.standardError("error: Cannot listen on port \(port): \(error). Choose another one with --port.\n")
            throw ExitCode(2)
        }
    }
}
