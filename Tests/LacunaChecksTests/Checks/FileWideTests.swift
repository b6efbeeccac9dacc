import LacunaDiagnostics
import TestSupport
import Testing

/// Checks that look at more than one finding: laws, dates, rounds, the grid, groups.
@Suite struct FileWideTests {
    @Test("a law that nobody cites is a warning at its key")
    func lawNeverCited() {
        let header = Project.frontMatter.replacing("  cmca:", with: "  ⟦cpc⟧: {title: Code}\n  cmca:")
        let marked = MarkedProject.assessment(header + Project.finding)
        #expect(marked.problems == marked.expected("L409"))
        #expect(marked.diagnostics.map(\.severity) == [.warning])
    }

    @Test("while a citation cannot be read, nobody knows which law it meant")
    func unreadCitation() {
        let marked = MarkedProject.findings(
            "### 25.1\n\n- **Outcome:** met\n- **Law:** ⟦cmac⟧ s. 5\n- **Basis:** text; https://example.org s. 5")
        #expect(marked.problems == marked.expected("L308"))
    }

    @Test(
        "nobody reads the law of a day that has not come",
        arguments: [
            ("2025-11-03", ["L410"]), ("2025-11-04", []), ("2026-01-01", []),
        ])
    func dates(assessed: String, codes: [String]) {
        let text = Project.frontMatter.replacing("2026-11-21", with: assessed) + Project.finding
        let marked = MarkedProject.assessment(text)
        #expect(marked.diagnostics.map(\.rule.code) == codes)
    }

    /// Two rounds of one country; the later one has marks.
    private func rounds(_ before: String, _ now: String, _ lines: [String] = [], language: String = "en")
        -> MarkedProject
    {
        let later = Project.frontMatter.replacing("\"2026\"", with: "\"2027\"").replacing(
            "language: en", with: "language: \(language)")
        return MarkedProject([
            Project.path: Project.frontMatter + MarkedProject.text("25.1", before),
            "assessments/KEN/2027.\(language).md": later + MarkedProject.text("25.1", now, lines),
        ])
    }

    @Test("an outcome that changes between rounds needs a cause")
    func changed() throws {
        let marked = rounds("partly met", "met", ["- **⟦Outcome⟧:** met"])
        #expect(marked.problems == marked.expected("L411"))
        let problem = try #require(marked.diagnostics.first)
        #expect(problem.found == "met" && problem.accepted == ["partly met"] && problem.details["before"] == "2026")
        #expect(problem.related.map(\.file.path) == [Project.path])
    }

    @Test("with a cause or without a change there is nothing to explain")
    func unchanged() {
        #expect(rounds("partly met", "met", ["- **Change:** law changed; Act of 2027"]).problems == [])
        #expect(rounds("met", "met").problems == [])
    }

    @Test("a round in another language is measured against the one before all the same")
    func otherLanguage() {
        let marked = rounds("partly met", "met", ["- **⟦Outcome⟧:** met"], language: "sw")
        #expect(marked.problems == marked.expected("L411"))
    }

    @Test("a cause or an outcome that cannot be read is one problem, not two")
    func unreadChange() {
        let cause = rounds("partly met", "met", ["- **Change:** ⟦new⟧ "])
        #expect(cause.problems == cause.expected("L303"))
        let outcome = rounds("met", "mett", ["- **Outcome:** ⟦mett⟧"])
        #expect(outcome.diagnostics.map(\.rule.code) == ["L303"])
    }

    @Test("a change is measured against the round before, not against the first one")
    func threeRounds() {
        var files: [String: String] = [:]
        for (round, outcome) in [("2025", "not met"), ("2026", "met"), ("2027", "met")] {
            files["assessments/KEN/\(round).en.md"] =
                Project.frontMatter.replacing("\"2026\"", with: "\"\(round)\"")
                + MarkedProject.text("25.1", outcome, round == "2026" ? ["- **Change:** correction"] : [])
        }
        #expect(Project(files).codes() == [])
    }

    @Test("one element of one article is answered once")
    func repeatedElement() {
        let answer = "- **Elements:**\n  - remedy: yes"
        let second = "- **Elements:**\n  - ⟦remedy⟧: no\n  - scope: yes"
        let marked = MarkedProject.findings(
            MarkedProject.text("25.1", "met", [answer]) + MarkedProject.text("25.2", "met", [second])
                + MarkedProject.text("27.a", "met", [answer]))
        #expect(marked.problems == marked.expected("L412"))
        #expect(marked.diagnostics.first?.details["article"] == "25" && marked.diagnostics.first?.related.count == 1)
    }

    @Test("two answers in one finding are answers twice too")
    func repeatedInOneFinding() {
        let marked = MarkedProject.finding("25.1", "met", "- **Elements:**\n  - remedy: yes\n  - ⟦remedy⟧: yes")
        #expect(marked.problems == marked.expected("L412"))
    }

    @Test(
        "serious crime agrees with the terms",
        arguments: [
            ("yes", "at most 10 years", "", true), ("yes", "at most 4 years", "", true),
            ("yes", "at most 3 years", "", false),
            ("yes", "at most 48 months", "", true), ("yes", "at most 47 months", "", false), ("yes", "life", "", true),
            ("yes", "below 4 years", "", false), ("yes", "fine only", "", false),
            ("yes", "at most 3 years", "at most 10 years", false),
            ("yes", "", "at most 3 years", true), ("no", "at most 3 years", "", true),
            ("no", "at most 4 years", "", false),
            ("no", "at most 1 year", "life", false), ("no", "fine only", "at most 1 year", true),
            ("depends", "at most 1 year", "", true),
            ("depends", "life", "", true), ("not assessed", "life", "", true), ("no", "", "", true),
        ])
    func seriousCrime(word: String, basic: String, aggravated: String, agrees: Bool) {
        var lines = ["- **⟦Serious crime⟧:** \(word)"]
        if !basic.isEmpty { lines.append("- **Maximum term:** \(basic)") }
        if !aggravated.isEmpty { lines.append("- **Aggravated term:** \(aggravated); s. 20") }
        let marked = MarkedProject.findings(MarkedProject.text("7.1", "met", lines))
        #expect(marked.problems == (agrees ? [] : marked.expected("L413")))
    }

    @Test("a treaty without a line for serious crime says nothing about it")
    func noLine() {
        let text =
            Project.frontMatter.replacing("uncc", with: "own")
            + MarkedProject.text("1", "met", ["- **Maximum term:** at most 1 year", "- **Serious crime:** yes"])
        let treaty = "title: Own\nchapters: {A: A}\narticles: [{id: \"1\", chapter: A, title: One}]\n"
        let row =
            "- {id: \"1\", article: \"1\", title: T, summary: S, obligation: mandatory, kind: k, verified: text}\n"
        let project = Project([
            Project.path: text, "treaties/own/treaty.yaml": treaty, "treaties/own/requirements/a.yaml": row,
        ])
        #expect(project.codes() == [])
    }

    @Test("a group names countries, entities and instruments that are known")
    func groups() {
        let marked = MarkedProject([
            "lacuna.yaml": Project.settings + """
                entities: {XKX: {name: Kosovo}}
                groups:
                  good: {title: Good, members: [KEN, XKX]}
                  ⟦bad⟧: {title: Bad, members: [KEN, XXQ, ken]}
                  ⟦ugly⟧: {title: Ugly, parties of: ETS186}
                  party: {title: Party, parties of: MALABO}

                """
        ])
        #expect(marked.problems == marked.expected("L430+L430", "L430"))
        #expect(marked.diagnostics.map(\.found) == ["XXQ", "ken", "ETS186"])
    }
}
