import LacunaModel
import LacunaText
import TestSupport
import Testing

/// The grid of safeguards and the answers to the catalogue's questions.
@Suite struct NestedFieldsTests {
    private func finding(_ lines: String) throws -> Finding {
        let marked = MarkedProject.findings(Project.finding + "\n" + lines)
        #expect(marked.problems == [])
        return try #require(marked.assessment?.findings.first)
    }

    @Test("an element has an answer and words")
    func elements() throws {
        let finding = try finding(
            """
            - **Elements:**
              - review before: yes; court order
              - Third  Parties: NO
              - duration: in part; first period 9 months,
                renewals without a cap
              * remedy: no; none; at all
            """.replacing("  * remedy", with: "  - remedy"))
        #expect(finding.elements.map(\.element) == [0, 7, 5, 2])
        #expect(finding.elements.map(\.answer) == [.yes, .no, .inPart, .no])
        #expect(
            finding.elements.map(\.note.plain.string) == [
                "court order", "", "first period 9 months, renewals without a cap", "none; at all",
            ])
    }

    @Test("an answer is found again at the name of its element")
    func elementPlace() throws {
        let marked = MarkedProject.findings(Project.finding + "\n- **Elements:**\n  - ⟦review before⟧: yes; order")
        let answer = try #require(marked.assessment?.findings.first?.elements.first)
        let file = try #require(marked.assessment?.file)
        #expect(file.bytes.slice(answer.span.range) == "review before")
        #expect(file.position(of: Int(answer.span.start)).line == Int(marked.marks[0].split(separator: ":")[1]))
    }

    @Test("elements are refused on an article that is no power, with the articles that are")
    func elementOutOfPlace() throws {
        let marked = MarkedProject.findings(
            "### 32\n\n- **Outcome:** not used\n- **Law:** cmca s. 1\n- **Basis:** text; Act s. 1\n- **Elements:**\n"
                + "  - ⟦remedy⟧: yes\n  - ⟦scope⟧: no")
        #expect(marked.problems == marked.expected("L315", "L315"))
        #expect(
            marked.diagnostics.first?.accepted == ["25", "26", "27", "28", "29", "30", "42", "43", "44", "45", "46"])
        #expect(marked.assessment?.findings.first?.elements.isEmpty == true)
    }

    @Test(
        "a value beside the label, or a paragraph instead of a list, is refused",
        arguments: [
            "- **⟦Elements⟧:** remedy: yes", "- **⟦Elements⟧:** yes\n  - remedy: yes", "- **⟦Criteria⟧:**\n\n  Text.",
            "- **⟦Criteria⟧:**\n  1. a", "- **⟦Elements⟧:**\n  - remedy: yes\n\n  Text.",
        ])
    func shape(lines: String) {
        let marked = MarkedProject.findings(Project.finding + "\n" + lines)
        #expect(marked.problems == marked.expected("L307"))
    }

    @Test("a ticked box says yes, an empty one nothing, and words after the letter decide")
    func criteria() throws {
        let finding = try finding(
            "- **Criteria:**\n  - [x] a: a distinct power\n  - [ ] b: no; traffic data only\n  - [ ] c")
        #expect(finding.criteria.map(\.letter) == ["a", "b"])
        #expect(finding.criteria.map(\.answer) == [.yes, .no])
        #expect(finding.criteria.map(\.note.plain.string) == ["a distinct power", "traffic data only"])
    }

    @Test(
        "a box may be left out, and a capital X ticks it too",
        arguments: [
            ("- [X] a", Answer.yes, ""), ("- a: yes", .yes, ""), ("- a: in part; half", .inPart, "half"),
            ("- [x] a : text", .yes, "text"),
            ("- [ ] a: YES", .yes, ""), ("- [x] a: x\n    y", .yes, "x y"), ("* [x] a", .yes, ""), ("- [x]a", .yes, ""),
        ])
    func criterionForms(line: String, answer: Answer, note: String) throws {
        let criterion = try #require(try finding("- **Criteria:**\n  " + line).criteria.first)
        #expect(criterion.letter == "a" && criterion.answer == answer && criterion.note.plain.string == note)
    }

    @Test(
        "a line that names no question of the requirement is refused",
        arguments: [
            "[x] ⟦z⟧", "[x] ⟦ab: yes⟧", "[x] ⟦A: yes⟧", "[ ] ⟦1⟧", "⟦yes: a⟧", "[ ] ⟦á: yes⟧",
        ])
    func unknownCriterion(line: String) {
        let marked = MarkedProject.findings(Project.finding + "\n- **Criteria:**\n  - " + line)
        #expect(marked.problems == marked.expected("L312"))
    }
}
