import LacunaDiagnostics
import LacunaReading
import TestSupport
import Testing

/// Every example of `docs/format.md` is built here, so that the guide cannot promise what the reader refuses.
@Suite struct GuideExamplesTests {
    struct Block: Sendable, CustomTestStringConvertible {
        let line: Int
        /// What stands after the fence: `markdown finding`.
        let kind: String
        let text: String

        var testDescription: String { "line \(line): \(kind)" }
    }

    static let blocks: [Block] = {
        guard case .bytes(let bytes) = Project.defaults.content(of: "docs/format.md") else { return [] }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        var blocks: [Block] = []
        var open: (line: Int, kind: String, lines: [Substring])?
        for (index, line) in lines.enumerated() {
            guard line.hasPrefix("```") else {
                open?.lines.append(line)
                continue
            }
            if let block = open {
                blocks.append(
                    Block(line: block.line, kind: block.kind, text: block.lines.joined(separator: "\n") + "\n"))
                open = nil
            } else {
                open = (index + 1, String(line.dropFirst(3)), [])
            }
        }
        return blocks
    }()

    private func example(_ block: Block) -> Example? {
        switch block.kind {
        case "markdown file": .assessment(block.text)
        case "markdown finding": .finding(block.text)
        case "markdown front matter": .frontMatter(block.text)
        case "markdown translation":
            .project([
                "assessments/KEN/2026.en.md": Self.blocks.first { $0.kind == "markdown file" }?.text ?? "",
                "assessments/KEN/2026.fr.md": block.text,
            ])
        default: nil
        }
    }

    @Test("an example of the guide builds without any problem", arguments: blocks)
    func builds(block: Block) throws {
        let example = try #require(self.example(block), "a fence of the guide says what it holds")
        let project = try #require(Project(example))
        // The example of a translation leaves a text to be translated, as a translator would.
        let isNews = { (problem: Diagnostic) in problem.rule.code != "L155" || block.kind != "markdown translation" }
        #expect(project.problems().filter(isNews).map(MarkedProject.describe) == [])
        #expect(project.read().corpus?.assessments.first?.findings.count == 1)
    }

    @Test("the guide has an example of each kind")
    func kinds() {
        let kinds = Set(Self.blocks.map(\.kind))
        #expect(kinds == ["markdown file", "markdown finding", "markdown front matter", "markdown translation"])
    }

    @Test("the guide names every field, every outcome and every other fixed word of a finding")
    func words() throws {
        guard case .bytes(let bytes) = Project.defaults.content(of: "docs/format.md") else {
            return #expect(Bool(false))
        }
        let guide = String(decoding: bytes, as: UTF8.self)
        let labels = FieldKindWords.labels.map { "| **\($0)** |" }
        #expect(labels.filter { !guide.contains($0) } == [])
        let values = FieldKindWords.values.map { "`\($0)`" }
        #expect(values.filter { !guide.contains($0) } == [])
    }
}
