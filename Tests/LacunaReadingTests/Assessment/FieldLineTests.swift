import LacunaMarkdown
import LacunaModel
import LacunaText
import TestSupport
import Testing

@testable import LacunaReading

/// `- **Label:** value` in the forms in which people type it.
@Suite struct FieldLineTests {
    /// Label and value of the first item of the first list.
    private func line(_ text: String) -> [String] {
        let file = SourceFile(path: "x.md", text: text)
        guard let document = MarkdownParser.parse(file).document, let item = document.blocks.first?.children.first,
            let line = FieldLine(item)
        else { return [] }
        return [line.label.string, line.value.string]
    }

    @Test(
        "the colon stands inside or outside the bold, with or without blanks",
        arguments: [
            "- **Gap:** none", "- **Gap**: none", "- **Gap :** none", "- **Gap** : none", "* **Gap:** none",
            "+ **Gap:** none",
            "- **Gap\u{A0}:** none", "- **Gap\u{202F}:** none", "- **Gap**\u{A0}: none", "- **Gap： ** none",
            "- **Gap：** none",
            "- **Gap**：none", "- **Gap：**none", "- **Gap:**none", "-   **Gap:**   none  ", "- ** Gap : ** none",
            "- **Gap:**\n  none",
        ])
    func colons(text: String) {
        #expect(line(text) == ["Gap", "none"])
    }

    @Test("a value may continue on the next lines, indented or not")
    func continued() {
        #expect(line("- **Reason:** one\n  two\nthree\n- **Gap:** four") == ["Reason", "one\n  two\nthree"])
    }

    @Test("colons inside the value belong to it")
    func colonsInValue() {
        #expect(line("- **Basis:** text: seen; https://example.org") == ["Basis", "text: seen; https://example.org"])
        #expect(line("- **Basis** : : x") == ["Basis", ": x"])
    }

    @Test(
        "without bold, without colon, or across lines there is no label",
        arguments: [
            "- Gap: none", "- *Gap:* none", "- **Gap** none", "- **Gap none", "- **Gap\n  :** none",
            "- `**Gap:**` none", "- > **Gap:** none",
            "- text **Gap:** none", "-",
        ])
    func noLabel(text: String) {
        #expect(line(text) == [])
    }

    @Test("an empty value is empty, not missing")
    func emptyValue() {
        #expect(line("- **Gap:**") == ["Gap", ""])
    }

    /// Plain words and markup of the field Practice.
    private func practice(_ line: String) throws -> [String] {
        let marked = MarkedProject.findings("\(Project.finding)\n\(line)")
        #expect(marked.problems == [])
        let prose = try #require(marked.assessment?.findings.first?[.practice])
        return [prose.plain.string, prose.markup.string]
    }

    @Test(
        "markup in a value is rendered, wherever the colon stands",
        arguments: [
            "- **Practice:** used *often* & well", "- **Practice**: used *often* & well",
            "- **Practice** : used *often* & well",
            "- **Practice:**used *often* & well", "- **Practice：**used *often* & well",
            "- **Practice**：used *often* & well",
            "- **Practice**\u{A0}: used *often* & well", "- **Practice :**\n  used *often* & well",
        ])
    func markup(line: String) throws {
        #expect(try practice(line) == ["used often & well", "used <em>often</em> &amp; well"])
    }

    @Test("nothing of a value is lost when the stars of the label pair with others")
    func pairedStars() throws {
        #expect(try practice("- **Practice:**used** often").first == "used** often")
        #expect(try practice("- **Practice:** **used** often") == ["used often", "<strong>used</strong> often"])
        #expect(try practice("- **Practice:** `a`, then ~~b~~")[0] == "a, then b")
    }

    @Test("quotation marks and signs of a plain value are escaped in the markup only")
    func plainValue() throws {
        #expect(
            try practice("- **Practice:** \"used\" 'often'") == [
                "\"used\" 'often'", "&quot;used&quot; &#39;often&#39;",
            ])
    }

    @Test("a value over several lines is one line of words")
    func severalLines() throws {
        #expect(try practice("- **Practice:** one\n  two\n\tthree")[0] == "one two three")
    }
}
