import LacunaText

/// Diagnostics for a person at a terminal: the line, a caret under the place, and what to do.
public struct TextRenderer: Sendable {
    private let catalog: MessageCatalog
    private let usesColour: Bool

    public init(catalog: MessageCatalog = .english, usesColour: Bool = false) {
        self.catalog = catalog
        self.usesColour = usesColour
    }

    public func render(_ diagnostics: [Diagnostic]) -> String {
        diagnostics.map(render).joined(separator: "\n")
    }

    public func render(_ diagnostic: Diagnostic) -> String {
        let catalog = catalog.catalog(for: diagnostic)
        func fact(_ key: String, _ value: String) -> String {
            "  \(paint(catalog.word(key) + ":", "1")) \(value)\n"
        }
        let (line, column) = diagnostic.position
        let severity = paint(catalog.word(diagnostic.severity.rawValue), severityColour(diagnostic.severity))
        var text =
            "\(VisibleText.whole(diagnostic.file.path)):\(line):\(column): \(severity)[\(diagnostic.rule.code)]: "
        text += catalog.message(diagnostic) + "\n"
        if !diagnostic.rule.hidesSource { text += excerpt(of: diagnostic, line: line, column: column) }
        if let found = diagnostic.found { text += fact("found", VisibleText.of(found)) }
        if !diagnostic.accepted.isEmpty { text += fact("accepted", accepted(diagnostic)) }
        if let nearest = diagnostic.nearest { text += fact("nearest", VisibleText.of(nearest)) }
        text += fact("fix", catalog.fix(diagnostic))
        for related in diagnostic.related {
            let place = related.file.position(of: Int(related.span.start))
            let path = VisibleText.whole(related.file.path)
            text += "  \(path):\(place.line):\(place.column): \(VisibleText.of(related.text))\n"
        }
        return text
    }

    private func accepted(_ diagnostic: Diagnostic) -> String {
        let shown = diagnostic.accepted.prefix(12).map { VisibleText.of($0) }.joined(separator: ", ")
        let rest = diagnostic.accepted.count - 12
        return rest > 0 ? "\(shown) (+\(rest))" : shown
    }

    /// Long lines are cut around the place, so that the caret is always in view.
    private func excerpt(of diagnostic: Diagnostic, line: Int, column: Int) -> String {
        let scalars = Array(diagnostic.file.line(line).string.unicodeScalars)
        guard !scalars.isEmpty else { return "" }
        let from = max(0, column - 60)
        let shown = scalars.dropFirst(from).prefix(100)
        let length = max(1, min(diagnostic.spanScalars(onLine: line), shown.count - (column - 1 - from)))
        let gutter = String(repeating: " ", count: String(line).count)
        var source = String.UnicodeScalarView()
        source.append(contentsOf: shown.map { VisibleText.isUnsafe($0) ? " " : $0 })
        return " \(line) | \(String(source))\n \(gutter) | "
            + String(repeating: " ", count: column - 1 - from)
            + paint(String(repeating: "^", count: length), severityColour(diagnostic.severity)) + "\n"
    }

    private func severityColour(_ severity: Severity) -> String {
        switch severity {
        case .error: "1;31"
        case .warning: "1;33"
        case .note: "1;36"
        }
    }

    private func paint(_ text: String, _ code: String) -> String {
        usesColour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}

extension Diagnostic {
    /// How many scalars of the span lie on its first line.
    fileprivate func spanScalars(onLine line: Int) -> Int {
        let lineEnd = file.line(line).range.upperBound
        let end = min(Int(span.end), lineEnd)
        guard end > Int(span.start) else { return 1 }
        return file.bytes.slice(Int(span.start)..<end).scalarCount
    }
}
