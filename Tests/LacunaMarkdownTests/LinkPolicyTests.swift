import LacunaMarkdown
import LacunaText
import Testing

struct LinkPolicyTests {
    @Test(
        "web, mail and places on the page are allowed",
        arguments: [
            "https://x.org", "http://x.org", "HTTPS://X.ORG", "hTTp://x", "mailto:a@x.org", "MAILTO:a@x.org", "#25-1",
            "#",
            "https://x.org/a?b=c&d=e#f", "https://x.org/(a)", "https://xn--p1ai.xn--p1ai/", "https://пример.рф/закон",
            "https://उदाहरण.भारत/क", "https://例え.jp/（一）?q=。",
            "https://x.org/'\"<>", "https://x.org:8080/", "https://[::1]/", "#javascript:alert(1)",
        ])
    func allowed(address: String) {
        #expect(LinkPolicy.allows(Bytes(address)))
    }

    @Test(
        "everything else is refused",
        arguments: [
            "", " ", "x", "/x", "//x.org", "./x", "../x", "?x", "https:", "https:/", "https://", "http://", "mailto:",
            "https:/x.org", "https:x.org", "https;//x.org", "https ://x.org", " https://x.org", "https://x.org ",
            "https://x.org/a b", "https://x.org/a\tb", "https://x.org/a\nb", "https:\\\\x.org", "https://x.org\\a",
            "\u{1}https://x.org", "https://x.org/\u{7F}", "https://x.org/\u{9B}", "https://x.org/\u{202E}gro.x",
            "https://x.org/\u{2066}", "\u{FEFF}https://x.org", "\u{A0}https://x.org", "ｈttps://x.org", "httpſ://x.org",
            "javascript:alert(1)", "data:text/html,x", "vbscript:x", "file:///etc/passwd", "ftp://x.org", "tel:1",
            "sms:1",
            "ws://x.org", "blob:https://x.org/1", "filesystem:https://x.org/1", "view-source:https://x.org",
            "jar:https://x.org", "feed:https://x.org", "feed:javascript:x", "intent://x", "ms-msdt:x", "about:blank",
            "chrome://settings", "resource://x", "urn:x", "magnet:?x", "git://x", "ssh://x", "xmpp:x", "irc://x",
            "wss://x", "https://exa\u{200B}mple.org", "https://exa\u{AD}mple.org", "https://x.org/a\u{200B}b",
            "https://x。org/",
            "https://x.org⁄a@y.org", "https://x.org∕a", "https://ｘ.org/", "https://x.org\u{200F}/",
            "mailto:a\u{2060}@x.org",
        ])
    func refused(address: String) {
        #expect(!LinkPolicy.allows(Bytes(address)))
    }

    @Test("a slice of a longer text is judged by itself")
    func slices() {
        let text = Bytes("(https://x.org)javascript:")
        #expect(LinkPolicy.allows(text.slice(1..<14)))
        #expect(!LinkPolicy.allows(text.slice(15..<26)))
    }

    @Test("no first byte but # and the letters of the three schemes opens an allowed address")
    func firstBytes() {
        let allowed = (UInt8.min...UInt8.max).filter { first in
            ["ttps://x", "ttp://x", "ailto:x", "x"].contains { LinkPolicy.allows(Bytes([first] + Array($0.utf8))) }
        }
        #expect(String(decoding: allowed, as: UTF8.self) == "#HMhm")
    }
}
