import LacunaDiagnostics
import LacunaMarkdown
import LacunaText
import TestSupport

/// A text as the Markdown stage shows it, with all its problems.
struct Rendering {
    let markup: String
    let plain: String
    let problems: [Diagnostic]

    init(_ text: String, prefix: String = "r-25-1", headingLevel: Int = 1) {
        self.init(SourceFile(path: "test.md", text: text), prefix: prefix, headingLevel: headingLevel)
    }

    init(_ file: SourceFile, from start: Int = 0, prefix: String = "r-25-1", headingLevel: Int = 1) {
        let (document, problems) = MarkdownParser.parse(file, from: start)
        guard let document else {
            (markup, plain, self.problems) = ("", "", problems)
            return
        }
        var renderer = MarkupRenderer(document, idPrefix: prefix, headingLevel: headingLevel)
        markup = renderer.render(document.blocks).string
        plain = document.blocks.map { $0.plainText().string }.joined(separator: " ")
        self.problems = problems + renderer.diagnostics
    }

    var codes: [String] { problems.map(\.rule.code) }
}

/// Code and source text of each problem: `L210 <b>`.
func summary(_ problems: [Diagnostic]) -> [String] {
    problems.map { "\($0.rule.code) \($0.file.bytes.slice($0.span.range).string)" }
}

/// Code and place of each problem.
func places(_ problems: [Diagnostic]) -> [String] {
    problems.map { "\($0.rule.code) \($0.span.range)" }
}
