import LacunaDiagnostics
import LacunaModel
import LacunaText
import TestSupport
import Testing

@testable import LacunaReading

/// Text that tries to become something else on the page, or to keep the parser busy.
@Suite struct MarkdownProblemsTests {
    private func finding(in marked: MarkedProject) throws -> Finding {
        try #require(marked.assessment?.findings.first)
    }

    @Test("raw HTML is reported where it stands and shown as text")
    func rawHTML() throws {
        let marked = MarkedProject.findings(
            """
            \(Project.finding)
            - **Practice:** See ⟦<b>⟧section 51⟦</b>⟧.

            Analysis with ⟦<script>⟧alert(1)⟦</script>⟧.

            ⟦<div onclick="x()">⟧
            text
            </div>
            """)
        #expect(marked.problems == marked.expected("L210", "L210", "L210", "L210", "L210"))
        let finding = try finding(in: marked)
        #expect(finding[.practice]?.markup == "See &lt;b&gt;section 51&lt;/b&gt;.")
        let analysis = try #require(finding.analysis).markup.string
        #expect(analysis.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(!analysis.contains("<script") && !analysis.contains("<div"))
    }

    @Test(
        "a link that could run something is reported, and its words stay",
        arguments: [
            "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd",
            "//evil.example",
            "feed:x", "intent:x", "blob:x", "view-source:x", "other.md", "",
        ])
    func unsafeLink(address: String) throws {
        let marked = MarkedProject.findings("\(Project.finding)\n- **Practice:** See [the Act](⟦\(address)⟧) today.")
        let problem = try #require(marked.diagnostics.first)
        #expect(problem.rule.code == "L211" && problem.found == address)
        if !address.isEmpty { #expect(marked.problems == marked.expected("L211")) }
        #expect(try finding(in: marked)[.practice]?.markup == "See the Act today.")
    }

    @Test(
        "web, mail and page addresses are linked",
        arguments: ["https://example.org/a?b=1&c", "mailto:a@example.org", "#25-1"])
    func safeLink(address: String) throws {
        let marked = MarkedProject.findings("\(Project.finding)\n- **Practice:** [the Act](\(address))")
        #expect(marked.problems == [])
        let markup = try #require(try finding(in: marked)[.practice]).markup.string
        #expect(markup.hasPrefix("<a href=\"\(address.replacing("&", with: "&amp;"))\""))
    }

    @Test("an image is reported, and its description stays")
    func image() throws {
        let marked = MarkedProject.findings("\(Project.finding)\n\n![The stamp](⟦https://example.org/x.png⟧)")
        #expect(marked.problems == marked.expected("L212"))
        #expect(try finding(in: marked).analysis?.markup == "<p>The stamp</p>\n")
    }

    @Test(
        "template code is text like any other",
        arguments: [
            "{{name}}", "{{{name}}}", "{{#each}}x{{/each}}", "<%= name %>", "${name}", "{% if %}", "{{> header}}",
            "{{=<% %>=}}",
        ])
    func templateCode(code: String) throws {
        let escaped = code.replacing("<%", with: "\\<%")
        let marked = MarkedProject.findings(
            "\(Project.finding)\n- **Practice:** The form says \(escaped).\n\nAlso \(escaped).")
        #expect(marked.problems == [])
        let finding = try finding(in: marked)
        let shown = code.replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        #expect(finding[.practice]?.plain.string == "The form says \(code).")
        #expect(finding[.practice]?.markup.string == "The form says \(shown).")
        #expect(finding.analysis?.markup.string == "<p>Also \(shown).</p>\n")
    }

    struct Explosion: Sendable, CustomTestStringConvertible {
        let code: String
        /// The line of the input at which the bound is crossed, counted from 0.
        var line = 0
        let text: String
        var testDescription: String { "\(code) \(text.prefix(16))" }
    }

    @Test(
        "input that explodes in the parser is refused before it gets there",
        arguments: [
            Explosion(
                code: "L804",
                text: String(repeating: "|a", count: 5_000) + "|\n" + String(repeating: "|-", count: 5_000) + "|\n"
                    + String(repeating: "|\n", count: 2_000)),
            Explosion(code: "L801", text: String(repeating: "![[]()", count: 60_000)),
            Explosion(code: "L801", text: String(repeating: "<!A ", count: 20_000)),
            Explosion(
                code: "L803", line: 6, text: String(repeating: String(repeating: "[", count: 300) + "\n", count: 10)),
            Explosion(code: "L806", text: String(repeating: "> ", count: 5_000) + "deep"),
            Explosion(code: "L806", text: String(repeating: "- ", count: 5_000) + "deep"),
            Explosion(code: "L802", line: 20_000, text: String(repeating: "word\n", count: 25_000)),
            Explosion(code: "L805", line: 2_222, text: String(repeating: "|a|b|c|d|e|f|g|h|\n", count: 3_000)),
        ])
    func explosion(_ input: Explosion) throws {
        let project = Project.withFindings("\(Project.finding)\n\n\(input.text)")
        var problems: [Diagnostic] = []
        let seconds = cpuSeconds { problems = project.problems() }
        let first = try #require(problems.first { $0.rule.code == input.code })
        let start = Project.frontMatter.split(separator: "\n", omittingEmptySubsequences: false).count + 9
        #expect(first.position == (start + input.line, 1))
        #expect(problems.allSatisfy { $0.rule.code.hasPrefix("L80") })
        #expect(seconds < 2)
    }

    @Test("the same shapes in the size that a person writes are read")
    func harmless() {
        let table = "| a | b |\n|---|---|\n" + String(repeating: "| 1 | 2 |\n", count: 100)
        let quotes = String(repeating: "> ", count: 5) + "quoted"
        #expect(
            Project.withFindings("\(Project.finding)\n\n\(table)\n\(quotes)\n\n- a\n  - b\n    - c\n").codes() == [])
    }
}
