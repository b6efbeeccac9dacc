import LacunaDiagnostics
import Testing

struct GitHubRendererTests {
    private func rendered(_ problem: Diagnostic) -> String { GitHubRenderer().render([problem]) }

    @Test("a problem is one command with file, line, column, title, message and fix")
    func whole() {
        let problem = Samples.problem("a\n- ⟦compliant⟧", found: "compliant", accepted: ["met"])
        #expect(
            rendered(problem)
                == "::error file=assessments/KEN/2026.en.md,line=2,col=3,title=L301 unknown-value::"
                + "“compliant” is not accepted. Write “met”.\n")
    }

    @Test(
        "each severity has its command",
        arguments: [(Severity.error, "error"), (.warning, "warning"), (.note, "notice")])
    func commands(severity: Severity, command: String) {
        #expect(rendered(Samples.problem("⟦x⟧", rule: Samples.rule("L1", "a", severity))).hasPrefix("::\(command) "))
    }

    @Test(
        "a file name cannot end the property it stands in",
        arguments: [
            ("a,line=1.md", "a%2Cline=1.md"), ("a::b.md", "a%3A%3Ab.md"), ("100%.md", "100%25.md"), ("a\nb", "a%0Ab"),
            ("a\r\nb", "a%0D%0Ab"), (":\u{301},\u{301}", "%3A\u{301}%2C\u{301}"),
        ])
    func paths(path: String, expected: String) {
        #expect(rendered(Samples.problem("⟦x⟧", path: path)).hasPrefix("::error file=\(expected),line=1,"))
    }

    @Test("the message keeps commas and colons but not its percent signs")
    func data() {
        let problem = Samples.problem(
            "⟦x⟧", rule: Samples.rule(message: "100%, s. 5: {found}", fix: "Go."), found: "%0A::")
        #expect(rendered(problem).hasSuffix("::100%25, s. 5: %250A:: Go.\n"))
    }

    @Test("no problem, no line")
    func none() {
        #expect(GitHubRenderer().render([]) == "")
    }
}
