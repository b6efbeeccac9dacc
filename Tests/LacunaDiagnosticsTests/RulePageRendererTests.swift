import LacunaDiagnostics
import Testing

@Suite struct RulePageRendererTests {
    private func rule(_ code: String, _ severity: Severity = .error, bad: Example, good: Example = .finding("fine"))
        -> Rule
    {
        Rule(
            code, "some-problem", severity, message: "“{found}” is wrong.", fix: "Mend it.", reason: "So.", bad: bad,
            good: good)
    }

    private func render(_ rules: Rule...) -> String { RulePageRenderer().render(rules) }

    @Test("a rule has its message, reason, fix and both examples")
    func section() {
        let page = render(rule("L301", .warning, bad: .finding("bad\n"), good: .configuration("a: b")))
        #expect(
            page.hasSuffix(
                """

                ## Fields

                | code | problem | counts as |
                |---|---|---|
                | [L301](#l301-some-problem) | some-problem | warning |

                ### L301 some-problem

                Warning: “{found}” is wrong.

                - **Why:** So.
                - **How to fix:** Mend it.

                Wrong, in a finding:

                ```markdown
                bad
                ```

                Right, in `lacuna.yaml`:

                ```yaml
                a: b
                ```

                """))
    }

    @Test("rules are sorted by code, whatever their order, and groups without rules are left out")
    func order() {
        let rules = ["L402", "L001", "X1", "L401"].map { rule($0, bad: .finding("x")) }
        let page = RulePageRenderer().render(rules)
        let headings = page.split(separator: "\n").filter { $0.hasPrefix("##") }
        #expect(
            headings == [
                "## Files", "### L001 some-problem", "## What findings say", "### L401 some-problem",
                "### L402 some-problem", "## Other", "### X1 some-problem",
            ])
        #expect(page == RulePageRenderer().render(rules.reversed()))
    }

    @Test("an example of more than twelve lines is cut and says how much is left out")
    func longExample() {
        let lines = (1...20).map { "line \($0)" }.joined(separator: "\n")
        let page = render(rule("L801", bad: .assessment(lines)))
        #expect(page.contains("line 12\n… and 8 more lines\n```\n") && !page.contains("line 13"))
        let twelve = (1...12).map { "line \($0)" }.joined(separator: "\n")
        #expect(!render(rule("L801", bad: .assessment(twelve + "\n"))).contains("more lines"))
    }

    @Test("an endless line is cut, control characters become visible")
    func lines() {
        let page = render(rule("L004", bad: .frontMatter("a\u{0}b\u{FEFF}: " + String(repeating: "x", count: 500))))
        #expect(page.contains("a<U+0000>b<U+FEFF>: xxx"))
        #expect(page.contains("x…\n```") && page.split(separator: "\n").allSatisfy { $0.count < 200 })
    }

    @Test("a fence inside an example does not end it")
    func fences() {
        let page = render(rule("L202", bad: .finding("```\ncode\n```")))
        #expect(page.contains("````markdown\n```\ncode\n```\n````\n"))
    }

    @Test("a situation is told in words alone")
    func situations() {
        let page = render(rule("L009", bad: .situation("A pipe.")))
        #expect(page.hasSuffix("Wrong: A pipe.\n") && !page.contains("Right"))
    }

    @Test("the files of a project are named, in the order of their paths")
    func projects() {
        let page = render(rule("L107", bad: .project(["b.md": "two", "a.md": "one"])))
        #expect(page.contains("Wrong, in the project:\n\n```text\n# file: a.md\none\n# file: b.md\ntwo\n```\n"))
    }
}
