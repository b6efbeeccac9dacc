import LacunaDiagnostics
import TestSupport
import Testing

/// Raw HTML is shown as the text that it is, and reported where it stands.
struct RawHTMLTests {
    private func check(_ marked: String, _ codes: [String]? = nil, sourceLocation: SourceLocation = #_sourceLocation) {
        let source = MarkedText(marked)
        let rendering = Rendering(source.text)
        let codes = codes ?? source.spans.map { _ in "L210" }
        let expected = zip(codes, source.spans).map { "\($0) \($1.range)" }
        #expect(places(rendering.problems) == expected, sourceLocation: sourceLocation)
        #expect(MarkupAudit(rendering.markup).problems == [], sourceLocation: sourceLocation)
    }

    @Test(
        "inline tags are reported where they stand",
        arguments: [
            "See ⟦<b>⟧section 51⟦</b>⟧.",
            "One\ntwo ⟦<b>⟧three\nfour⟦</b>⟧",
            "- item ⟦<i>⟧a⟦</i>⟧\n- next ⟦<u>⟧",
            "- item\n  going on ⟦<b>⟧",
            "> quoted ⟦<b>⟧ text",
            "> quoted\n> on ⟦<b>⟧",
            "> quoted\nlazily ⟦<b>⟧",
            "> - a\n>   b ⟦<b>⟧ c ⟦<b>⟧",
            "# Heading ⟦<b>⟧",
            "Setext ⟦<b>⟧\n===",
            "| a |\n|---|\n| b ⟦<b>⟧ |",
            "| a ⟦<b>⟧ |\n|---|",
            "A paragraph ⟦<i>⟧\n| h ⟦<b>⟧ | ⟦<b>⟧ |\n|---|---|\n| c ⟦<b>⟧ | d |",
            "- A paragraph\n  | h ⟦<b>⟧ |\n  |---|\n  | c ⟦<b>⟧ |",
            "`<b>` and ⟦<b>⟧",
            "⟦<a⟧\nhref=\"x\"> twice",
            "é条 ⟦<b>⟧ 👩 ⟦<b>⟧",
            "*⟦<b>⟧* **⟦<b>⟧** ~~⟦<b>⟧~~",
            "[⟦<b>⟧](https://x.org)",
            "a⟦<br/>⟧b<!-- c -->d⟦<?php ?>⟧e⟦<!X y>⟧f⟦<![CDATA[g]]>⟧h",
            "\ta\n\n⟦<b>⟧ b",
        ])
    func inline(marked: String) {
        check(marked)
    }

    @Test(
        "blocks of HTML are reported at their first line",
        arguments: [
            "⟦<div>⟧\nx\n</div>\n\nText",
            "⟦<script>alert(1)</script>⟧",
            "Text\n\n⟦<!-- a⟧\nb --> c\n\nText",
            "> ⟦<div>⟧\n> x\n> </div>",
            "- a\n\n  ⟦<div>⟧\n  x",
            "  ⟦<div>⟧",
            "⟦<?php⟧\n?>",
            "⟦<!DOCTYPE html>⟧",
            "⟦<![CDATA[⟧\nx\n]]>",
            "⟦<style>⟧\np {}\n</style>\n\n⟦<div>⟧",
        ])
    func blocks(marked: String) {
        check(marked)
    }

    @Test("the same tag in different places is reported at each of them")
    func repeated() {
        check((0..<20).map { "Line \($0) ⟦<b>⟧x⟦</b>⟧" }.joined(separator: "\n"))
    }

    @Test("the tag that was found is in the message, cut to its first line")
    func found() {
        let problems = Rendering("<div\nclass=\"x\">\n").problems
        #expect(problems.map(\.found) == ["<div"])
        #expect(MessageCatalog.english.message(problems[0]).contains("“<div”"))
    }

    @Test(
        "all of it is shown as text",
        arguments: [
            "See <b onclick=\"x()\">this</b>.", "<div onmouseover=alert(1)>\nx\n</div>",
            "<script>\nalert('1 & 2')\n</script>",
            "<!-- never closed", "<!-- a --> b", "<svg/onload=alert(1)>", "<iframe src=\"//x\"></iframe>",
            "<details open ontoggle=alert(1)>", "<math><mi//xlink:href=\"data:x\">", "a<br>b",
        ])
    func shown(text: String) {
        let audit = MarkupAudit(Rendering(text).markup)
        #expect(audit.problems == [])
        #expect(audit.text.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
    }

    @Test(
        "a comment is for authors: it is neither shown nor reported, and is no part of the words",
        arguments: [
            ("a <!-- note --> b", "a  b"), ("<!-- note -->", ""), ("<!--\nnote\n\nnote\n-->\n\na", "a"),
            ("a<!---->b", "ab"),
            ("- a <!-- note -->\n- b", "a b"), ("| a <!-- note --> |\n|---|", "a"),
            ("`<!-- note -->`", "<!-- note -->"), ("```\n<!-- note -->\n```", "<!-- note -->"),
        ])
    func comments(text: String, plain: String) {
        let rendering = Rendering(text)
        #expect(rendering.codes == [])
        #expect(rendering.plain.trimmingCharacters(in: .whitespaces) == plain)
        #expect(rendering.markup.contains("note") == plain.contains("note"))
        #expect(MarkupAudit(rendering.markup).problems == [])
    }

    @Test(
        "what only looks like HTML is plain text",
        arguments: ["a < b > c", "<3", "x<y", "< b>", "<b", "\\<b>", "`<b>`", "&lt;b&gt;"])
    func notHTML(text: String) {
        #expect(Rendering(text).codes == [])
    }

    @Test("a place the parser tells wrongly is searched for, and the block's start is the last resort")
    func fallback() {
        let source = MarkedText("`code over\ntwo lines` and ⟦<b>⟧ x")
        #expect(places(Rendering(source.text).problems) == ["L210 \(source.spans[0].range)"])
    }
}
