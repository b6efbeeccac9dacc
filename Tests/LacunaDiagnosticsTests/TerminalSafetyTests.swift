import LacunaDiagnostics
import Testing

/// What an author writes is shown in terminals, logs and review tools: it must not act there.
struct TerminalSafetyTests {
    /// A problem with the attack in every part that an author can reach, the name of the file included.
    private func problem(_ attack: Attack) -> Diagnostic {
        let attack = attack.text
        return Samples.problem(
            "a \(attack) ⟦b \(attack)⟧ c ⟦d⟧", rule: Samples.rule(message: "“{found}” {label} {accepted}"),
            path: "assessments/\(attack)/2026.en.md", found: attack + "met", accepted: [attack + "mett", "x"],
            details: ["label": attack], relatedText: attack)
    }

    private func unsafe(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { VisibleText.isUnsafe($0) && $0 != "\n" }
    }

    @Test("text for a terminal holds no character that acts", arguments: Samples.attacks)
    func text(attack: Attack) {
        let text = TextRenderer().render(problem(attack))
        #expect(unsafe(text) == [])
        #expect(text.split(separator: "\n").count == 8, "one line each: place, excerpt, caret, four facts, related")
    }

    @Test("coloured text holds no other escape than its own", arguments: Samples.attacks)
    func colouredText(attack: Attack) {
        var text = TextRenderer(usesColour: true).render(problem(attack))
        for own in ["\u{1B}[1;31m", "\u{1B}[1m", "\u{1B}[0m"] { text = text.replacingOccurrences(of: own, with: "") }
        #expect(unsafe(text) == [])
    }

    @Test("each workflow command stands on one line and starts it", arguments: Samples.attacks)
    func github(attack: Attack) {
        let text = GitHubRenderer().render([problem(attack), problem(attack)])
        #expect(unsafe(text) == [])
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
        #expect(lines.count == 3)
        #expect(lines.dropLast().allSatisfy { $0.hasPrefix("::error file=") })
    }

    @Test("JSON and SARIF hold no control character but their own line breaks", arguments: Samples.attacks)
    func machines(attack: Attack) {
        for text in [
            JSONRenderer().render([problem(attack)]), SARIFRenderer(toolVersion: "1").render([problem(attack)]),
        ] {
            let controls = text.unicodeScalars.filter { $0.properties.generalCategory == .control && $0 != "\n" }
            #expect(controls.isEmpty)
        }
    }

    @Test("messages and fixes are safe by themselves", arguments: Samples.attacks)
    func messages(attack: Attack) {
        #expect(unsafe(MessageCatalog.english.message(problem(attack))) == [])
        #expect(unsafe(MessageCatalog.english.fix(problem(attack))) == [])
        #expect(!MessageCatalog.english.message(problem(attack)).contains("\n"))
    }
}
