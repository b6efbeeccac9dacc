import LacunaDiagnostics
import LacunaMarkdown
import LacunaText
import TestSupport
import Testing

struct InvisibleCharacterTests {
    static let invisible: [UInt32] =
        [0x1, 0x8, 0xB, 0xC, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9B, 0x9F, 0x2028, 0x2029, 0xFEFF]
        + Array(0x202A...0x202E) + Array(0x2060...0x206F)
        + [
            0x180E, 0xFDD0, 0xFDEF, 0xFFF9, 0xFFFB, 0xFFFE, 0xFFFF, 0x1FFFE, 0x8FFFF, 0x10FFFF, 0xE0001, 0xE0041,
            0xE007F,
        ]

    @Test("characters that turn or hide what follows are reported where they stand", arguments: invisible)
    func reported(value: UInt32) throws {
        let character = String(try #require(Unicode.Scalar(value)))
        for frame in [
            ("text ", " text"), ("- é **条", "**"), ("```\n", "\n```"), ("| a |\n|---|\n| ", " |"), ("[a](", ")"),
        ] {
            let source = MarkedText("first line\n\n" + frame.0 + "⟦" + character + "⟧" + frame.1)
            let problems = Rendering(source.text).problems.filter { $0.rule.code == "L213" }
            #expect(problems.map(\.span) == source.spans)
            #expect(problems.map(\.found) == [character])
        }
    }

    @Test("they are named in the markup, where they can do no harm", arguments: invisible)
    func named(value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        let code = VisibleText.code(of: scalar)
        for text in ["a \(scalar) b", "`a \(scalar) b`", "```\na \(scalar) b\n```", "a &#\(value); b"]
        where !text.contains("&#128") {
            let audit = MarkupAudit(Rendering(text).markup)
            #expect(!audit.text.unicodeScalars.contains(scalar), "\(text.debugDescription)")
            #expect(audit.text.contains(code) || text.hasPrefix("a &#"))
        }
    }

    @Test("a message names the character instead of writing it")
    func message() throws {
        let problem = try #require(Rendering("a \u{202E}b").problems.first)
        #expect(MessageCatalog.english.message(problem) == "The invisible character <U+202E> stands here.")
    }

    @Test("each line is reported once, at its first such character")
    func perLine() {
        let source = MarkedText("a ⟦\u{202E}⟧b\u{202C}\n\nc\n⟦\u{7}⟧\u{7}\u{7}\r⟦\u{1}⟧ d")
        #expect(Rendering(source.text).problems.map(\.span) == source.spans)
    }

    @Test(
        "text of every script passes, with the marks that it needs",
        arguments: [
            "\u{200F}اتفاقية\u{200E} (25)", "क्\u{200D}ष", "می\u{200C}خواهم", "a\u{A0}b\u{202F}%", "co\u{AD}operation",
            "tab\there",
            "👩\u{200D}⚖️", "Größe — “quoted” …", "条約 第25条",
        ])
    func scripts(text: String) {
        #expect(Rendering(text).codes == [])
        #expect(MarkupAudit(Rendering(text).markup).text.contains(text.filter { $0 != "\t" }.prefix(3)))
    }

    @Test("a byte order mark at the very start is none of them")
    func byteOrderMark() {
        #expect(Rendering("\u{FEFF}# Kenya").codes == [])
        #expect(Rendering("\u{FEFF}# Kenya").markup == "<h1>Kenya</h1>\n")
        #expect(Rendering("# \u{FEFF}Kenya").codes == ["L213"])
    }

    @Test("the text that is safe for Markdown is the text that is safe for a terminal, but for tab and line breaks")
    func sameAsVisibleText() {
        for value in UInt32(1)...0x2FFF {
            guard let scalar = Unicode.Scalar(value), ![0x9, 0xA, 0xD].contains(value) else { continue }
            let isReported = !MarkdownParser.parse(MarkedText("a\(scalar)b").file()).diagnostics.isEmpty
            #expect(isReported == VisibleText.isUnsafe(scalar), "U+\(value)")
        }
    }

    @Test("the bytes that are looked for are those of the characters that no terminal may show")
    func agreement() {
        let file = SourceFile(path: "x", text: "")
        let differing = (0...0x10FFFF).compactMap { Unicode.Scalar(UInt32($0)) }.filter { scalar in
            let isAllowed = [0x09, 0x0A, 0x0D].contains(scalar.value)
            let isFound = InvisibleCharacters.check(String(scalar), .start, in: file) != nil
            return scalar.value != 0x0D && isFound != (VisibleText.isUnsafe(scalar) && !isAllowed)
        }
        #expect(differing == [])
    }
}
