import LacunaText
import TestSupport
import Testing

struct SourceFileTests {
    private func lines(_ text: String) -> [String] {
        let file = SourceFile(path: "a.md", text: text)
        return (1...file.lineCount).map { file.line($0).string }
    }

    @Test(
        "lines end with a line feed, a carriage return, or both",
        arguments: [
            ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b", ""]),
            ("a\rb", ["a", "b"]), ("a\r\rb", ["a", "", "b"]), ("a\r\r\nb", ["a", "", "b"]), ("\n\n", ["", "", ""]),
            ("a\r", ["a", ""]), ("a\n\rb", ["a", "", "b"]),
        ])
    func lineBreaks(text: String, expected: [String]) {
        #expect(lines(text) == expected)
    }

    @Test(
        "a place is a line and a column in Unicode scalars, both from 1",
        arguments: [
            ("⟦⟧abc", 1, 1), ("ab⟦c⟧", 1, 3), ("a\n⟦b⟧", 2, 1), ("ä条👩⟦x⟧", 1, 4), ("a\r\nbc⟦d⟧", 2, 3),
            ("a\rb⟦c⟧", 2, 2), ("e\u{301}⟦x⟧", 1, 3), ("a\n\n\n⟦⟧", 4, 1),
        ])
    func positions(marked: String, line: Int, column: Int) {
        let source = MarkedText(marked)
        let place = source.file().position(of: Int(source.spans[0].start))
        #expect(place.line == line)
        #expect(place.column == column)
    }

    @Test("an offset behind the end lies at the end")
    func behindTheEnd() {
        let file = SourceFile(path: "a.md", text: "ab\ncd")
        #expect(file.position(of: 99) == (2, 3))
        #expect(file.offset(line: 99, byteColumn: 1) == 5)
        #expect(file.offset(line: 2, byteColumn: 99) == 5)
        #expect(file.offset(line: 0, byteColumn: 1) == 0)
        #expect(file.offset(line: 1, byteColumn: 0) == 0)
    }

    @Test("line and byte column of a parser lead to the byte, in every line")
    func offsets() {
        let text = "é\r\nxy\rz\n\nlast"
        let file = SourceFile(path: "a.md", text: text)
        for offset in 0..<text.utf8.count {
            let line = file.lineNumber(of: offset)
            let start = file.offset(line: line, byteColumn: 1)
            #expect(start <= offset)
            #expect(file.offset(line: line, byteColumn: offset - start + 1) == offset)
        }
    }

    @Test("a line that does not exist is empty", arguments: [-1, 0, 3])
    func missingLines(number: Int) {
        #expect(SourceFile(path: "a.md", text: "a\nb").line(number) == .empty)
    }

    @Test("a line knows its place in the file")
    func linePlace() {
        #expect(SourceFile(path: "a.md", text: "ab\r\ncd\r\n").line(2).range == 4..<6)
    }

    @Test("a place in a long file is found by halving, not by walking")
    func longFiles() {
        let file = SourceFile(path: "a.md", text: String(repeating: "line\n", count: 100_000))
        #expect(file.lineCount == 100_001)
        let seconds = cpuSeconds {
            for line in stride(from: 1, through: 100_000, by: 5) {
                #expect(file.lineNumber(of: (line - 1) * 5 + 2) == line)
            }
        }
        #expect(seconds < 5)
    }
}
