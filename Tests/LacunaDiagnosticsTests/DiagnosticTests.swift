import LacunaDiagnostics
import LacunaText
import TestSupport
import Testing

struct DiagnosticTests {
    @Test("a problem starts where its span starts")
    func position() {
        let problem = Samples.problem("# Kenya\n\n- **Outcome:** ⟦compliant⟧\n")
        #expect(problem.position == (3, 16))
    }

    @Test("the nearest accepted word is found by itself, and only when something was found")
    func nearest() {
        #expect(Samples.problem("⟦x⟧", found: "partialy met", accepted: ["met", "partly met"]).nearest == "partly met")
        #expect(Samples.problem("⟦x⟧", found: "compliant", accepted: ["met", "partly met"]).nearest == nil)
        #expect(Samples.problem("⟦x⟧", accepted: ["met"]).nearest == nil)
        #expect(Samples.problem("⟦x⟧", found: "met").nearest == nil)
    }

    @Test("the severity is that of the rule")
    func severity() {
        for severity in Severity.allCases {
            #expect(Samples.problem("⟦x⟧", rule: Samples.rule("L1", "a", severity)).severity == severity)
        }
    }

    @Test("problems are sorted by file, place, code, then by what was found")
    func order() {
        let first = Samples.rule("L100", "a")
        let second = Samples.rule("L200", "b")
        let sorted = [
            Samples.problem("aa⟦a⟧", rule: second, path: "assessments/BRA/2026.en.md"),
            Samples.problem("⟦a⟧aa", rule: first, path: "assessments/KEN/2026.en.md", found: "a"),
            Samples.problem("⟦a⟧aa", rule: first, path: "assessments/KEN/2026.en.md", found: "b"),
            Samples.problem("⟦a⟧aa", rule: second, path: "assessments/KEN/2026.en.md", found: "a"),
            Samples.problem("a⟦a⟧a", rule: first, path: "assessments/KEN/2026.en.md"),
            Samples.problem("⟦a⟧aa", rule: first, path: "lacuna.yaml"),
        ]
        var random = SplitMix(seed: 2)
        for _ in 0..<10 {
            let result = sorted.shuffled(using: &random).sortedByPlace()
            #expect(result.map(describe) == sorted.map(describe))
        }
    }

    @Test("only errors stop publication")
    func errors() {
        let note = Samples.problem("⟦x⟧", rule: Samples.rule("L1", "a", .note))
        let warning = Samples.problem("⟦x⟧", rule: Samples.rule("L2", "b", .warning))
        #expect(![Diagnostic]().hasErrors)
        #expect(![note, warning].hasErrors)
        #expect([note, warning, Samples.problem("⟦x⟧")].hasErrors)
    }

    @Test("errors come before warnings, warnings before notes")
    func severities() {
        #expect(Severity.allCases.reversed().sorted() == [.error, .warning, .note])
        #expect(!(Severity.error < .error))
    }

    private func describe(_ problem: Diagnostic) -> String {
        "\(problem.file.path) \(problem.span.start) \(problem.rule.code) \(problem.found ?? "")"
    }
}

struct RuleTests {
    @Test("a rule is known by its code alone")
    func identity() {
        let rule = Samples.rule("L301", "unknown-value")
        #expect(rule == Samples.rule("L301", "other-name", .note, message: "x"))
        #expect(rule != Samples.rule("L302", "unknown-value"))
        #expect(Set([rule, Samples.rule("L301", "other-name")]).count == 1)
    }

    @Test("an example of several files names each of them, in the order of their paths")
    func projectExample() {
        let example = Example.project(["b.md": "second", "a.md": "first"])
        #expect(example.text == "# file: a.md\nfirst\n# file: b.md\nsecond")
    }

    @Test(
        "an example of one text is that text",
        arguments: [
            Example.finding("text"), .frontMatter("text"), .assessment("text"), .configuration("text"),
            .situation("text"),
        ])
    func textExample(example: Example) {
        #expect(example.text == "text")
    }
}
