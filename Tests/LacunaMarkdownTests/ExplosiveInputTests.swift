import LacunaMarkdown
import LacunaText
import TestSupport
import Testing

/// Inputs on which the parser of Debian 12 takes seconds, minutes or all memory.
struct ExplosiveInputTests {
    /// An input, the rule that refuses it, and the line of the first problem.
    struct Case: CustomTestStringConvertible {
        let testDescription: String
        let code: String
        let line: Int
        let text: String

        init(_ name: String, _ code: String, line: Int, _ text: String) {
            (testDescription, self.code, self.line, self.text) = (name, code, line, text)
        }
    }

    private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

    static let refused: [Case] = [
        Case(
            "5,000 columns and 2,000 short rows", "L804", line: 3,
            "Text.\n\n" + times(5_000, "|a") + "\n" + times(5_000, "|-") + "\n" + times(2_000, "x\n")),
        Case("![[]() 60,000 times", "L801", line: 1, times(60_000, "![[]()")),
        Case("![[]() 60,000 times on short lines", "L803", line: 126, times(6_000, times(4, "![[]()") + "\n")),
        Case("<!A 20,000 times", "L801", line: 1, times(20_000, "<!A ")),
        Case("<!A 20,000 times on short lines", "L803", line: 51, times(1_000, times(20, "<!A ") + "\n")),
        Case(
            "60 columns and rows without a pipe", "L805", line: 334,
            times(60, "a|") + "\n" + times(60, "-|") + "\n" + times(40_000, "x\n")),
        Case(
            "many tables of 60 columns and short rows", "L805", line: 3_345,
            times(40, times(60, "a|") + "\n" + times(60, "-|") + "\n" + times(300, "x\n") + "\n")),
        Case(
            "the same with carriage returns for line ends", "L805", line: 334,
            times(60, "a|") + "\r" + times(60, "-|") + "\r" + times(9_000, "x\r")),
        Case("heads of tables that fit no row of dashes", "L808", line: 1_558, times(8_000, "a|b\n|-|\n")),
        Case("a row of dashes below 40,000 lines", "L808", line: 48_001, times(48_000, "a\n") + "|-|\n"),
        Case(
            "rows of dashes below long paragraphs, again and again", "L808", line: 184_045,
            times(40, times(8_000, "a\n") + "|-|\n\n")),
        Case(
            "one long address in 600,000 links", "L809", line: 1,
            "[a]: /" + times(19_000, "u") + "\n\n" + times(600, times(900, "[a]") + "\n\n")),
        Case(
            "one long title in 100,000 links", "L809", line: 1,
            "[a]: /u \"" + times(4, times(19_000, "t") + "\n") + "\"\n\n" + times(110, times(900, "[a]") + "\n\n")),
        Case("a line of nothing but quotation marks", "L806", line: 1, times(19_000, ">")),
        Case("lines of nothing but bullets", "L806", line: 1, times(10, times(9_000, "+ ") + "\n")),
        Case("lines of nothing but numbers", "L806", line: 1, times(10, times(6_000, "1. ") + "\n")),
        Case("three million bytes", "L807", line: 1_333_334, times(750_000, "a\n\n")),
        Case(
            "one paragraph of a million bytes", "L802", line: 2_501,
            times(25_000, "a line of a paragraph that never ends .\n")),
        Case("one line of a million bytes", "L801", line: 1, times(1_000_000, "a")),
        Case("a nest of brackets", "L801", line: 1, times(50_000, "[") + "a" + times(50_000, "]")),
        Case("links that never close", "L803", line: 1, times(3_000, "[a](<b")),
    ]

    @Test("an explosive input is refused at its place within a second", arguments: refused)
    func refusedInTime(input: Case) throws {
        let file = SourceFile(path: "a.md", text: input.text)
        let seconds = try cpuSeconds {
            let (document, problems) = MarkdownParser.parse(file)
            #expect(document == nil)
            let first = try #require(problems.min { $0.span.start < $1.span.start })
            #expect(problems.map(\.rule.code).contains(input.code))
            #expect(problems.first { $0.rule.code == input.code }?.position.line == input.line)
            #expect(first.position.column == 1)
        }
        #expect(seconds < 1)
    }

    /// Signs that make a parser look back or ahead; none of them exceeds a bound.
    static let accepted = [
        "*a ", "**a ", "_a ", "*a_ ", "a**b ", "*_*_", "_*a", "**x* ", "a***b**c* ", "`", "`a``b```c````", "\\",
        "&amp;",
        "&#x41;", "&a", "~~a ", "~~a~ ", "*~~a ", ":", "\"", "(", "{{", "= ", "\u{200B}a*", "$", "^", "a\t", "'a ",
        "http://a ",
    ].map { sign in
        Case(sign, "", line: 0, times(5, times(95_000 / sign.utf8.count / 100, times(100, sign) + "\n") + "\n"))
    }

    @Test("half a million bytes of signs that fit the bounds are rendered within two seconds", arguments: accepted)
    func acceptedInTime(input: Case) {
        var markup = ""
        let seconds = cpuSeconds {
            let rendering = Rendering(input.text)
            markup = rendering.markup
            #expect(rendering.codes == [])
        }
        #expect(!markup.isEmpty)
        #expect(seconds < 2)
    }

    /// Brackets up to the bound, packed closely and spread over a long paragraph.
    static let brackets = [
        "![[]()", "[a](b \"", "[a](b '", "[a](b (", "[a](<b", "<!A ", "<?", "<!--", "<a ", "<a b=\"", "</a",
        "<![CDATA[", "[a]",
        "[", "![", "]", "[^a]", "[a][b]", "<http:", "<a@b", "*[a", "[a*", "![a*](b", "![l", "a](b)",
    ].map { sign in
        let count = 1_900 / max(1, sign.filter { "[]<!".contains($0) }.count)
        let packed = (0..<count).map { $0 % 100 == 99 ? sign + "\n" : sign }.joined()
        let spread = packed + "\n" + times(800, times(10, "b c d e f ") + "\n")
        return Case(sign, "", line: 0, times(20, packed + "\n\n") + times(3, spread + "\n\n"))
    }

    @Test("brackets up to the bound are rendered within two seconds", arguments: brackets)
    func bracketsInTime(input: Case) {
        let seconds = cpuSeconds {
            let rendering = Rendering(input.text)
            #expect(Set(rendering.codes).isSubset(of: ["L210", "L211", "L212"]))
            #expect(!rendering.markup.isEmpty)
        }
        #expect(seconds < 2)
    }
}
