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

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Commit that the pages name; LACUNA_COMMIT or that of the Git repository by default, “none” for none.",
            valueName: "commit"))
    var commit: String?
    @Flag(name: .long, help: "Add a packed copy (.gz) of each text file, for web servers that hand these out.")
    var gzip = false

    @Flag(name: .long, help: "Show how long each stage took.")
    var timings = false

    func validate() throws {
        _ = try BuildCommit.named(option: commit)
    }

    func run() throws {
        var options = project.buildOptions()
        options.audience = audience.value
        options.packs = gzip
        options.date = date?.value ?? BuildDate.fromEnvironment()
        options.commit = try BuildCommit.chosen(option: commit, project: project.root)
        let site = ProjectBuild(options).build()
        let texts = site.checked.texts(in: project.messageLanguage)
        let report = ProblemReport(site.diagnostics, site.checked.messages(project), texts)
        report.print(to: Terminal.standardError)
        guard !site.files.isEmpty, !site.diagnostics.hasErrors else {
            if !site.diagnostics.hasErrors {
                Terminal.standardError(texts.text(.commandNothingVisible) + "\n")
            }
            Terminal.standardError(texts.text(.commandNotPublished) + "\n")
            throw ExitCode(1)
        }
        let folder = output.map(Paths.absolute) ?? project.root + "/site"
        let clock = ContinuousClock()
        let start = clock.now
        do {
            let publisher = Publisher(output: folder, keep: site.checked.reading.corpus?.configuration.keep ?? []) {
                holder in
                Terminal.standardError(texts.text(.commandWaiting, ["who": holder]) + "\n")
            }
            let result = try publisher.publish(site.files)
            let publishing = clock.now - start
            if timings { TimingReport.print(site.timings, publishing: publishing) }
            let counts = [
                "written": result.written, "unchanged": result.unchanged, "removed": result.removed,
            ].mapValues { String($0) }
            Terminal.standardOutput(
                texts.text(.commandPublished, count: site.files.count, counts) + "\n"
                    + texts.text(.commandOpen, ["address": "\(folder)/index.html"]) + "\n")
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

/// The commit that pages name.
enum BuildCommit {
    private static let none = "none"

    /// What the command line says, else the variable `LACUNA_COMMIT`, else the repository that the project lies in.
    static func chosen(option: String?, project: String) throws -> String? {
        guard let named = try named(option: option) else { return ProjectCommit.of(project) }
        return named == none ? nil : named
    }

    /// Nil where nobody named a commit.
    static func named(option: String?) throws -> String? {
        let named = option ?? ProcessInfo.processInfo.environment["LACUNA_COMMIT"]
        guard let named, !named.isEmpty else { return nil }
        guard named == none || ProjectCommit.isCommit(named) else {
            let source = option == nil ? "The variable LACUNA_COMMIT" : "--commit"
            throw ValidationError("\(source) takes 40 or 64 hexadecimal digits in small letters, or “none”.")
        }
        return named
    }
}
