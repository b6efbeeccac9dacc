import LacunaText
import TestSupport
import Testing

@testable import LacunaProof

@Suite("Reading any output as letters")
struct LetterReaderTests {
    private func letters(_ text: String) -> String {
        var reader = LetterReader()
        reader.read(Array(text.utf8))
        return String(decoding: reader.text, as: UTF8.self)
    }

    private func tags(_ text: String) -> String {
        var reader = LetterReader()
        reader.read(Array(text.utf8))
        return String(decoding: reader.tags.map { $0 == 0 ? UInt8(0x7C) : $0 }, as: UTF8.self)
    }

    @Test(
        "each disguise of the same words gives the same letters",
        arguments: [
            "Café orders: 30 days", "CAFÉ\n   ORDERS,\t30 DAYS", "Caf&eacute; orders 30 days",
            "caf&#233; orders 30 days",
            "caf&#xE9; orders 30 days", "caf&amp;eacute; orders 30 days", "caf&amp;amp;#233; orders 30 days",
            "caf\\u00e9 orders\\n30\\tdays", "caf\\xe9 or\\\"ders 30 days", "caf\\\\u00e9 orders 30 days",
            "caf\\u{e9} orders 30 days", "caf%C3%A9%20orders%2030%20days", "caf%25C3%25A9 orders 30 days",
            "ca<b>f\u{e9}</b> <i class=\"x\">orders</i> 30 d<wbr>ays", "caf\u{e9} or\u{ad}ders 30 days",
            "cafe\u{301} or\u{200B}ders 30 days", "ca&lt;b&gt;f&eacute;&lt;/b&gt; orders 30 days",
            "\\u003cb\\u003ecaf\\u0026eacute; orders\\u003c/b\\u003e 30 days", "caf&#92;u00e9 orders 30 days",
            "ｃａｆé orders ３０ days", "caf\u{e9} orders \\, 30 days\\;",
        ])
    func disguises(text: String) { #expect(letters(text) == "cafeorders30days") }

    @Test("what stands inside tags is read apart, tag by tag")
    func insideTags() {
        let page = "<p title=\"The secret &eacute;\">open <img alt='two'> words</p><!-- a note -->"
        #expect(letters(page) == "openwords")
        #expect(tags(page) == "|ptitlethesecrete|imgalttwo|p|anote")
    }

    @Test("a sign that opens no tag and starts no escape interrupts nothing")
    func signs() {
        #expect(letters("a < b & c > d; 5% of x, y \\ z") == "abcd5ofxyz")
        #expect(letters("at & ; and &;#; &# %zz \\") == "atandzz")
    }

    @Test("letters of other scripts are kept, without marks above or below")
    func scripts() {
        #expect(letters("ПРИКАЗ й") == "прикази")
        #expect(letters("قَانُونٌ") == "قانون")
        #expect(letters("法律，第5条") == "法律第5条")
        #expect(letters("Straße") == letters("STRASSE"))
    }

    @Test("broken escapes and broken UTF-8 end nowhere", arguments: 0..<200)
    func broken(seed: Int) {
        var random = SplitMix(seed: UInt64(seed))
        let pieces = [
            "&", "#", "x", "\\", "u", "{", "%", "C3", "<", ">", "é", ";", "12", "amp;", "d83d", "\u{10FFFF}", " ",
        ]
        let bytes = Array(random.text(of: pieces, length: 60).utf8).enumerated().compactMap { index, byte in
            index % 17 == seed % 17 ? nil : byte
        }
        var reader = LetterReader()
        reader.read(bytes)
        #expect(reader.text.count + reader.tags.count <= 4 * bytes.count)
    }
}
