import LacunaMarkdown
import LacunaText
import TestSupport
import Testing

struct DeepNestingTests {
    private static let levels = 100_000

    /// Opens every bound, so that the trees themselves are put to the test.
    private var unlimited: MarkdownLimits {
        var limits = MarkdownLimits()
        limits.lineBytes = .max
        limits.paragraphBytes = .max
        limits.bracketsPerParagraph = .max
        limits.depth = .max
        return limits
    }

    private static let nests: [(name: String, text: String)] = [
        ("quotations", String(repeating: ">", count: levels) + "a"),
        ("quotations with blanks", String(repeating: "> ", count: levels) + "a"),
        ("bullets", String(repeating: "- ", count: levels) + "a"),
        ("numbers", String(repeating: "1. ", count: levels) + "a"),
        ("emphasis", String(repeating: "*a ", count: levels) + String(repeating: "b*", count: levels)),
        ("strong emphasis", String(repeating: "**a ", count: levels) + String(repeating: "b**", count: levels)),
        ("links in brackets", String(repeating: "[", count: levels) + "a" + String(repeating: "]", count: levels)),
    ]

    @Test("a hundred thousand levels in one line are refused, at that line", arguments: nests.map(\.text))
    func refused(text: String) {
        let file = SourceFile(path: "a.md", text: "First.\n\n" + text + "\n\nLast.")
        let seconds = cpuSeconds {
            let (document, problems) = MarkdownParser.parse(file)
            #expect(document == nil)
            #expect(!problems.isEmpty)
            #expect(problems.allSatisfy { $0.position == (3, 1) })
        }
        #expect(seconds < 1)
    }

    @Test("even without limits no depth overflows the stack", arguments: nests.map(\.text))
    func walked(text: String) throws {
        let file = SourceFile(path: "a.md", text: text)
        let document = try #require(MarkdownParser.parse(file, limits: unlimited).document)
        var renderer = MarkupRenderer(document, idPrefix: "p", headingLevel: 1)
        let markup = renderer.render(document.blocks)
        #expect(markup.count > text.utf8.count)
        #expect(document.blocks[0].plainText().firstIndex(of: 0x61) != nil)
    }

    @Test(
        "the levels of a line are counted",
        arguments: [
            ("> ", 20), ("- ", 20), ("+ ", 20), ("1. ", 20), ("1) ", 20), ("> - ", 10), ("- 1. > ", 6), (">", 20),
        ])
    func counted(unit: String, accepted: Int) {
        let line = String(repeating: unit, count: accepted)
        #expect(Rendering(line + "a").codes == [], "\(accepted) times \(unit)")
        #expect(Rendering(line + unit + unit + "a").codes == ["L806"])
    }

    @Test("levels without any text behind them count too", arguments: [">", "> ", "+ ", "1. ", "- * ", "* - "])
    func emptyLevels(unit: String) {
        #expect(Rendering(String(repeating: unit, count: 40)).codes == ["L806"])
    }

    @Test("a drawn line nests nothing", arguments: ["- ", "* ", "-", "*", "_ ", "=", "  -"])
    func rules(unit: String) {
        #expect(Rendering(String(repeating: unit, count: 60)).codes == [])
        #expect(Rendering("> " + String(repeating: unit, count: 60)).codes == [])
    }

    @Test("indentation counts as the lists that it could continue")
    func indentation() {
        #expect(Rendering("a\n\n" + String(repeating: " ", count: 80) + "b").codes == [])
        #expect(Rendering("a\n\n" + String(repeating: " ", count: 84) + "b").codes == ["L806"])
        #expect(Rendering("a\n\n" + String(repeating: "\t", count: 21) + "b").codes == ["L806"])
    }
}
