import LacunaDiagnostics
import LacunaReading
import TestSupport
import Testing

/// Findings that cannot be read, say something that nobody knows, or say less than they must.
@Suite struct FindingProblemsTests {
    /// A correct finding with more lines.
    private func adding(_ lines: String) -> MarkedProject { .findings(Project.finding + "\n" + lines) }

    @Test("a requirement that the treaty does not have is marked, with its neighbours as suggestions")
    func unknownRequirement() throws {
        let marked = MarkedProject.findings("\(Project.finding)\n\n### ⟦25(9)⟧ Preservation\n\n- **Outcome:** mett\n")
        #expect(marked.problems == marked.expected("L200"))
        let problem = try #require(marked.diagnostics.first)
        #expect(problem.found == "25.9")
        #expect(problem.accepted == ["25.1", "25.2", "25.2.s2", "25.3"])
    }

    @Test("an article that the treaty does not have suggests the nearest of all requirements")
    func unknownArticle() throws {
        let marked = MarkedProject.findings("\(Project.finding)\n\n### ⟦99⟧ Anything\n")
        #expect(marked.problems == marked.expected("L200"))
        #expect(marked.diagnostics.first?.accepted.count == 316)
    }

    @Test("a law key that the file does not declare is marked alone, not with its section")
    func unknownLaw() {
        let marked = adding("- **Law:** cmca s. 5; ⟦cmac⟧ s. 5(1); cmca; ⟦x⟧")
        #expect(marked.problems == marked.expected("L308", "L308"))
        #expect(marked.diagnostics.first?.nearest == "cmca")
    }

    @Test("a label that nobody knows is marked, and is not taken for a missing field")
    func unknownLabel() {
        let marked = MarkedProject.findings(
            "### 25.1\n\n- **Outcome:** partly met\n- **⟦Raeson⟧:** Traffic data only.\n- **Law:** cmca s. 51\n"
                + "- **⟦Gpa⟧:** Content data.\n- **⟦Basi⟧:** text; https://example.org s. 51")
        #expect(marked.problems == marked.expected("L301", "L301", "L301"))
        #expect(marked.diagnostics.map(\.nearest) == ["Reason", "Gap", "Basis"])
    }

    @Test(
        "a line without a label is marked whole",
        arguments: [
            "⟦- The Act covers it.⟧", "⟦- *Reason:* text⟧", "⟦- **Reason** text⟧", "⟦- **Reason: text⟧",
            "⟦- **Rea\n  son:** text⟧",
        ])
    func noLabel(line: String) {
        let marked = adding(line)
        #expect(marked.problems == marked.expected("L300"))
    }

    @Test("a field that stands twice is marked at the second place and points to the first")
    func repeatedLabel() throws {
        let marked = adding("- **⟦outcome⟧ :** not met")
        #expect(marked.problems == marked.expected("L302"))
        let related = try #require(marked.diagnostics.first?.related.first)
        #expect(related.file.position(of: Int(related.span.start)) == (18, 5))
    }

    @Test(
        "a value that a field does not know is marked without the words after it",
        arguments: [
            "- **Force:** ⟦in fore⟧; since 2018", "- **Serious crime:** ⟦maybe⟧", "- **Priority:** ⟦hihg⟧",
            "- **Reform:** ⟦never⟧; words", "- **Assistance:** training, ⟦money⟧, equipment; words",
            "- **Reservation:** ⟦yes⟧",
            "- **State:** ⟦done⟧", "- **Change:** ⟦new law⟧; words", "- **Publication:** ⟦secret⟧",
            "- **Elements:**\n  - review before: ⟦perhaps⟧; words", "- **Elements:**\n  - ⟦judge⟧: yes",
            "- **Elements:**\n  - ⟦remedy⟧", "- **Criteria:**\n  - [ ] a: ⟦perhaps⟧; words",
            "- **Criteria:**\n  - [x] ⟦z: yes⟧", "- **Criteria:**\n  - [x] a: yes\n  - [ ] ⟦a⟧: no",
        ])
    func unknownValue(line: String) throws {
        let marked = adding(line)
        let problem = try #require(marked.diagnostics.first)
        #expect(marked.problems == marked.expected(problem.rule.code))
        #expect(["L302", "L303", "L311", "L312"].contains(problem.rule.code))
    }

