import LacunaText
import TestSupport
import Testing

struct ByteWriterTests {
    private func written(_ body: (inout ByteWriter) -> Void) -> String {
        var writer = ByteWriter()
        body(&writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(
        "the five special signs are escaped, everything else is copied",
        arguments: [
            ("", ""),
            ("plain", "plain"),
            ("a & b", "a &amp; b"),
            ("<script>", "&lt;script&gt;"),
            ("\"quoted\"", "&quot;quoted&quot;"),
            ("the State's", "the State&#39;s"),
            ("&amp;", "&amp;amp;"),
            ("<<>>", "&lt;&lt;&gt;&gt;"),
            ("&", "&amp;"),
            ("a<", "a&lt;"),
            (">a", "&gt;a"),
            ("Größe ≥ 5 — 条約", "Größe ≥ 5 — 条約"),
            ("line\nbreak\ttab", "line\nbreak\ttab"),
        ])
    func escapes(text: String, expected: String) {
        #expect(written { $0.text(text) } == expected)
        #expect(written { $0.text(Bytes(text)) } == expected)
    }

    @Test("a combining accent does not hide the sign it stands on", arguments: ["\"", "<", ">", "&", "'"])
    func graphemes(sign: String) {
        let result = written { $0.text(sign + "\u{301}") }
        #expect(result.unicodeScalars.first == "&")
        #expect(result.unicodeScalars.last == "\u{301}")
        #expect(!result.utf8.dropFirst().contains(0x26), "one entity only")
    }

    @Test("whatever the text, the result holds no sign that opens markup or ends an attribute")
    func anyText() {
        var random = SplitMix(seed: 7)
        let alphabet = ["<", ">", "\"", "'", "&", "a", "é", "\u{301}", "\u{200D}", "👩‍⚖️", "\n", "\u{0}", "&amp;"]
        for _ in 0..<500 {
            let text = random.text(of: alphabet, length: 12)
            let result = written { $0.text(text) }
            #expect(!result.utf8.contains { [0x3C, 0x3E, 0x22, 0x27].contains($0) })
            let unescaped = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
                .reduce(Array(result.utf8)) { replace($1.0, by: $1.1, in: $0) }
            #expect(unescaped == Array(text.utf8))
        }
    }

    @Test("a slice of a file is escaped without its neighbours")
    func slices() {
        let text = Bytes("<a>&<b>")
        #expect(written { $0.text(text.slice(3..<4)) } == "&amp;")
        #expect(written { $0.raw(text.slice(0..<3)) } == "<a>")
    }

    @Test(
        "numbers are written in decimal",
        arguments: [
            (0, "0"), (9, "9"), (10, "10"), (-1, "-1"), (193, "193"), (Int.max, "9223372036854775807"),
            (Int.min, "-9223372036854775808"),
        ])
    func numbers(number: Int, expected: String) {
        #expect(written { $0.number(number) } == expected)
    }

    @Test("raw markup of every kind is copied as it stands")
    func raw() {
        let result = written { writer in
            writer.raw("<p>")
            writer.raw("<b>" + "ä")
            writer.raw(Bytes("</b>"))
            writer.raw(Array("&".utf8))
            writer.raw(0x3E)
        }
        #expect(result == "<p><b>ä</b>&>")
    }

    @Test("the count is the number of bytes so far")
    func count() {
        var writer = ByteWriter(capacity: 1)
        #expect(writer.count == 0)
        writer.text("ä<")
        #expect(writer.count == 6)
    }

    /// Bytes, not characters: an accent after an entity must not hide it.
    private func replace(_ old: String, by new: String, in bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var index = 0
        let old = Array(old.utf8)
        while index < bytes.count {
            if bytes[index...].starts(with: old) {
                result += Array(new.utf8)
                index += old.count
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }
}
