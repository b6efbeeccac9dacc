import LacunaDiagnostics
import LacunaSite
import LacunaText

/// The problems in the sources, as a part of the page.
struct ProblemBanner: Sendable {
    let diagnostics: [Diagnostic]
    let catalog: MessageCatalog
    let texts: InterfaceTexts

    private static let most = 30

    var markup: String {
        guard !diagnostics.isEmpty else { return "" }
        var out = ByteWriter()
        out.raw("<section class=\"diagnostics\" aria-labelledby=\"problems\"><h2 id=\"problems\">")
        out.text(texts.text(.commandProblemsInFiles, ["n": String(diagnostics.count)]))
        out.raw("</h2><ol>")
        for diagnostic in diagnostics.prefix(ProblemBanner.most) { item(diagnostic, &out) }
        out.raw("</ol></section>")
        return String(decoding: out.bytes, as: UTF8.self)
    }

    private func item(_ diagnostic: Diagnostic, _ out: inout ByteWriter) {
        let (line, column) = diagnostic.position
        let catalog = catalog.catalog(for: diagnostic)
        out.raw("<li data-severity=\"\(diagnostic.severity.rawValue)\"><b>")
        out.text("\(catalog.word(diagnostic.severity.rawValue)) \(diagnostic.rule.code)")
        out.raw("</b> <code>")
        out.text("\(diagnostic.file.path):\(line):\(column)")
        out.raw("</code><p>")
        out.text(catalog.message(diagnostic))
        out.raw("</p><p>")
        out.text(catalog.fix(diagnostic))
        out.raw("</p></li>")
    }

    /// An empty page, into which the script puts the problems.
    func page(script: String) -> [UInt8] {
        var out = ByteWriter()
        out.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Lacuna</title>")
        out.raw("<script src=\"\(script)\" defer></script></head>\n<body><main></main></body></html>\n")
        return out.bytes
    }
}
