import LacunaModel
import LacunaText
import TestSupport
import Testing

/// How the text of an assessment falls into findings, and what belongs to none.
@Suite struct BodyReaderTests {
    private func read(_ body: String) throws -> Assessment {
        let header = Project.frontMatter.replacing(
            "laws:\n  cmca: {title: Computer Misuse and Cybercrimes Act}\n", with: "")
        let marked = MarkedProject.assessment(header + body)
        #expect(marked.problems == [])
        return try #require(marked.assessment)
    }

    private func finding(_ heading: String, _ text: String = "") -> String {
        "\(heading)\n\n- **Outcome:** not assessed\n- **Reason:** No verified source.\n\n\(text)\n\n"
    }

    @Test("findings are sorted as the treaty has them")
    func order() throws {
        let assessment = try read(finding("## 32") + finding("## 7.1") + finding("## 25.2"))
        let treaty = try #require(Project().read().corpus?.treaties.first)
        #expect(assessment.findings.map { treaty.requirements[$0.requirement].id } == ["7.1", "25.2", "32"])
        #expect(assessment.finding(of: try #require(treaty.requirement("25.2"))) != nil)
        #expect(assessment.finding(of: try #require(treaty.requirement("25.1"))) == nil)
    }

    @Test("text before the first finding and between groups is the overview")
    func overview() throws {
        let assessment = try read(
            "# Kenya\n\nFirst *text*.\n\n## Notes\n\nSecond.\n\n## Article 25\n\n" + finding("### 25.1"))
        #expect(assessment.overview.plain == "First text. Notes Second.")
        #expect(assessment.overview.markup == "<p>First <em>text</em>.</p>\n<h3>Notes</h3>\n<p>Second.</p>\n")
    }

    @Test("a heading that only groups findings is not shown")
    func groups() throws {
        let assessment = try read(
            "# Kenya\n\n## Article 25\n\n" + finding("### 25.1") + "## Article 26\n\n" + finding("### 26.a"))
        #expect(assessment.overview.plain.isEmpty && assessment.findings.count == 2)
    }

    @Test("a finding ends at a heading of its own level or higher, not at one below it")
    func ends() throws {
        let assessment = try read(
            finding("### 25.1", "#### Detail\n\nInside.") + "### Remarks\n\nOutside.\n\n" + finding("### 25.2"))
        #expect(assessment.findings.first?.analysis?.plain == "Detail Inside.")
        #expect(assessment.overview.plain == "Remarks Outside.")
    }

    @Test("a finding inside another finding's text opens its own")
    func nestedFinding() throws {
        let assessment = try read(finding("## 25.1", "Text.") + finding("#### 25.2", "More."))
        #expect(assessment.findings.compactMap { $0.analysis?.plain.string } == ["Text.", "More."])
    }

    @Test("headings with underlines and with markup open findings too")
    func otherHeadings() throws {
        let assessment = try read(
            finding("25.1 Preservation\n---") + finding("### **25(2)** *Period*") + finding("### Art. 26(a) #"))
        #expect(assessment.findings.count == 3)
    }

    @Test(
        "the number of a finding is found under markup",
        arguments: [
            "### **⟦25.9⟧** Period", "### Art. ⟦25(9)⟧", "### Article ⟦25 (9)⟧: Period", "⟦25.9⟧ Period\n---",
            "###   ⟦25.9⟧", "### **Art. ⟦25(9)⟧**",
        ])
    func places(heading: String) {
        let marked = MarkedProject.findings(Project.finding + "\n\n" + heading + "\n\nText.\n")
        #expect(marked.problems == marked.expected("L200"))
    }

    @Test(
        "a file with front matter alone is an assessment without findings",
        arguments: ["", "\n", "\n#\n", "\n##\n\n#\n"])
    func empty(body: String) throws {
        let assessment = try read(body)
        #expect(assessment.findings.isEmpty && assessment.overview.plain.isEmpty)
    }

    @Test("a number in a quotation, a list or code opens nothing")
    func notAHeading() throws {
        let assessment = try read("# Kenya\n\n> ### 25.1 quoted\n\n- ### 25.2 listed\n\n```\n### 25.3\n```\n")
        #expect(assessment.findings.isEmpty)
        #expect(assessment.overview.markup.string.contains("25.1 quoted"))
    }

    @Test("a finding covers its heading and its text, without the blank lines after it")
    func span() throws {
        let assessment = try read("# Kenya\n\n" + finding("### 25.1", "End.") + finding("### 25.2"))
        let first = try #require(assessment.findings.first)
        let text = assessment.file.bytes.slice(first.span.range).string
        #expect(text.hasPrefix("### 25.1") && text.hasSuffix("End."))
        #expect(assessment.file.bytes.slice(first.heading.range) == "25.1")
    }
}
