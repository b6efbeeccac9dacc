import ArgumentParser
import Foundation
import LacunaBuild
import LacunaDiagnostics
import LacunaModel
import LacunaWeb

/// `lacuna links`
struct LinksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "links", abstract: "Lists the addresses of all sources, and asks whether they still open.",
        discussion: """
            Without --online nobody is asked: the list shows where each address is used, and what is wrong with its form.
            With --online every document is asked for once, and evidence/links.csv keeps what came of it.
            Example: lacuna links --online --country KEN
            """)

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, csv, json
    }

    @OptionGroup var project: ProjectOptions

    @Flag(name: .long, help: "Ask whether the documents are still there.")
    var online = false

    @Option(name: .long, help: "Only addresses that this country names, for example KEN.")
    var country: String?

    @Option(name: .long, help: "How to write the list: text, csv or json.")
    var format: Format = .text

    @Flag(name: .customLong("withheld"), help: "Ask also for addresses that only withheld or internal parts name.")
    var asksWithheld = false

    @Option(name: .long, help: ArgumentHelp("Day of the survey; today by default.", valueName: "YYYY-MM-DD"))
    var date: DayArgument?

    @Option(name: .long, help: "Pause between two requests to one site, in milliseconds.")
    var pause = 1_000

    @Option(name: .long, help: "Minutes after which nothing more is asked.")
    var minutes = 30

    @Flag(name: .customLong("private-network"), help: "Allow addresses in the own network.")
    var privateNetwork = false

    func validate() throws {
        guard (0...60_000).contains(pause), (1...1_440).contains(minutes) else {
            throw ValidationError("--pause takes 0 to 60000 milliseconds, --minutes 1 to 1440.")
        }
    }

    func run() throws {
        var checked = ProjectBuild(project.buildOptions()).check()
        guard let corpus = checked.reading.corpus else {
            ProblemReport(checked.diagnostics, checked.messages(project), checked.texts(in: project.messageLanguage))
                .print(to: Terminal.standardError)
            throw ExitCode(1)
        }
        var addresses = chosen(SourceAddresses(corpus).all)
        if online {
            try survey(addresses, known: corpus.links)
            checked = ProjectBuild(project.buildOptions()).check()
            addresses = checked.reading.corpus.map { chosen(SourceAddresses($0).all) } ?? addresses
        }
        switch format {
        case .text: Terminal.standardOutput(LinkTable.text(addresses))
        case .csv: Terminal.standardOutput(String(decoding: LinkTable.csv(addresses), as: UTF8.self))
        case .json: Terminal.standardOutput(String(decoding: LinkTable.json(addresses), as: UTF8.self))
        }
        let problems = AddressForm.problems(addresses)
        let texts = checked.texts(in: project.messageLanguage)
        ProblemReport(problems, checked.messages(project), texts).print(to: Terminal.standardError)
        let dead = addresses.count { $0.record?.isDead == true }
        Terminal.standardError(texts.text(.linksCount, count: addresses.count, ["dead": String(dead)]) + "\n")
    }

    private func chosen(_ all: [SourceAddress]) -> [SourceAddress] {
        guard let country = country?.uppercased() else { return all }
        return all.filter { $0.uses.contains { $0.country == country } }
    }

    /// Addresses that were not asked this time keep what is known of them.
    private func survey(_ addresses: [SourceAddress], known: [String: LinkRecord]) throws {
        var client = WebClient(agent: "lacuna/\(ToolVersion.text) (checks whether cited sources still open)")
        client.allowsPrivate = privateNetwork
        var manners = LinkSurvey.Manners()
        manners.pause = .milliseconds(pause)
        manners.total = .seconds(minutes * 60)
        let asked = addresses.filter { asksWithheld || $0.isPublic }
        let records = LinkSurvey(client, manners).run(asked, on: date?.value ?? Today.day)
        var all = known
        for record in records { all[record.address] = record }
        do {
            try LinkTable.save(all.values.sorted { $0.address < $1.address }, project: project.root)
        } catch {
            Terminal.standardError("error: \(error)\n")
            throw ExitCode(2)
        }
    }
}
