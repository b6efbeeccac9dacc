import ArgumentParser
import Foundation
import LacunaBuild
import LacunaModel

/// `lacuna new`
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Writes a new assessment with every requirement to be answered.",
        discussion: """
            Each requirement comes with its summary and its questions. Nothing is ever overwritten.
            Example: lacuna new KEN --treaty uncc --round 2026
            """)

    @OptionGroup var project: ProjectOptions

    @Argument(help: "The country: three letters of ISO 3166-1, for example KEN.")
    var country: String

    @Option(name: .long, help: "The treaty; needed only where the project has several.")
    var treaty: String?

    @Option(name: .long, help: "The round of assessment, for example 2026.")
    var round: String

    @Option(name: .customLong("assessment-language"), help: "Language of the new file.")
    var assessmentLanguage = "en"

    @Option(name: .long, help: ArgumentHelp("Day of the assessment; today by default.", valueName: "YYYY-MM-DD"))
    var date: DayArgument?

    func run() throws {
        let checked = ProjectBuild(project.buildOptions()).check()
        guard let corpus = checked.reading.corpus else {
            ProblemReport(checked.diagnostics, checked.messages(project), checked.texts(in: project.messageLanguage))
                .print(to: Terminal.standardError)
            throw ExitCode(1)
        }
        let code = country.uppercased()
        let known = Set(CountryCode.all).union(corpus.configuration.entities.map(\.code))
        guard known.contains(code) else {
            throw ValidationError("“\(country)” is no country code. Write three letters, for example KEN.")
        }
        guard let chosen = treaty.map(corpus.treaty) ?? (corpus.treaties.count == 1 ? corpus.treaties.first : nil)
        else {
            let keys = corpus.treaties.map(\.key).joined(separator: ", ")
            throw ValidationError("Choose a treaty with --treaty: \(keys).")
        }
        let scaffold = Scaffold(
            country: code, treaty: chosen, round: round, language: assessmentLanguage, date: date?.value ?? Today.day)
        let path = "assessments/\(code)/\(round).\(assessmentLanguage).md"
        do {
            try NewFile.write(scaffold.text, to: project.root + "/" + path)
        } catch {
            Terminal.standardError("error: \(error)\n")
            throw ExitCode(2)
        }
        Terminal.standardOutput(
            "Wrote \(path) with \(chosen.requirements.count) requirements.\nNext: write your findings, then run “lacuna check \(path)”.\n"
        )
    }
}

/// The one place that looks at the clock: a new file starts with the day on which it was made.
enum Today {
    static var day: Day {
        Day(year: 1970, month: 1, day: 1)?.adding(days: Int(Date().timeIntervalSince1970) / 86_400) ?? Day.first
    }
}
