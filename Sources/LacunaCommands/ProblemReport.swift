import LacunaDiagnostics

/// Problems as a person reads them at the end of a command.
struct ProblemReport {
    let diagnostics: [Diagnostic]
    let catalog: MessageCatalog

    init(_ diagnostics: [Diagnostic], _ catalog: MessageCatalog) {
        self.diagnostics = diagnostics
        self.catalog = catalog
    }

    func print(to write: (String) -> Void) {
        guard !diagnostics.isEmpty else { return }
        write(TextRenderer(catalog: catalog, usesColour: Terminal.usesColour).render(diagnostics) + "\n")
        write(summary + "\n")
    }

    /// `2 errors, 1 warning. Explain a code with “lacuna explain L301”.`
    var summary: String {
        let parts = Severity.allCases.compactMap { severity -> String? in
            let count = diagnostics.count { $0.severity == severity }
            return count == 0 ? nil : "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
        }
        let example = diagnostics.first?.rule.code ?? ""
        return parts.joined(separator: ", ") + ". Explain a code with “lacuna explain \(example)”."
    }
}
