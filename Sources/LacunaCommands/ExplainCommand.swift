import ArgumentParser
import LacunaBuild
import LacunaDiagnostics
import LacunaText

/// `lacuna explain`
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Explains a code of a message, with a bad and a good example.",
        discussion: "Example: lacuna explain L301")

    @Argument(help: "The code, for example L301, or the name of the problem; all of them without one.")
    var code: String?

    func run() throws {
        guard let code else {
            Terminal.standardOutput(AllRules.sorted.map { "\($0.code)  \($0.name)\n" }.joined())
            return
        }
        guard let rule = AllRules.sorted.first(where: { $0.code == code.uppercased() || $0.name == code }) else {
            let names = AllRules.sorted.flatMap { [$0.code, $0.name] }
            let nearest = NearestWord.of(code, in: names).map { " Did you mean “\($0)”?" } ?? ""
            throw ValidationError("There is no code “\(code)”.\(nearest) “lacuna explain” lists them all.")
        }
        Terminal.standardOutput(text(rule))
    }

    private func text(_ rule: Rule) -> String {
        """
        \(rule.code) \(rule.name) (\(rule.severity.rawValue))

        \(rule.message)
        Why: \(rule.reason)
        How to fix it: \(rule.fix)

        Not so:
        \(indented(rule.bad.text))

        But so:
        \(indented(rule.good.text))

        """
    }

    private func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).prefix(20).map { "    \($0.prefix(120))" }
            .joined(separator: "\n")
    }
}
