import ArgumentParser
import LacunaBuild
import LacunaDiagnostics
import LacunaModel
import LacunaReading
import LacunaSite
import LacunaText

/// `lacuna translate`
struct TranslateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translate", abstract: "Writes or updates the translation of an assessment.",
        discussion: """
            The file holds words only. Source text that waits for a translator is marked, for example with [en], and is
            never shown as a translation. What is translated already is kept as it is.
            Examples: lacuna translate KEN --to fr
                      lacuna translate KEN --to fr --confirm 25.1 --confirm 28.2
            """)

    @OptionGroup var project: ProjectOptions

    @Argument(help: "The country: three letters of ISO 3166-1, for example KEN.")
    var country: String

    @Option(name: .long, help: "Language of the translation, for example fr.")
    var to: String

    @Option(name: .long, help: "Language of the source; needed only where a round has several.")
    var from: String?

    @Option(name: .long, help: "The round; the latest one by default.")
    var round: String?

    @Option(name: .long, help: "The treaty; needed only where the project has several.")
    var treaty: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Says that the words follow the present source: 25.1, the key of a law or authority, overview, or all.",
            valueName: "part"))
    var confirm: [String] = []

    func run() throws {
        let checked = ProjectBuild(project.buildOptions()).check()
        let texts = checked.texts(in: project.messageLanguage)
        guard let corpus = checked.reading.corpus else { throw refused(checked.diagnostics, checked) }
        let source = try findSource(corpus)
        guard let catalogue = corpus.treaty(of: source) else { throw ExitCode(1) }
        let file = TranslationFile(source, catalogue, language: checked.language(to, corpus.configuration))
        if let translation = corpus.translations.first(where: { $0.language == to && $0.translates(source) }) {
            let path = translation.file.path
            let problems = checked.diagnostics.filter { $0.file.path == path }
            guard !problems.hasErrors else { throw refused(problems, checked) }
            let parts = Set(confirm)
            let update = file.updated(translation, confirming: parts)
            let unknown = confirm.filter { $0 != "all" && !update.report.confirmed.contains($0) }
            guard unknown.isEmpty else {
                throw ValidationError("\(path) has nothing under “\(unknown.joined(separator: "”, “"))” to confirm.")
            }
            try write {
                guard Bytes(update.text) != translation.file.bytes else { return }
                try ReplacedFile.write(
                    update.text, to: project.root + "/" + path, expecting: translation.file.bytes)
            }
            Terminal.standardOutput(
                TranslationSummary(country: source.country, language: to, source: source.language, texts: texts).of(
                    update.report, path: path, isChanged: Bytes(update.text) != translation.file.bytes))
        } else {
            let problems = checked.diagnostics.filter { $0.file.path == file.path }
            guard !problems.hasErrors else { throw refused(problems, checked) }
            guard confirm.isEmpty else { throw ValidationError("There is no translation yet to confirm.") }
            try write { try NewFile.write(file.newText, to: project.root + "/" + file.path) }
            Terminal.standardOutput(
                texts.text(.translateNew, count: file.findingCount, ["path": file.path]) + "\n"
                    + texts.text(.translateNewNext, ["mark": "[\(source.language)]", "path": file.path]) + "\n")
        }
    }

    /// The file to be translated, of the latest round unless one is named.
    private func findSource(_ corpus: Corpus) throws -> Assessment {
        guard SafeName.isLanguage(to) else {
            throw ValidationError("“\(to)” is no language code. Write a code such as fr, ar or pt-BR.")
        }
        let code = country.uppercased()
        let own = corpus.assessments.filter {
            $0.country == code && (treaty == nil || $0.treaty == treaty) && (round == nil || $0.round == round)
        }
        guard let latest = own.map(\.round).max() else {
            let countries = Set(corpus.assessments.map(\.country)).sorted().joined(separator: ", ")
            throw ValidationError(
                "There is no such assessment of “\(country)”. There are assessments of: \(countries).")
        }
        let found = own.filter { $0.round == latest && (from == nil || $0.language == from) && $0.language != to }
        guard let source = found.first else {
            throw ValidationError("Round \(latest) of \(code) is written in “\(to)” itself, or not in “\(from ?? "")”.")
        }
        guard found.count == 1 else {
            let files = found.map { "\($0.treaty) (\($0.language))" }.joined(separator: ", ")
            throw ValidationError("Choose a source with --treaty or --from: \(files).")
        }
        return source
    }

    private func refused(_ problems: [Diagnostic], _ checked: ProjectBuild.Checked) -> ExitCode {
        let messages = checked.messages(project)
        ProblemReport(problems, messages, checked.texts(in: project.messageLanguage)).print(to: Terminal.standardError)
        Terminal.standardError(checked.texts(in: project.messageLanguage).text(.translateRefused) + "\n")
        return ExitCode(1)
    }

    private func write(_ body: () throws -> Void) throws {
        do {
            try body()
        } catch let problem as PublishingProblem {
            Terminal.standardError("error: \(problem)\n")
            throw ExitCode(2)
        }
    }
}
