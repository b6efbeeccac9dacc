import LacunaDiagnostics
import LacunaText
import TestSupport
import Testing

@testable import LacunaReading

/// Anchors and aliases let ten lines grow to gigabytes inside a YAML parser. None may reach it.
@Suite struct AliasTests {
    private func problems(_ text: String) -> [Diagnostic] {
        YAMLReader.read(SourceFile(path: "x.yaml", text: text)).diagnostics
    }

    @Test(
        "an anchor, an alias, a tag and a merge key are each refused at their place",
        arguments: [
            ("publication: ⟦&p⟧ public", "&p"),
            ("publication: ⟦*p⟧", "*p"),
            ("publication: ⟦!!str⟧ public", "!!str"),
            ("publication: ⟦!⟧ public", "!"),
            ("⟦<<⟧: {publication: public}", "<<"),
            ("⟦&k⟧ publication: public", "&k"),
            ("? ⟦*k⟧\n: public", "*k"),
            ("consulted: [⟦*c⟧]", "*c"),
            ("consulted: [police,⟦*c⟧]", "*c"),
            ("consulted:\n  - ⟦&c⟧ police", "&c"),
            ("laws: {\"cmca\":⟦&l⟧ {title: Act}}", "&l"),
            ("laws: {'it''s':⟦*l⟧}", "*l"),
        ])
    func refused(line: String, word: String) throws {
        let project = MarkedProject.frontMatter("country: KEN\n\(line)\nround: \"2026\"")
        #expect(project.problems == project.expected("L112"))
        #expect(project.diagnostics.first?.found == word)
    }

    @Test(
        "signs inside words, quotations, block texts and comments are text",
        arguments: [
            "note: AT&T and 2*3 = 6!",
            "note: see *this* &c. and !important",
            "note: \"*quoted* &too !all\"",
            "note: 'it''s *quoted* &too'",
            "note: \"a \\\" quote, *still* inside\"",
            "note: \"over two\n  &lines with, *signs*\"",
            "note: |\n  &block *text* !here\n\n  *more*",
            "note: >-\n  * one\n  * two",
            "# see *this*: &that",
            "note: text # and *this*",
            "note: a, *b* c",
            "note: *",
        ])
    func accepted(line: String) {
        let codes = problems("title: x\n\(line)\nlast: y\n").map(\.rule.code)
        #expect(!codes.contains("L112"))
    }

    @Test(
        "an alias is refused even where the text around it misleads the eye",
        arguments: [
            // The quotation that seems to open on the second line is plain text for a parser, and the other way round.
            "a: plain\n  \"still plain\nb: &x [1]\nc: *x\n  \"",
            "a: [\"one\n  \", &x two, *x]\nb: \"",
            "a: {\"k\":&x v, \"l\":*x}",
            "a: 'x\n  ', &x y'\nc: *x",
        ])
    func hidden(text: String) {
        #expect(problems(text).contains { $0.rule.code == "L112" })
    }

    @Test(
        "an alias bomb is refused within a second",
        arguments: [
            explosion { "k\($0): &a\($0) \($1)\n" },
            explosion { "? &a\($0) \($1)\n: value\n" },
            explosion { "? &a\($0) {\($1): x}\n: value\n" },
            explosion { "- &a\($0) \($1)\n" },
            "[" + explosion { "&a\($0) \($1),\n" } + "]",
            "? [\n" + explosion { "{\"k\":&a\($0) \($1)},\n" } + "]\n: value",
        ])
    func bomb(text: String) {
        let seconds = cpuSeconds {
            #expect(problems(text).contains { $0.rule.code == "L112" })
            let project = Project([Project.path: "---\n\(text)\n---\n\n\(Project.finding)\n"])
            #expect(Set(project.codes()) == ["L112"])
        }
        #expect(seconds < 1)
    }
}

/// Nine levels of nine aliases each: 400 million values from a few lines.
private func explosion(_ line: (_ level: Int, _ references: String) -> String) -> String {
    var text = line(0, "[x, x]")
    for level in 1...9 {
        let references = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
        text += line(level, "[\(references)]")
    }
    return text
}
