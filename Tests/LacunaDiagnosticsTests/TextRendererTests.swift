import LacunaDiagnostics
import LacunaText
import Testing

struct TextRendererTests {
    private func rendered(_ problem: Diagnostic, colour: Bool = false) -> String {
        TextRenderer(usesColour: colour).render(problem)
    }

    /// The line that shows the source and the line with the carets below it.
    private func excerpt(_ problem: Diagnostic) -> [String] {
        rendered(problem).split(separator: "\n").map(String.init).filter { $0.contains(" | ") }
    }

    @Test("a problem is shown with its place, its line, a caret and what to do")
    func whole() {
        let problem = Samples.problem(
            "# Kenya\n- **Outcome:** ⟦partialy met⟧\n", found: "partialy met", accepted: ["met", "partly met"])
        #expect(
            rendered(problem) == """
                assessments/KEN/2026.en.md:2:16: error[L301]: “partialy met” is not accepted.
                 2 | - **Outcome:** partialy met
                   |                ^^^^^^^^^^^^
                  found: partialy met
                  accepted: met, partly met
                  nearest: partly met
                  fix: Write “partly met”.

                """)
    }

    @Test(
        "the carets stand below the marked characters",
        arguments: ["⟦a⟧", "ab⟦cd⟧ef", "ä条⟦é⟧x", "\t⟦a⟧", "  ⟦a b⟧  ", "a⟦b\nc⟧d"])
    func carets(marked: String) {
        let lines = excerpt(Samples.problem(marked))
        #expect(lines.count == 2)
        let line = String(marked.prefix { $0 != "\n" })
        let before = line.unicodeScalars.prefix { $0 != "⟦" }.count
        let length = line.unicodeScalars.drop { $0 != "⟦" }.dropFirst().prefix { $0 != "⟧" }.count
        let start = " 1 | ".count + before
        #expect(lines[1] == "   | " + String(repeating: " ", count: before) + String(repeating: "^", count: length))
        #expect(lines[0].unicodeScalars.count >= start + length)
    }

    @Test("an empty span has one caret, also at the end of a line")
    func emptySpan() {
        #expect(excerpt(Samples.problem("ab⟦⟧c"))[1] == "   |   ^")
        #expect(excerpt(Samples.problem("abc⟦⟧\nd"))[1] == "   |    ^")
    }

    @Test("an empty line has no excerpt")
    func emptyLine() {
        #expect(excerpt(Samples.problem("a\n⟦⟧\nb")) == [])
        #expect(excerpt(Samples.problem("⟦⟧")) == [])
    }

    @Test("the gutter is as wide as the number of the line")
    func gutter() {
        let lines = excerpt(Samples.problem(String(repeating: "x\n", count: 99) + "⟦y⟧"))
        #expect(lines == [" 100 | y", "     | ^"])
    }

    @Test("of a very long line the part around the place is shown", arguments: [0, 30, 59, 60, 61, 500, 19_000])
    func longLines(before: Int) {
        let line = String(repeating: "a", count: before) + "⟦XYZ⟧" + String(repeating: "b", count: 5_000)
        let lines = excerpt(Samples.problem(line))
        #expect(lines[0].count <= 110)
        let start = lines[1].prefix { $0 != "^" }.count
        #expect(lines[1].drop { $0 != "^" } == "^^^")
        #expect(Array(lines[0])[start..<start + 3] == ["X", "Y", "Z"])
    }

    @Test("a span of many lines is underlined to the end of its first line")
    func manyLines() {
        #expect(excerpt(Samples.problem("a⟦bc\nd\ne⟧f"))[1] == "   |  ^^")
    }

    @Test("other places that belong to the problem are listed")
    func related() {
        let problem = Samples.problem("a\n⟦b⟧\nc⟦d⟧", relatedText: "first here")
        #expect(rendered(problem).hasSuffix("  assessments/KEN/2026.en.md:3:2: first here\n"))
    }

    @Test("of many accepted words twelve are shown and the rest is counted")
    func manyAccepted() {
        let words = (1...316).map { "w\($0)" }
        let text = rendered(Samples.problem("⟦x⟧", accepted: words))
        #expect(text.contains("accepted: w1, w2, "))
        #expect(text.contains("w12 (+304)\n"))
        #expect(rendered(Samples.problem("⟦x⟧", accepted: Array(words.prefix(12)))).contains("w12\n"))
    }

    @Test("colour is used only when asked for", arguments: [(Severity.error, "31"), (.warning, "33"), (.note, "36")])
    func colour(severity: Severity, code: String) {
        let problem = Samples.problem("⟦x⟧", rule: Samples.rule("L1", "a", severity), found: "x")
        #expect(!rendered(problem).contains("\u{1B}"))
        let coloured = rendered(problem, colour: true)
        #expect(coloured.contains("\u{1B}[1;\(code)m\(severity.rawValue)\u{1B}[0m"))
        let starts = coloured.components(separatedBy: "\u{1B}[1").count
        #expect(starts == coloured.components(separatedBy: "\u{1B}[0m").count, "every colour ends")
    }

    @Test("problems are separated by an empty line")
    func several() {
        let problems = [Samples.problem("⟦x⟧"), Samples.problem("⟦y⟧")]
        #expect(TextRenderer().render(problems).components(separatedBy: "\n\n").count == 2)
        #expect(TextRenderer().render([Diagnostic]()) == "")
    }

    @Test("words of another language replace the labels")
    func words() {
        let catalog = MessageCatalog(entries: [:], words: ["error": "erreur", "found": "trouvé", "fix": "à faire"])
        let text = TextRenderer(catalog: catalog).render(Samples.problem("⟦x⟧", found: "x"))
        #expect(text.contains(": erreur[L301]: "))
        #expect(text.contains("  trouvé: x\n"))
        #expect(text.contains("  à faire: "))
    }
}
