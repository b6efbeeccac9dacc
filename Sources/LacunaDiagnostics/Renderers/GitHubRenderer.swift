/// Diagnostics as workflow commands, which GitHub shows beside the changed lines.
public struct GitHubRenderer: Sendable {
    private let catalog: MessageCatalog

    public init(catalog: MessageCatalog = .english) {
        self.catalog = catalog
    }

    public func render(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map { line($0) + "\n" }.joined()
    }

    private func line(_ diagnostic: Diagnostic) -> String {
        let (line, column) = diagnostic.position
        let command = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
        let properties = [
            "file=" + property(diagnostic.file.path), "line=\(line)", "col=\(column)",
            "title=" + property("\(diagnostic.rule.code) \(diagnostic.rule.name)"),
        ]
        let text = catalog.message(diagnostic) + " " + catalog.fix(diagnostic)
        return "::\(command) \(properties.joined(separator: ","))::\(data(text))"
    }

    private func data(_ text: String) -> String { escape(text, and: [:]) }

    private func property(_ text: String) -> String { escape(text, and: [":": "%3A", ",": "%2C"]) }

    /// The escapes of the command syntax, so that a file name cannot start a second command. Scalars, not characters: a
    /// colon with a combining accent is another character and still a colon to the reader of the log.
    private func escape(_ text: String, and others: [Unicode.Scalar: String]) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "%": result += "%25"
            case "\r": result += "%0D"
            case "\n": result += "%0A"
            default:
                if let escaped = others[scalar] {
                    result += escaped
                } else if VisibleText.isUnsafe(scalar) {
                    result += VisibleText.code(of: scalar)
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result
    }
}
