import TestSupport
import Testing

/// What ordinary Markdown becomes.
struct MarkupTests {
    @Test(
        "ordinary Markdown becomes plain HTML",
        arguments: [
            ("A paragraph.", "<p>A paragraph.</p>\n"),
            ("One\ntwo", "<p>One\ntwo</p>\n"),
            ("One  \ntwo", "<p>One<br>\ntwo</p>\n"),
            ("One\\\ntwo", "<p>One<br>\ntwo</p>\n"),
            ("*a* **b** `c`", "<p><em>a</em> <strong>b</strong> <code>c</code></p>\n"),
            ("~~a~~ ~b~", "<p><del>a</del> ~b~</p>\n"),
            ("~b~", "<p>~b~</p>\n"),
            ("***a***", "<p><em><strong>a</strong></em></p>\n"),
            ("> a\n>\n> b", "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n"),
            ("a\n\n---\n\nb", "<p>a</p>\n<hr>\n<p>b</p>\n"),
            ("    code <b>", "<pre><code>code &lt;b&gt;\n</code></pre>\n"),
            ("```html\n<b>\n```", "<pre><code>&lt;b&gt;\n</code></pre>\n"),
            ("a & b &amp; c &copy;", "<p>a &amp; b &amp; c ©</p>\n"),
            ("\\*a\\* \\<b>", "<p>*a* &lt;b&gt;</p>\n"),
            ("it's \"x\"", "<p>it&#39;s &quot;x&quot;</p>\n"),
            ("", ""),
            ("\n\n", ""),
            ("{{template}} {% code %} <%= x %>", "<p>{{template}} {% code %} &lt;%= x %&gt;</p>\n"),
        ])
    func blocks(text: String, markup: String) {
        let rendering = Rendering(text)
        #expect(rendering.markup == markup)
        #expect(MarkupAudit(rendering.markup).problems == [])
    }

    @Test(
        "links to web, mail and places on the page are kept",
        arguments: [
            ("[a](https://x.org)", "<a href=\"https://x.org\" rel=\"external noreferrer\">a</a>"),
            (
                "[a](https://x.org?b=1&c=2 \"title\")",
                "<a href=\"https://x.org?b=1&amp;c=2\" rel=\"external noreferrer\">a</a>"
            ),
            ("[*a*](#25-1)", "<a href=\"#25-1\"><em>a</em></a>"),
            ("<https://x.org>", "<a href=\"https://x.org\" rel=\"external noreferrer\">https://x.org</a>"),
            ("<a@x.org>", "<a href=\"mailto:a@x.org\" rel=\"external noreferrer\">a@x.org</a>"),
            ("[a][b]\n\n[b]: http://x.org", "<a href=\"http://x.org\" rel=\"external noreferrer\">a</a>"),
            (
                "[a](https://x.org/'\"<>)",
                "<a href=\"https://x.org/&#39;&quot;&lt;&gt;\" rel=\"external noreferrer\">a</a>"
            ),
        ])
    func links(text: String, link: String) {
        let rendering = Rendering(text)
        #expect(rendering.markup == "<p>\(link)</p>\n")
        #expect(rendering.codes == [])
        #expect(MarkupAudit(rendering.markup).problems == [])
    }

    @Test("an address in plain text stays text")
    func noAutolinks() {
        #expect(Rendering("See https://x.org and www.x.org.").markup == "<p>See https://x.org and www.x.org.</p>\n")
    }

    @Test("headings start at the level of the page's outline", arguments: 1...6)
    func headings(level: Int) {
        for pageLevel in 1...6 {
            let tag = "h\(min(6, pageLevel + level - 1))"
            let text = String(repeating: "#", count: level) + " Title *a*"
            #expect(Rendering(text, headingLevel: pageLevel).markup == "<\(tag)>Title <em>a</em></\(tag)>\n")
        }
        #expect(Rendering("Title\n===").markup == "<h1>Title</h1>\n")
        #expect(Rendering("Title\n---").markup == "<h2>Title</h2>\n")
    }

    @Test("every part of the text is shown once, in its order")
    func order() {
        let text = """
            # one

            two **three** `four`

            - five
              - six

            > seven

            | eight | nine |
            |---|---|
            | ten | eleven |

            ```
            twelve
            ```
            """
        let words = MarkupAudit(Rendering(text).markup).text.split { !$0.isLetter }.map(String.init)
        let numbers = [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        ]
        #expect(words == numbers)
    }
}
