import LacunaDiagnostics
import LacunaSite

/// Problems as a person reads them at the end of a command.
struct ProblemReport {
    let diagnostics: [Diagnostic]
    let catalog: MessageCatalog
    private let texts: InterfaceTexts

    init(_ diagnostics: [Diagnostic], _ catalog: MessageCatalog, _ texts: InterfaceTexts) {
        self.diagnostics = diagnostics
        self.catalog = catalog
        self.texts = texts
    }

    func print(to write: (String) -> Void) {
        guard !diagnostics.isEmpty else { return }
        write(TextRenderer(catalog: catalog, usesColour: Terminal.usesColour).render(diagnostics) + "\n")
        write(summary + "\n")
    }

    /// `2 errors, 1 warning. Explain a code with “lacuna explain L301”.`
    var summary: String {
        let keys: [(Severity, TextKey)] = [
            (.error, .commandErrors), (.warning, .commandWarnings), (.note, .commandNotes),
        ]
        let parts = keys.compactMap { severity, key -> String? in
            let count = diagnostics.count { $0.severity == severity }
            return count == 0 ? nil : texts.text(key, count: count)
        }
        let example = diagnostics.first?.rule.code ?? ""
        return texts.text(.commandExplain, ["problems": parts.joined(separator: ", "), "code": example])
    }
}