    @Test("an outcome or a basis that cannot be read has no second problem")
    func unreadableOutcome() {
        let marked = MarkedProject.findings(
            "### 25.1\n\n- **Outcome:** ⟦partial⟧\n- **Law:** cmca s. 5\n\n### 25.2\n\n- **Outcome:** met\n"
                + "- **Law:** cmca s. 51\n- **Basis:** ⟦txt⟧; https://example.org s. 1")
        #expect(marked.problems == marked.expected("L303", "L303"))
    }

    @Test("withheld is no outcome: the publication says so")
    func withheldOutcome() {
        let marked = MarkedProject.findings("### 25.1\n\n- **Outcome:** ⟦withheld⟧\n- **Law:** cmca s. 1")
        #expect(marked.problems == marked.expected("L303"))
    }

    @Test("a partial outcome needs a reason and a gap", arguments: ["largely met", "partly met", "not met"])
    func partial(outcome: String) {
        let marked = MarkedProject.findings(
            "### 25.1\n\n- **⟦Outcome⟧:** \(outcome)\n- **Law:** cmca s. 51\n- **Basis:** text; https://example.org s. 51"
        )
        #expect(marked.problems == marked.expected("L401+L402"))
    }

    @Test(
        "a figure without number, unit or bound is marked without the words after it",
        arguments: [
            ("- **Limit:** at most ⟦⟧three months", "L304"), ("- **Limit:** ⟦⟧ninety", "L304"),
            ("- **Limit:** ⟦⟧at most 90", "L305"), ("- **Limit:** ⟦⟧90; days", "L305"),
            ("- **Limit:** ⟦⟧90 days", "L306"), ("- **Overall limit:** ⟦⟧up 90 days; a note", "L304"),
            ("- **Maximum term:** ⟦⟧no limit in the law", "L304"), ("- **Limit:** ⟦⟧life", "L304"),
            ("- **Limit:** ⟦⟧any offence", "L304"), ("- **Limit:** ⟦⟧at most 1,000 days", "L304"),
            ("- **Limit:** ⟦⟧at most 90 fortnights", "L304"), ("- **Limit:** ⟦⟧at most 1234567890 days", "L304"),
        ])
    func figures(line: String, code: String) throws {
        let text = line.replacing("⟦⟧", with: "")
        let value = text.drop { $0 != ":" }.dropFirst(4).prefix { $0 != ";" }
        let marked = adding(text.replacing(value, with: "⟦\(value)⟧"))
        #expect(marked.problems == marked.expected(code))
    }

    @Test(
        "a due date that does not exist is marked",
        arguments: ["2027-02-30", "2027-13-01", "next year", "30.6.2027", "2027-6-30"])
    func dueDate(date: String) {
        let marked = adding("- **Due:** ⟦\(date)⟧")
        #expect(marked.problems == marked.expected("L309"))
    }

    @Test(
        "a day that does not exist in the front matter is marked",
        arguments: [
            "2026-02-29", "2026-04-31", "2026-00-10", "2026-13-01", "0000-01-01", "26-01-01", "2026/01/01",
            "1 May 2026",
            "2026-01-01T00:00", "２０２６-01-01",
        ])
    func impossibleDay(day: String) {
        let marked = MarkedProject.assessment(
            Project.frontMatter.replacing("2026-11-21", with: "⟦\(day)⟧") + "\n" + Project.finding)
        #expect(marked.problems == marked.expected("L123"))
    }

    @Test("the last day of February exists in leap years", arguments: ["2024-02-29", "2000-02-29"])
    func leapDay(day: String) {
        let text = Project.frontMatter.replacing("2025-11-04", with: day) + "\n" + Project.finding
        #expect(MarkedProject.assessment(text).problems == [])
    }

