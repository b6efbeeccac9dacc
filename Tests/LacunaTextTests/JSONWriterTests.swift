import Foundation
import LacunaText
import TestSupport
import Testing

struct JSONWriterTests {
    private func written(indents: Bool = false, _ body: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter(indents: indents)
        body(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// What another program reads from the text.
    private func parsed(_ text: String) throws -> Any {
        try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    }

    @Test("members and items are separated by commas, in the order of the calls")
    func order() {
        let text = written { json in
            json.object {
                $0.member("zeta", "1")
                $0.member("alpha", 2)
                $0.member("list", ["a", "b"])
                $0.key("nested")
                $0.array { inner in
                    inner.object { _ in }
                    inner.array { _ in }
                    inner.null()
                    inner.value(true)
                    inner.value(false)
                }
            }
        }
        #expect(text == #"{"zeta":"1","alpha":2,"list":["a","b"],"nested":[{},[],null,true,false]}"#)
    }

    @Test("with indents every member stands on its own line and empty containers on one")
    func indents() {
        let text = written(indents: true) { json in
            json.object {
                $0.member("a", 1)
                $0.key("b")
                $0.array { $0.value("x") }
                $0.key("c")
                $0.object { _ in }
            }
        }
        #expect(
            text == """
                {
                  "a": 1,
                  "b": [
                    "x"
                  ],
                  "c": {}
                }
                """)
    }

    @Test("a member without a value is left out, and so is its comma")
    func absent() {
        let text = written { json in
            json.object {
                $0.member("a", ifPresent: nil)
                $0.member("b", ifPresent: "x")
                $0.member("c", ifPresent: nil)
            }
        }
        #expect(text == #"{"b":"x"}"#)
    }

    @Test(
        "signs that JSON or a script element would misread are escaped",
        arguments: [
            ("\"", #""\"""#), ("\\", #""\\""#), ("\n", #""\n""#), ("\r", #""\r""#), ("\t", #""\t""#),
            ("\u{0}", #""\u0000""#), ("\u{1B}", #""\u001b""#), ("\u{7F}", #""\u007f""#), ("\u{9B}", #""\u009b""#),
            ("</script>", #""\u003c/script>""#), ("<!--", #""\u003c!--""#),
            ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("\u{202E}\u{2066}", #""\u202e\u2066""#),
            ("\u{FEFF}", #""\ufeff""#), ("é条👩", "\"é条👩\""), ("\"\u{301}", "\"\\\"\u{301}\""),
        ])
    func escapes(text: String, expected: String) {
        #expect(written { $0.value(text) } == expected)
    }

    @Test("keys are escaped like values")
    func keys() {
        #expect(written { $0.object { $0.member("a\"<\n", "x") } } == #"{"a\"\u003c\n":"x"}"#)
    }

    @Test("another reader gets back any text")
    func roundTrip() throws {
        var random = SplitMix(seed: 11)
        let alphabet = [
            "\"", "\\", "/", "<", "\u{8}", "\u{1F}", "\u{85}", "\u{2028}", "é", "\u{301}", "👩‍⚖️", "a", "\r\n",
        ]
        for _ in 0..<300 {
            let text = random.text(of: alphabet, length: 10)
            let json = written { $0.array { $0.value(text) } }
            let back = try #require(try parsed(json) as? [String])
            #expect(Array(back[0].utf8) == Array(text.utf8))
        }
    }

    @Test(
        "numbers are written in the shortest form that reads back the same",
        arguments: [
            (0, "0"), (-0.0, "0"), (1, "1"), (1.5, "1.5"), (0.25, "0.25"), (90, "90"), (-3, "-3"), (0.1, "0.1"),
            (1e15, "1000000000000000"),
        ])
    func numbers(number: Double, expected: String) {
        #expect(written { $0.value(number) } == expected)
    }

    @Test(
        "numbers of any size are valid JSON",
        arguments: [1e300, -1e300, .leastNonzeroMagnitude, .greatestFiniteMagnitude, 9.3e18, 0.1 + 0.2])
    func extremes(number: Double) throws {
        let text = written { $0.value(number) }
        #expect(Double(text) == number)
        #expect(try parsed(text) is NSNumber)
    }

    @Test("what is no number in JSON is null", arguments: [Double.infinity, -.infinity, .nan])
    func notANumber(number: Double) throws {
        #expect(written { $0.array { $0.value(number) } } == "[null]")
        #expect(
            written { json in
                json.object {
                    $0.key("a")
                    $0.value(number)
                    $0.member("b", 1)
                }
            } == #"{"a":null,"b":1}"#)
    }

    @Test("deep nesting keeps its commas")
    func nesting() throws {
        func nest(_ depth: Int, _ json: inout JSONWriter) {
            json.array {
                $0.value(depth)
                if depth > 0 { nest(depth - 1, &$0) }
                $0.value("end")
            }
        }
        let text = written(indents: true) { nest(40, &$0) }
        #expect(try parsed(text) is [Any])
        #expect(text.components(separatedBy: "\"end\"").count == 42)
    }
}
