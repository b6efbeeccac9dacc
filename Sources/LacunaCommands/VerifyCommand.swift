import ArgumentParser
import Foundation
import LacunaBuild
import LacunaDiagnostics
import LacunaWeb

/// `lacuna verify`
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Compares a published site with the list of its files, and with another copy.",
        discussion: """
            Without --against every file is compared with SHA256SUMS beside it. With it, every file of both is compared with
            the list of the other copy.
            Example: lacuna verify site --against https://example.org/gaps
            """)

    @Argument(help: "Folder of the site.")
    var folder = "site"

    @Option(name: .long, help: ArgumentHelp("Another copy: a folder, or an address on the web.", valueName: "copy"))
    var against: String?

    @Option(
        name: .long,
        help: ArgumentHelp("File or folder at the top that does not belong to the site.", valueName: "name"))
    var keep: [String] = []

    @Option(name: .long, help: "How many files to compare at once.")
    var jobs = 2

    @Flag(name: .customLong("private-network"), help: "Allow an address in the own network.")
    var privateNetwork = false

    func validate() throws {
        if jobs < 1 { throw ValidationError("--jobs must be at least 1.") }
    }

    func run() throws {
        let verification = SiteVerification(jobs: jobs, keep: keep)
        let site = PublishedSite.folder(Paths.absolute(folder))
        let report: SiteVerification.Report
        do {
            report = try against.map { try verification.run(site, against: copy($0)) } ?? verification.run(site)
        } catch {
            Terminal.standardError("error: \(error)\n")
            throw ExitCode(2)
        }
        for problem in report.problems {
            let reason = problem.reason.map { "  (\($0))" } ?? ""
            Terminal.standardOutput(
                "\(problem.kind.rawValue.padded(to: 10))  \(VisibleText.whole(problem.path))\(reason)\n")
        }
        Terminal.standardOutput("\(report.count) files, \(report.problems.count) problems. sha256:\(report.digest)\n")
        if !report.problems.isEmpty { throw ExitCode(1) }
    }

    private func copy(_ text: String) -> PublishedSite {
        guard text.hasPrefix("http://") || text.hasPrefix("https://") else { return .folder(Paths.absolute(text)) }
        var client = WebClient(agent: "lacuna/\(ToolVersion.text) (verify)")
        client.bounds.bytes = 64_000_000
        client.bounds.total = .seconds(60)
        client.allowsPrivate = privateNetwork
        return .web(text.hasSuffix("/") ? String(text.dropLast()) : text, client)
    }
}