    @Test(
        "a finding on the same requirement is refused, in whatever form its number is written",
        arguments: ["25.1", "25(1)", "Art. 25 (1)"])
    func duplicateFinding(name: String) throws {
        let number = name.replacing("Art. ", with: "")
        let heading = name.replacing(number, with: "⟦\(number)⟧")
        let marked = MarkedProject.findings("\(Project.finding)\n\n## \(heading) again\n\n- **Outcome:** not met\n")
        #expect(marked.problems == marked.expected("L201"))
        #expect(marked.diagnostics.first?.related.count == 1)
        #expect(marked.assessment?.findings.map(\.outcome) == [.met])
    }

    @Test("two files with one identity: the later path is refused and points to the first")
    func duplicateIdentity() throws {
        let text = Project.frontMatter + "\n" + Project.finding
        let project = Project([
            Project.path: text, "assessments/KEN/2026.en.b.md": text, "assessments/KEN/2025.en.md": text,
        ])
        let problems = project.problems().filter { $0.rule.code == "L107" }
        #expect(problems.map(\.file.path) == ["assessments/KEN/2026.en.b.md", "assessments/KEN/2026.en.md"])
        #expect(Set(problems.flatMap { $0.related.map(\.file.path) }) == ["assessments/KEN/2025.en.md"])
        #expect(project.read().corpus?.assessments.map(\.file.path) == ["assessments/KEN/2025.en.md"])
    }

    @Test("another round or language is another identity", arguments: ["round: \"2025\"", "language: fr"])
    func otherIdentity(line: String) {
        let old = line.hasPrefix("round") ? "round: \"2026\"" : "language: en"
        let path = line.hasPrefix("round") ? "assessments/KEN/2025.en.md" : "assessments/KEN/2026.fr.md"
        let text = Project.frontMatter + "\n" + Project.finding
        let project = Project([Project.path: text, path: text.replacing(old, with: line)])
        #expect(!project.codes().contains("L107"))
        #expect(project.read().corpus?.assessments.count == 2)
    }

    @Test("a finding without a list, and a list without an outcome, are marked at the number")
    func noOutcome() {
        let marked = MarkedProject.findings(
            "### ⟦25.1⟧ Preservation\n\nThe Act covers it.\n\n### Art. ⟦25(2)⟧\n\n- **Law:** cmca s. 5\n- **Basis:** text; x s. 1"
        )
        #expect(marked.problems == marked.expected("L202", "L310"))
    }

    @Test(
        "a field holds one paragraph and no list",
        arguments: [
            "- **Practice:** Used.\n\n  ⟦Often.⟧", "- **Practice:** Used.\n  ⟦- often⟧",
            "- **Practice:** Used.\n\n  ⟦> quoted⟧",
        ])
    func fieldWithBlocks(line: String) {
        let marked = adding(line)
        #expect(marked.problems == marked.expected("L307"))
    }

    @Test(
        "a field without a value is marked, and is not taken for a missing one",
        arguments: [
            "- **⟦Reason⟧:**", "- **⟦Gap⟧:** ", "- **⟦Elements⟧:**", "- **⟦Criteria⟧:**",
        ])
    func emptyField(line: String) {
        let outcome = line.contains("Gap") ? "partly met\n- **Reason:** Traffic only" : "met"
        let marked = MarkedProject.findings(
            "### 25.1\n\n- **Outcome:** \(outcome)\n\(line)\n- **Law:** cmca s. 1\n- **Basis:** text; https://example.org s. 1"
        )
        #expect(marked.problems == marked.expected("L313"))
    }

    @Test("words after the outcome are reported, and the outcome is read all the same")
    func wordsAfterOutcome() {
        let marked = MarkedProject.findings(
            "### 25.1\n\n- **Outcome:** met; ⟦see below⟧\n- **Law:** cmca s. 1\n- **Basis:** text; https://example.org s. 1"
        )
        #expect(marked.problems == marked.expected("L314"))
        #expect(marked.assessment?.findings.map(\.outcome) == [.met])
    }
}
