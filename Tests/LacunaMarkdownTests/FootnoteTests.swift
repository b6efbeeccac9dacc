import LacunaMarkdown
import LacunaText
import TestSupport
import Testing

struct FootnoteTests {
    @Test("a footnote stands below the text, with links both ways")
    func whole() {
        let rendering = Rendering("One.[^a]\n\n[^a]: The *note*.")
        #expect(
            rendering.markup == """
                <p>One.<sup><a role="doc-noteref" href="#r-25-1-fn-1" id="r-25-1-ref-1">1</a></sup></p>
                <ol class="footnotes">
                <li id="r-25-1-fn-1" value="1"><p>The <em>note</em>.</p>
                <a role="doc-backlink" href="#r-25-1-ref-1">↩</a></li>
                </ol>

                """)
        #expect(rendering.codes == [])
        #expect(MarkupAudit(rendering.markup).problems == [])
    }

    @Test("notes are numbered in the order in which the text names them, and each id stands once")
    func numbering() {
        let audit = MarkupAudit(
            Rendering("A[^z] b[^a] c[^z] d[^m]\n\n[^a]: first\n\n[^m]: second\n\n[^z]: third").markup)
        #expect(audit.problems == [])
        #expect(audit.text.contains("A1 b2 c1 d3"))
        let notes = audit.text.split(separator: "\n").filter { ["first", "second", "third"].contains($0) }
        #expect(notes == ["third", "first", "second"])
        #expect(audit.ids.count == 6)
    }

    @Test("a note may name another note, or itself")
    func nested() {
        let audit = MarkupAudit(Rendering("A[^a]\n\n[^a]: see [^b]\n\n[^b]: see [^a] and [^b]").markup)
        #expect(audit.problems == [])
        #expect(audit.ids.filter { $0.contains("-fn-") } == ["r-25-1-fn-1", "r-25-1-fn-2"])
    }

    @Test("two parts of one file that name the same note have ids of their own")
    func twoParts() throws {
        let file = SourceFile(path: "a.md", text: "A[^n]\n\nB[^n] and C[^o]\n\n[^n]: note\n\n[^o]: other")
        let document = try #require(MarkdownParser.parse(file).document)
        let markup = zip(document.blocks, ["r-25-1", "r-28-3"]).map { block, prefix in
            var renderer = MarkupRenderer(document, idPrefix: prefix, headingLevel: 4)
            return renderer.render([block]).string
        }
        #expect(MarkupAudit(markup[0]).ids == ["r-25-1-ref-1", "r-25-1-fn-1"])
        let page = MarkupAudit(markup.joined())
        #expect(page.problems == [])
        #expect(Set(page.ids).count == 6)
        #expect(markup[1].contains("value=\"2\""))
    }

    @Test("a note that nobody defines stays text, one that nobody names is not shown")
    func halves() {
        #expect(Rendering("A[^x].").markup == "<p>A[^x].</p>\n")
        #expect(Rendering("A.\n\n[^x]: note").markup == "<p>A.</p>\n")
    }

    @Test("what is refused in a note is reported in the note, once")
    func refused() {
        let source = MarkedText("A[^n] and [^n]\n\n[^n]: see ⟦<b>⟧x")
        let rendering = Rendering(source.text)
        #expect(places(rendering.problems) == ["L210 \(source.spans[0].range)"])
    }

    @Test("labels of notes cannot reach the ids", arguments: ["\"><script>", "a b", "é", "'", "#x", "<b>"])
    func labels(label: String) {
        let audit = MarkupAudit(Rendering("A[^\(label)]\n\n[^\(label)]: note").markup)
        #expect(audit.problems == [])
        #expect(audit.ids.allSatisfy { $0.hasPrefix("r-25-1-") })
    }

    @Test("a field holds no footnotes: they are reported where they stand")
    func fields() throws {
        let source = MarkedText("**Gap:** rare⟦[^1]⟧ and ⟦[^long-note]⟧\n\n[^1]: a\n\n[^long-note]: b")
        let document = try #require(MarkdownParser.parse(source.file()).document)
        var renderer = MarkupRenderer(document, idPrefix: "r-25-1", headingLevel: 1)
        let markup = renderer.renderInlines(of: document.blocks[0], skipping: 1).string
        #expect(markup == " rare and ")
        #expect(places(renderer.diagnostics) == source.spans.map { "L214 \($0.range)" })
        #expect(renderer.diagnostics.map(\.found) == ["[^1]", "[^long-note]"])
    }

    @Test("very many notes take no longer than their number")
    func many() {
        let count = 20_000
        var text = ""
        for start in stride(from: 0, to: count, by: 500) {
            text += (start..<start + 500).map { "[^\($0)]" }.joined(separator: " ") + "\n\n"
        }
        text += (0..<count).map { "[^\($0)]: n\n\n" }.joined()
        var rendering = Rendering("")
        #expect(cpuSeconds { rendering = Rendering(text) } < 5)
        #expect(rendering.codes == [])
        #expect(rendering.markup.components(separatedBy: "doc-backlink").count == count + 1)
    }
}
