import LacunaText
import TestSupport
import Testing

@testable import LacunaReading

/// YAML as located nodes.
@Suite struct YAMLReaderTests {
    private func read(_ text: String, range: Range<Int>? = nil) -> (node: YAMLNode?, file: SourceFile) {
        let file = SourceFile(path: "x.yaml", text: text)
        return (YAMLReader.read(file, range: range).node, file)
    }

    /// Every key and text with the bytes that its span covers.
    private func places(_ node: YAMLNode?, _ file: SourceFile) -> [String] {
        switch node {
        case nil: []
        case .text(let text, let span)?: ["\(text)=\(file.bytes.slice(span.range))"]
        case .list(let items, _)?: items.flatMap { places($0, file) }
        case .mapping(let entries, _)?:
            entries.flatMap { ["\($0.key)@\(file.bytes.slice($0.keySpan.range))"] + places($0.value, file) }
        }
    }

    @Test(
        "keys and plain texts are covered whole, quoted ones at their start",
        arguments: [
            ("a: b", ["a@a", "b=b"]), ("a: 'b c'", ["a@a", "b c='"]), ("\"a\": b", ["a@a", "b=b"]),
            ("é: ü", ["é@é", "ü=ü"]), ("法律: 一二", ["法律@法律", "一二=一二"]), ("a: [b, c d]", ["a@a", "b=b", "c d=c d"]),
            ("a: >-\n  b\n  c", ["a@a", "b c=>"]), ("a: b\n  c", ["a@a", "b c=b"]),
            ("🇰🇪: {🇺🇬: x}", ["🇰🇪@🇰🇪", "🇺🇬@🇺🇬", "x=x"]),
            ("- a\n- b", ["a=a", "b=b"]), ("a:\n  b: c", ["a@a", "b@b", "c=c"]), ("a:", ["a@a", "="]),
        ])
    func spans(text: String, expected: [String]) {
        let (node, file) = read(text)
        #expect(places(node, file) == expected)
    }

    @Test("a part of a file is read with the places of the whole file")
    func part() {
        let text = "---\nä: b\nc: d\n---\nbody: x\n"
        let (node, file) = read(text, range: 4..<15)
        #expect(places(node, file) == ["ä@ä", "b=b", "c@c", "d=d"])
    }

    @Test("carriage returns do not belong to values")
    func carriageReturns() {
        let (node, file) = read("a: b\r\nc:\r\n  - d\r\n")
        #expect(places(node, file) == ["a@a", "b=b", "c@c", "d=d"])
    }

    @Test(
        "scalars stay text, whatever they look like",
        arguments: [
            "NO", "1.10", "true", "~", "null", "0o17", "2026-01-01", "1_000", "012", ".5",
        ])
    func scalars(word: String) {
        guard case .mapping(let entries, _) = read("key: \(word)").node else { return #expect(Bool(false)) }
        #expect(entries.first?.value.textValue == word)
    }

    @Test(
        "nothing but blanks and comments is no value, and no problem",
        arguments: ["", "\n\n", "# comment\n", "  # comment"])
    func nothing(text: String) {
        let file = SourceFile(path: "x.yaml", text: text)
        let (node, diagnostics) = YAMLReader.read(file)
        #expect(node?.textValue ?? "" == "" && diagnostics.isEmpty)
    }

    @Test("a node says what it is in the words of a message")
    func shapes() {
        #expect(read("a").node?.shape == "text")
        #expect(read("[a]").node?.shape == "a list" && read("{a: b}").node?.shape == "keys and values")
        #expect(
            read("[a, [b]]").node?.items.map(\.shape) == ["text", "a list"] && read("a").node?.items.isEmpty == true)
    }

    @Test("ten thousand keys are read in linear time")
    func many() {
        let text = (0..<10_000).map { "key\($0): value\n" }.joined()
        let seconds = cpuSeconds {
            guard case .mapping(let entries, _) = read(text).node else { return #expect(Bool(false)) }
            #expect(entries.count == 10_000)
        }
        #expect(seconds < 2)
    }
}
