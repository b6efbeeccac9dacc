import TestSupport
import Testing

/// The other tests rely on the audit, so it has to find what it is there to find.
struct MarkupAuditTests {
    @Test(
        "markup that could act, or is not whole, is found",
        arguments: [
            "<script>x</script>", "<p onclick=\"x\">a</p>", "<p style=\"x\">a</p>", "<td align=\"right\">a</td>",
            "<img src=\"x\">", "<a href=\"javascript:x\">a</a>", "<a href=\"JAVASCRIPT:x\">a</a>",
            "<a href=\"https://a\u{9}b\">a</a>", "<a href=https://a>a</a>", "<a href=\"//evil\">a</a>", "<p>a", "a</p>",
            "<p><em>a</p></em>", "a & b", "a > b", "a \" b", "<p", "<!-- a -->", "<?x?>", "<P>a</P>",
            "<p><sup id=\"a\">a</sup></p>", "<ol><li id=\"a\">a</li><li id=\"a\">b</li></ol>", "<p/>", "<p  >a</p>",
            "<a href=\"#x-fn-1\">1</a>", "&nbsp;",
        ])
    func finds(markup: String) {
        #expect(!MarkupAudit(markup).problems.isEmpty)
    }

    @Test("markup that is in order passes, and its parts are listed")
    func passes() {
        let markup = "<p>a &lt;b&gt; <a href=\"https://x?a&amp;b\" rel=\"external noreferrer\">c</a><br>\n&#39;</p>\n"
        let audit = MarkupAudit(markup)
        #expect(audit.problems == [])
        #expect(audit.tags == ["p", "a", "br"])
        #expect(audit.addresses == ["https://x?a&b"])
        #expect(audit.text == "a <b> c\n'\n")
    }
}
