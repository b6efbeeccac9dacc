import LacunaText

/// Diagnostics for other programs: one array of objects.
public struct JSONRenderer: Sendable {
    private let catalog: MessageCatalog

    public init(catalog: MessageCatalog = .english) {
        self.catalog = catalog
    }

    public func render(_ diagnostics: [Diagnostic]) -> String {
        var json = JSONWriter(indents: true)
        json.array { array in
            for diagnostic in diagnostics { array.object { write(diagnostic, to: &$0) } }
        }
        return String(decoding: json.bytes, as: UTF8.self) + "\n"
    }

    private func write(_ diagnostic: Diagnostic, to json: inout JSONWriter) {
        let start = diagnostic.position
        let end = diagnostic.file.position(of: Int(diagnostic.span.end))
        json.member("code", diagnostic.rule.code)
        json.member("name", diagnostic.rule.name)
        json.member("severity", diagnostic.severity.rawValue)
        json.member("path", diagnostic.file.path)
        json.member("line", start.line)
        json.member("column", start.column)
        json.member("endLine", end.line)
        json.member("endColumn", end.column)
        json.member("message", catalog.message(diagnostic))
        json.member("fix", catalog.fix(diagnostic))
        json.member("found", ifPresent: diagnostic.found)
        json.member("accepted", diagnostic.accepted)
        json.member("nearest", ifPresent: diagnostic.nearest)
        json.key("related")
        json.array { array in
            for related in diagnostic.related {
                let place = related.file.position(of: Int(related.span.start))
                array.object {
                    $0.member("path", related.file.path)
                    $0.member("line", place.line)
                    $0.member("column", place.column)
                    $0.member("text", related.text)
                }
            }
        }
    }
}
