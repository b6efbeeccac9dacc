import LacunaModel
import LacunaText
import Testing

struct SourceTests {
    @Test(
        "a source is an address with the place in it, or a title in words",
        arguments: [
            ("https://x.org/act s. 5", "https://x.org/act", "s. 5"),
            ("https://x.org/act", "https://x.org/act", ""),
            ("http://x.org/act  s. 5, p. 3 ", "http://x.org/act", "s. 5, p. 3"),
            ("https://x.org/act, s. 5", "https://x.org/act", "s. 5"),
            ("https://x.org/act,, s. 5", "https://x.org/act", "s. 5"),
            ("https://x.org/act\ts. 5", "https://x.org/act", "s. 5"),
            ("https://x.org/a,b s. 5", "https://x.org/a,b", "s. 5"),
            ("  https://x.org ", "https://x.org", ""),
            ("Official Gazette No. 12", nil, "Official Gazette No. 12"),
            ("see https://x.org", nil, "see https://x.org"),
            ("javascript:alert(1)", nil, "javascript:alert(1)"),
            ("HTTPS://x.org", nil, "HTTPS://x.org"),
            ("", nil, ""),
        ] as [(String, String?, String)])
    func parts(text: String, address: String?, words: String) {
        let source = Source(Bytes(text))
        #expect(source.address?.string == address)
        #expect(source.words.string == words)
    }

    @Test("the parts still know their places in the file")
    func places() {
        let file = Bytes("text; https://x.org/act s. 5")
        let source = Source(file.slice(5..<file.count))
        #expect(source.address?.range == 6..<23)
        #expect(source.words.range == 24..<28)
    }
}

struct ProseTests {
    @Test(
        "words without markup are escaped once",
        arguments: [("a < b & c", "a &lt; b &amp; c"), ("plain", "plain"), ("", "")])
    func escaped(plain: String, markup: String) {
        let prose = Prose(plain: Bytes(plain))
        #expect(prose.plain.string == plain)
        #expect(prose.markup.string == markup)
    }

    @Test("markup made by the Markdown stage is kept as it is")
    func markup() {
        let prose = Prose(plain: "a b", markup: "a <em>b</em>")
        #expect(prose.markup == "a <em>b</em>")
        #expect(prose != Prose(plain: "a b"))
    }
}
