import TestSupport
import Testing

struct TableTests {
    @Test("a table has a head, a body and a region that can be scrolled")
    func whole() {
        let markup = Rendering("| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |").markup
        #expect(
            markup == """
                <div class="prose-table" tabindex="0"><table>
                <thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead>
                <tbody>
                <tr><td>1</td><td>2</td></tr>
                <tr><td>3</td><td>4</td></tr>
                </tbody></table></div>

                """)
    }

    @Test(
        "alignment is a class, never an attribute of its own",
        arguments: [("---", ""), (":--", ""), ("--:", " class=\"end\""), (":-:", " class=\"centre\"")])
    func alignment(row: String, attribute: String) {
        let markup = Rendering("| a | b |\n|---|\(row)|\n| 1 | 2 |").markup
        #expect(markup.contains("<th scope=\"col\">a</th><th scope=\"col\"\(attribute)>b</th>"))
        #expect(markup.contains("<td>1</td><td\(attribute)>2</td>"))
        #expect(!markup.contains("align"))
        #expect(!markup.contains("style"))
    }

    @Test("each column has its own alignment")
    func columns() {
        let markup = Rendering("a|b|c|d\n:-|:-:|-:|-\n1|2|3|4").markup
        #expect(markup.contains("<td>1</td><td class=\"centre\">2</td><td class=\"end\">3</td><td>4</td>"))
    }

    @Test(
        "short rows are filled, long ones are cut",
        arguments: [("| 1 |", "<td>1</td><td></td>"), ("|1|2|3|", "<td>1</td><td>2</td>")])
    func rowLengths(row: String, cells: String) {
        #expect(Rendering("| a | b |\n|---|---|\n\(row)").markup.contains("<tr>\(cells)</tr>"))
    }

    @Test("a table without rows is whole too")
    func headOnly() {
        let audit = MarkupAudit(Rendering("| a |\n|---|").markup)
        #expect(audit.problems == [])
        #expect(audit.tags == ["div", "table", "thead", "tr", "th", "tbody"])
    }

    @Test("cells hold markup, escaped pipes and refused markup as text")
    func cells() {
        let rendering = Rendering("| a |\n|---|\n| *x* \\| <b> [l](javascript:x) |")
        #expect(rendering.markup.contains("<td><em>x</em> | &lt;b&gt; l</td>"))
        #expect(rendering.codes == ["L210", "L211"])
        #expect(MarkupAudit(rendering.markup).problems == [])
    }

    @Test("a table may stand below a paragraph, in a list and in a quotation", arguments: ["a\n", "- a\n\n  ", "> "])
    func placement(before: String) {
        let indent = before.hasPrefix("-") ? "  " : before == "> " ? "> " : ""
        let audit = MarkupAudit(Rendering("\(before)| h |\n\(indent)|---|\n\(indent)| c |").markup)
        #expect(audit.problems == [])
        #expect(audit.tags.contains("td"))
    }
}
