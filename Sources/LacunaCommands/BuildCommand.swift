import ArgumentParser
import Foundation
import LacunaBuild
import LacunaDiagnostics
import LacunaModel

/// `lacuna build`
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Checks the project and publishes its site.",
        discussion: """
            With errors in the data nothing is published, and the last good site stays as it was.
            Example: lacuna build --output public --timings
            """)

    @OptionGroup var project: ProjectOptions

    @Option(
        name: .long,
        help: ArgumentHelp("Folder to publish into; “site” in the project by default.", valueName: "folder"))
    var output: String?

    @Option(name: .long, help: "For whom: public or internal.")
    var audience: AudienceArgument = .public

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Day that stands on the pages; the latest day of assessment by default.", valueName: "YYYY-MM-DD"))
    var date: DayArgument?

    @Flag(name: .long, help: "Add a packed copy (.gz) of each text file, for web servers that hand these out.")
    var gzip = false

    @Flag(name: .long, help: "Show how long each stage took.")
    var timings = false

    func run() throws {
        var options = project.buildOptions()
        options.audience = audience.value
        options.packs = gzip
        options.date = date?.value ?? BuildDate.fromEnvironment()
        let site = ProjectBuild(options).build()
        let report = ProblemReport(site.diagnostics, site.checked.messages(in: project.messageLanguage))
        report.print(to: Terminal.standardError)
        guard !site.files.isEmpty, !site.diagnostics.hasErrors else {
            if !site.diagnostics.hasErrors {
                Terminal.standardError(
                    "There is no assessment that this audience may see. Mark one “publication: public”, or build with --audience internal.\n"
                )
            }
            Terminal.standardError("Nothing was published. The last site stays as it was.\n")
            throw ExitCode(1)
        }
        let folder = output.map(Paths.absolute) ?? project.root + "/site"
        let clock = ContinuousClock()
        let start = clock.now
        do {
            let result = try Publisher(output: folder).publish(site.files)
            let publishing = clock.now - start
            if timings { TimingReport.print(site.timings, publishing: publishing) }
            Terminal.standardOutput(
                "\(site.files.count) files: \(result.written) written, \(result.unchanged) unchanged, \(result.removed) removed.\nOpen \(folder)/index.html\n"
            )
        } catch {
            Terminal.standardError("error: \(error)\n")
            throw ExitCode(2)
        }
    }
}

/// The day that a reproducible build is told by its surroundings.
enum BuildDate {
    /// `SOURCE_DATE_EPOCH`, in seconds since 1970.
    static func fromEnvironment() -> Day? {
        guard let text = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"], let seconds = Int(text) else {
            return nil
        }
        return Day(year: 1970, month: 1, day: 1)?.adding(days: seconds / 86_400)
    }
}
