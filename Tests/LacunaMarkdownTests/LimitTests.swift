import LacunaDiagnostics
import LacunaMarkdown
import LacunaText
import TestSupport
import Testing

/// What fits a bound passes; what exceeds it is reported at the line on which it does.
struct LimitTests {
    private var small: MarkdownLimits {
        var limits = MarkdownLimits()
        limits.bytes = 400
        limits.lineBytes = 40
        limits.paragraphBytes = 100
        limits.bracketsPerParagraph = 8
        limits.tableColumns = 4
        limits.tableCells = 15
        limits.documentCells = 30
        limits.depth = 3
        return limits
    }

    /// Code and line of each problem.
    private func problems(_ text: String, _ limits: MarkdownLimits) -> [String] {
        let (document, problems) = MarkdownParser.parse(SourceFile(path: "a.md", text: text), limits: limits)
        #expect((document == nil) == problems.contains { $0.severity == .error })
        return problems.map { "\($0.rule.code) \($0.position.line)" }
    }

    @Test(
        "what fits passes",
        arguments: [
            String(repeating: "a", count: 40), "aa\n" + String(repeating: "b", count: 40),
            String(repeating: "a", count: 40) + "\r\n" + String(repeating: "b", count: 40),
            String(repeating: "abcd\n", count: 20), String(repeating: "0123456789012345\n\n", count: 20),
            "[a] [b] [c] [d]", "[a] [b]\n\n[c] [d] <e>\n\n! ! !", "| a | b | c | d |\n|---|---|---|---|\n| a |",
            "| a | b |\n|---|---|\n| c | d |\n\n| e | f |\n|---|---|\n| g | h |", "> > > a", "- - - a", "",
        ])
    func fits(text: String) {
        #expect(problems(text, small) == [])
    }

    @Test(
        "what exceeds a bound is reported where it does",
        arguments: [
            ("a\n\n" + String(repeating: "b", count: 41), "L801 3"),
            ("a\r\r" + String(repeating: "b", count: 41) + "\rc", "L801 3"),
            (String(repeating: "a", count: 39) + "é\nb", "L801 1"),
            ("a\n\n" + String(repeating: "0123456789\n", count: 10), "L802 12"),
            ("> a\n" + String(repeating: "> 123456789\n>\n", count: 9), "L802 15"),
            ("a\n[b][c]\n[d][e]\n!", "L803 4"),
            ("<a><b><c><d><e>\n<f><g><h><i>\n\n<f>", "L803 2"),
            ("a\n\n| a | b | c | d | e |", "L804 3"),
            ("a|b|c|d|e|f|g", "L804 1"),
            ("a|b|c\n-|-|-\n" + String(repeating: "x\n", count: 6), "L805 8"),
            ("|a\n|-\n\n" + String(repeating: "|a|b|c\n", count: 6), "L805 9"),
            ("a\n\n> > > > b", "L806 3"),
        ])
    func exceeds(text: String, problem: String) {
        #expect(problems(text, small) == [problem])
    }

    @Test("rows that hold no pipe are cells all the same: the parser fills them")
    func rowsWithoutPipes() {
        #expect(problems("a|b|c|d\n-|-|-|-\nu\nv\nw\nx", small) == ["L805 6"])
        #expect(problems("x\ny\nz\na|b\n-|-\n", small) == [])
    }

    @Test("the cells of all tables are counted together")
    func documentCells() {
        let table = "a|b|c\n-|-|-\nx|y|z\n\n"
        #expect(problems(String(repeating: table, count: 5), small) == [])
        #expect(problems(String(repeating: table, count: 6), small) == ["L805 21"])
    }

    @Test("a text over the size is reported at the line on which reading stops, and nothing else is looked at")
    func size() {
        let line = String(repeating: "a", count: 99) + "\n"
        #expect(problems(String(repeating: line, count: 5), small) == ["L807 5"])
        #expect(problems(String(repeating: "0123456\n\n", count: 44) + "1234", small) == [])
        #expect(problems(String(repeating: "0123456\n\n", count: 44) + "12345", small) == ["L807 89"])
    }

    @Test("only the text below the front matter counts")
    func start() {
        let header =
            "---\n" + String(repeating: "authors: [" + String(repeating: "a", count: 80) + "]\n", count: 6) + "---\n"
        let file = SourceFile(path: "a.md", text: header + "# Kenya\n")
        #expect(MarkdownParser.parse(file, from: header.utf8.count, limits: small).diagnostics.isEmpty)
        let long = SourceFile(path: "a.md", text: header + "\n" + String(repeating: "b", count: 50))
        let problems = MarkdownParser.parse(long, from: header.utf8.count, limits: small).diagnostics
        #expect(problems.map { $0.position.line } == [10])
    }

    @Test("each bound is reported once, all of them in one run")
    func together() {
        let line = String(repeating: "![a]|", count: 9) + "\n"
        #expect(
            Set(problems("> > > >\n\n" + line + line, small)) == ["L806 1", "L801 3", "L803 3", "L804 3", "L805 4"])
    }

    @Test("the message names what was found and what is allowed")
    func message() throws {
        let problem = try #require(Rendering(String(repeating: "a", count: 20_001)).problems.first)
        let text = MessageCatalog.english.message(problem)
        #expect(text.contains("20001"))
        #expect(text.contains("20000"))
        #expect(problem.span.range == 0..<80)
    }

    @Test("a definition that many links repeat is reported at the definition")
    func definitions() {
        var limits = MarkdownLimits()
        limits.definitionBytes = 1_000
        let uses = String(repeating: "[a] ", count: 20)
        #expect(problems("\(uses)\n\n[a]: https://x.org\n", limits) == [])
        let long = "[a]: https://x.org/" + String(repeating: "b", count: 60)
        #expect(problems("\(uses)\n\n\(long)\n", limits) == ["L809 3"])
        #expect(problems("\(long)\n\ntext\n\n\(uses)", limits) == ["L809 1"])
        #expect(
            problems("\(uses)\n\ntext\n[a]: u \"title\n" + String(repeating: "t\n", count: 40) + "\"", limits) == [
                "L809 4"
            ])
        #expect(problems("\(long)\n\n[a]", limits) == [])
    }

    @Test("rows of dashes far below the start of their paragraph are reported at the one that is too many")
    func dashRows() {
        var limits = MarkdownLimits()
        limits.dashRowSteps = 10_000
        #expect(problems("a|b\n-|-\nc|d\n\na|b\n-|-\n", limits) == [])
        #expect(problems("> a|b\n> -|-\n" + String(repeating: "x\n> :-\n", count: 5), limits) == ["L808 8"])
        #expect(problems("a|b|c\n" + String(repeating: "\n---\n", count: 50), limits) == [])
    }
}
