import LacunaText
import TestSupport
import Testing

/// Addresses that a browser would follow although they do not look like what they are.
struct DisguisedAddressTests {
    static let disguises = [
        // Letters of either case, blanks and control characters, which browsers skip.
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "JAVASCRIPT:alert(1)", "javascript :x", "java\u{1}script:x",
        "\u{1}javascript:x", "javascript\u{200B}:x", "\u{FEFF}javascript:x", "\u{A0}javascript:x",
        "\u{3000}javascript:x",
        "javascript&#58;alert(1)", "javascript&colon;alert(1)", "javascript&#x3A;x", "javascript&#x0003a;x",
        // Entities, which the parser resolves before the address is looked at.
        "&#106;avascript:x", "&#x6A;avascript:x", "&#0000106;avascript:x", "jav&#x61;script:x", "java&Tab;script:x",
        "java&#9;script:x", "java&NewLine;script:x", "java&#10;script:x", "java&#13;script:x", "java&#x0D;script:x",
        "&#1;javascript:x", "&#x1f;javascript:x", "&Tab;javascript:x", "&nbsp;javascript:x", "&#8203;javascript:x",
        "javascript:&#x61;lert&lpar;1&rpar;", "&#0;javascript:x", "&ZeroWidthSpace;javascript:x", "jav&shy;ascript:x",
        // Percent signs and backslashes.
        "javascript:%61lert(1)", "%6Aavascript:x", "javascript%3Ax", "java\\script:x", "\\javascript:x",
        "https:\\\\evil.example", "\\\\evil.example", "/\\evil.example", "https:/evil.example", "https:evil.example",
        // Letters that only look like the ones meant.
        "ｊavascript:x", "jаvascript:x", "java\u{17F}cript:x", "javascript：x", "ʝavascript:x", "javascrıpt:x",
        // Schemes that carry or start something else.
        "data:text/html,<script>x</script>", "data:text/html;base64,PHNjcmlwdD4=", "DATA:text/html,x",
        "data:image/svg+xml,x",
        "data:,x", "vbscript:msgbox(1)", "VbScRiPt:x", "livescript:x", "mocha:x", "feed:javascript:x",
        "feed:data:text/html,x", "feed:https://x", "pcast:x", "blob:https://x.org/1", "filesystem:https://x.org/t/x",
        "view-source:javascript:x", "jar:https://x.org!/x", "wyciwyg://x", "file:///etc/passwd", "file:c:/x",
        "ms-msdt:/id",
        "ms-officecmd:x", "search-ms:query=x", "intent://x#Intent;end", "x-apple.systempreferences:x", "ws://x",
        "wss://x",
        "ftp://x", "about:blank", "chrome:x", "mhtml:https://x", "res://x", "ldap://x", "tel:1", "sms:1", "callto:x",
        // Addresses without a scheme.
        "//evil.example", "///evil.example", "/x", "x", "?x", "../x", "evil.example", ":javascript:x", "https&colon;x",
    ]

    @Test("there are more than sixty of them, all different")
    func count() {
        #expect(Set(Self.disguises).count == Self.disguises.count)
        #expect(Self.disguises.count >= 60)
    }

    @Test("a disguised address is not linked, whatever kind of link it stands in", arguments: disguises)
    func refused(address: String) {
        let escaped = address.replacingOccurrences(of: "(1)", with: "\\(1\\)")
        for text in [
            "[a](\(escaped))", "[a](<\(escaped)>)", "[a](\(escaped) \"t\")", "[a][b]\n\n[b]: \(address)",
            "<\(address)>",
        ] {
            let rendering = Rendering(text)
            let audit = MarkupAudit(rendering.markup)
            #expect(audit.problems == [], "\(text)")
            #expect(audit.addresses.filter { !$0.hasPrefix("mailto:") } == [], "\(text)")
            #expect(!rendering.markup.contains("href=\"") || text.hasPrefix("<"), "\(text)")
        }
    }

    @Test("the text of a refused link is kept, and the link is reported")
    func reported() {
        let rendering = Rendering("See [the *Act*](javascript:x).")
        #expect(rendering.markup == "<p>See the <em>Act</em>.</p>\n")
        #expect(rendering.codes == ["L211"])
        #expect(rendering.problems[0].found == "javascript:x")
    }

    @Test(
        "a refused link is reported at its address, or at the link where the source writes the address otherwise",
        arguments: [
            "[a](⟦javascript:x⟧)", "a\nb [c](⟦data:x⟧) [d](⟦data:x⟧)", "- [a](⟦x⟧)\n- b [x](⟦y⟧)", "> [a](⟦/x⟧)",
            "⟦[a](java&#115;cript:x)⟧ b", "⟦[a](java&#115;cript:x)⟧ [b](⟦javascript:x⟧)", "⟦[a][b]⟧ c\n\n[b]: data:x",
            "⟦[b]⟧ c\n\n[b]: <java&#115;cript:x>", "<⟦javascript:x⟧>", "| a |\n|---|\n| [b](⟦data:x⟧) |",
            "![x](⟦a.png⟧) [x](⟦a.png⟧)", "⟦[a]()⟧", "# [a](⟦x⟧)", "*[a](⟦x⟧)*",
        ])
    func places(marked: String) {
        let source = MarkedText(marked)
        #expect(Rendering(source.text).problems.map(\.span.range) == source.spans.map(\.range))
    }

    @Test("a disguised address in an image is no picture either", arguments: disguises.prefix(30))
    func images(address: String) {
        let rendering = Rendering("![a](<\(address)>)")
        #expect(rendering.markup == "<p>a</p>\n" || rendering.markup.hasPrefix("<p>!["))
        #expect(MarkupAudit(rendering.markup).problems == [])
    }
}
