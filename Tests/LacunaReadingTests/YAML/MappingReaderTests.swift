import LacunaModel
import LacunaText
import TestSupport
import Testing

@testable import LacunaReading

/// Values by key, and what is wrong with them.
@Suite struct MappingReaderTests {
    private func reader(_ text: String) -> MappingReader {
        let file = SourceFile(path: "x.yaml", text: text)
        return MappingReader(YAMLReader.read(file).node, in: file, place: "test")
    }

    @Test("values of each kind")
    func values() {
        var reader = reader("text: a b\nday: 2026-01-31\nnumber: 12\nword: Met\nlist: [a, b]\nempty:\n")
        #expect(reader.text("text") == "a b" && reader.day("day") == Day("2026-01-31") && reader.number("number") == 12)
        #expect(reader.word("word", Outcome.self, Words.english) == .met)
        #expect(reader.list("list")?.map(\.text) == ["a", "b"] && reader.items("list").count == 2)
        #expect(reader.text("empty") == nil && reader.list("empty")?.isEmpty == true && reader.items("empty").isEmpty)
        #expect(reader.finish().isEmpty)
    }

    @Test("keys that are missing are nil, and reported only where they are needed")
    func missing() {
        var reader = reader("a: b")
        _ = reader.text("a")
        #expect(
            reader.text("x") == nil && reader.day("x") == nil && reader.list("x") == nil && reader.items("x").isEmpty)
        #expect(reader.diagnostics.isEmpty)
        #expect(reader.number("y", isRequired: true) == nil)
        let problems = reader.finish()
        #expect(problems.map(\.rule.code) == ["L121"])
        #expect(problems.first?.details == ["key": "y", "place": "test"])
    }

    @Test("a key that nobody asked for is reported with those that were")
    func unknown() {
        var reader = reader("titel: a\nother: b")
        _ = (reader.text("title"), reader.text("other"))
        let problems = reader.finish()
        #expect(problems.map(\.rule.code) == ["L120"] && problems.first?.nearest == "title")
    }

    @Test(
        "values of another kind are reported and left out",
        arguments: [
            ("k: [a]", "text"), ("k: {a: b}", "text"), ("k: a", "list"), ("k: {a: b}", "list"), ("k: [[a]]", "list"),
            ("k: a", "items"), ("k: {a: b}", "items"),
        ])
    func shapes(text: String, kind: String) {
        var reader = reader(text)
        switch kind {
        case "text": #expect(reader.text("k") == nil)
        case "list": #expect(reader.list("k")?.isEmpty ?? true)
        default: #expect(reader.items("k").isEmpty)
        }
        #expect(reader.finish().map(\.rule.code) == ["L114"])
    }

    @Test("what is no mapping reads as an empty one, with one problem only", arguments: ["[a]", "word"])
    func noMapping(text: String) {
        var reader = reader(text)
        #expect(reader.text("needed", isRequired: true) == nil && reader.all.isEmpty)
        #expect(reader.finish().map(\.rule.code) == ["L114"])
    }

    @Test(
        "numbers are whole and not negative",
        arguments: [("0", 0), ("12", 12), ("-1", nil), ("1.5", nil), ("x", nil), ("9999999999999999999", nil)]
            as [(String, Int?)])
    func numbers(text: String, number: Int?) {
        var reader = reader("k: \"\(text)\"")
        #expect(reader.number("k") == number)
        #expect(reader.finish().map(\.rule.code) == (number == nil ? ["L124"] : []))
    }
}
