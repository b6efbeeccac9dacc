import LacunaMarkdown
import LacunaText
import Testing

struct PlainTextTests {
    @Test(
        "plain text holds the words and none of the markup, on one line",
        arguments: [
            ("*a* **b** `c` ~~d~~", "a b c d"),
            ("# Art. 25", "Art. 25"),
            ("one\ntwo  \nthree", "one two three"),
            ("[link](https://x.org) ![image](x.png)", "link image"),
            ("a & b &lt; &copy;", "a & b < ©"),
            ("- a\n- b\n  - c", "a b c"),
            ("> a\n>\n> b", "a b"),
            ("| a | b |\n|---|---|\n| c | d |", "a b c d"),
            ("```\ncode <b>\nmore\n```", "code <b> more"),
            ("    indented", "indented"),
            ("<div>\nx\n</div>", "<div> x </div>"),
            ("a <b>c</b>", "a <b>c</b>"),
            ("a[^1]\n\n[^1]: note", "a"),
            ("---", ""),
            ("- [x] done", "done"),
            ("\\*a\\*", "*a*"),
            ("a&#x202E;b &#27;", "a<U+202E>b <U+001B>"),
        ])
    func words(text: String, plain: String) {
        #expect(Rendering(text).plain == plain)
    }

    @Test("the label of a field can be left out")
    func skipping() throws {
        let file = SourceFile(path: "a.md", text: "- **Gap:** content *and* subscriber\n  data")
        let document = try #require(MarkdownParser.parse(file).document)
        let paragraph = document.blocks[0].children[0].children[0]
        #expect(paragraph.plainText(skipping: 1) == "content and subscriber data")
        #expect(paragraph.plainText(skipping: 99) == "")
        #expect(paragraph.plainText() == "Gap: content and subscriber data")
    }

    @Test("the inlines behind the label are rendered without a paragraph around them")
    func inlines() throws {
        let file = SourceFile(path: "a.md", text: "**Gap:** a *b*\n[c](https://x.org) <i> [d](x)")
        let document = try #require(MarkdownParser.parse(file).document)
        var renderer = MarkupRenderer(document, idPrefix: "r-25-1", headingLevel: 1)
        let markup = renderer.renderInlines(of: document.blocks[0], skipping: 1).string
        #expect(markup == " a <em>b</em>\n<a href=\"https://x.org\" rel=\"external noreferrer\">c</a> &lt;i&gt; d")
        #expect(summary(renderer.diagnostics) == ["L210 <i>", "L211 x"])
    }
}
