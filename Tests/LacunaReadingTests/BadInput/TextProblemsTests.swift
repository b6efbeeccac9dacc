import LacunaDiagnostics
import LacunaText
import TestSupport
import Testing

@testable import LacunaReading

/// Bytes that no author sees: marks, line ends, NUL, nothing at all.
@Suite struct TextProblemsTests {
    private let sample = Project.frontMatter + "\n# Kenya\n\nOverview über alles.\n\n" + Project.finding + "\n"

    private func read(_ text: String) -> (codes: [String], result: CorpusReader.Result) {
        let project = Project([Project.path: text])
        return (project.codes(), project.read())
    }

    @Test("a byte order mark is skipped with a note, and nothing else changes")
    func byteOrderMark() throws {
        let (codes, result) = read("\u{FEFF}" + sample)
        #expect(codes == ["L003"])
        #expect(result.diagnostics.first?.severity == .note)
        #expect(result.diagnostics.first?.position ?? (0, 0) == (1, 1))
        let finding = try #require(result.corpus?.assessments.first?.findings.first)
        let plain = try #require(read(sample).result.corpus?.assessments.first?.findings.first)
        #expect(finding.span == plain.span)
    }

    @Test("a byte order mark does not shift the places of other problems")
    func placesAfterMark() {
        let text = sample.replacing("met", with: "⟦mett⟧", maxReplacements: 1)
        let marked = MarkedProject.assessment(text)
        let withMark = MarkedProject.assessment("\u{FEFF}" + marked.project.files[Project.path, default: ""])
        #expect(withMark.problems.dropFirst() == marked.problems[...])
        #expect(marked.problems == marked.expected("L303"))
    }

    @Test("a mark in the middle of the text is an invisible character like others")
    func markInside() {
        let marked = MarkedProject.assessment(sample.replacing("alles", with: "⟦\u{FEFF}⟧alles"))
        #expect(marked.problems == marked.expected("L213"))
    }

    @Test("a file with carriage returns reads the same as one without")
    func carriageReturns() throws {
        let rich =
            sample.replacing(
                "- **Basis:**",
                with:
                    "- **Practice:** Used\n  *often*\n  and long.\n- **Criteria:**\n  - [x] a: yes\n    indeed\n- **Basis:**"
            )
            + "\nAnalysis.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
        let unix = try #require(read(rich).result.corpus?.assessments.first)
        let dos = try #require(read(rich.replacing("\n", with: "\r\n")).result.corpus?.assessments.first)
        #expect(read(rich).codes == [] && read(rich.replacing("\n", with: "\r\n")).codes == [])
        #expect(Summary.of(dos) == Summary.of(unix))
        #expect(dos.overview == unix.overview)
    }

    @Test("problems in a file with carriage returns have the same lines and columns")
    func placesWithCarriageReturns() {
        let marked = MarkedProject.assessment(
            sample.replacing("country: KEN", with: "country: ⟦KNE⟧").replacing("**Law:** cmca", with: "**Law:** ⟦cpc⟧")
                .replacing("\n", with: "\r\n"))
        #expect(marked.problems == marked.expected("L103", "L308"))
    }

    @Test("a NUL character is refused where it stands, and the text after it is not lost silently")
    func nul() {
        let marked = MarkedProject.assessment(sample.replacing("Kenya", with: "Ké⟦\u{0}⟧nya"))
        #expect(marked.problems == marked.expected("L004"))
    }

    @Test("a file with nothing but blanks is empty", arguments: ["", " \n\t\r\n", "\u{FEFF}"])
    func empty(text: String) {
        let marked = MarkedProject.assessment("⟦⟧" + text)
        #expect(MarkedProject.assessment(text).problems == marked.marks.map { "L005 \($0)" })
    }

    @Test("a bad file does not keep its neighbours from being read")
    func neighbours() {
        let good = sample.replacing("KEN", with: "EST")
        let project = Project([Project.path: "\u{0}", "assessments/EST/2026.en.md": good])
        #expect(project.codes() == ["L004"])
        #expect(project.read().corpus?.assessments.map(\.country) == ["EST"])
    }
}
