import LacunaText
import Testing

struct BytesTests {
    private let text = Bytes("outcome: partly met")

    @Test("a slice keeps its place in the file it came from")
    func places() {
        let slice = text.slice(9..<19)
        #expect(slice.string == "partly met")
        #expect(slice.range == 9..<19)
        let part = slice.slice(7..<10)
        #expect(part.string == "met")
        #expect(part.range == 16..<19)
        #expect(part[0] == UInt8(ascii: "m"))
    }

    @Test("slices are equal when their bytes are, wherever they lie")
    func equality() {
        let twice = Bytes("met met")
        let first = twice.slice(0..<3)
        let second = twice.slice(4..<7)
        #expect(first == second)
        #expect(first == "met")
        #expect(first.hashValue == second.hashValue)
        #expect(Set([first, second, "met"]).count == 1)
        #expect(first != "mets")
        #expect(first != "mot")
    }

    @Test("equal words of different normal forms are different bytes")
    func normalForms() {
        #expect(Bytes("\u{E9}") != Bytes("e\u{301}"))
    }

    @Test("order is that of the bytes, in every locale")
    func order() {
        let words: [Bytes] = ["z", "é", "Z", "a", "", "aa", "A"]
        #expect(words.sorted().map(\.string) == ["", "A", "Z", "a", "aa", "z", "é"])
    }

    @Test("invalid UTF-8 is repaired when it is read as text")
    func repair() {
        #expect(Bytes([0x61, 0xFF, 0x62]).string == "a\u{FFFD}b")
    }

    @Test("the empty slice can be asked for everything")
    func empty() {
        #expect(Bytes.empty.isEmpty)
        #expect(Bytes.empty.string == "")
        #expect(Bytes.empty.trimmed == .empty)
        #expect(Bytes.empty.firstIndex(of: 0x20) == nil)
        #expect(Bytes.empty.split(on: 0x3B) == [.empty])
        #expect(Bytes.empty.withBuffer { $0.count } == 0)
        #expect(Bytes.empty.scalarCount == 0)
    }

    @Test("the count is in bytes, the scalar count in Unicode scalars")
    func counts() {
        let text = Bytes("aé条👩")
        #expect(text.count == 10)
        #expect(text.scalarCount == 4)
        #expect("\(text)" == "aé条👩")
    }
}

struct BytesTrimmingTests {
    @Test(
        "blanks at both ends are trimmed, blanks inside stay",
        arguments: [
            ("a", "a"), ("  a b\t", "a b"), ("\r\n a \r\n", "a"), ("   ", ""), ("", ""),
            ("\u{A0}a\u{A0}", "\u{A0}a\u{A0}"),
        ])
    func trims(text: String, expected: String) {
        #expect(Bytes(text).trimmed.string == expected)
    }

    @Test("a trimmed slice still knows its place")
    func place() {
        #expect(Bytes("  met ").trimmed.range == 2..<5)
    }

    @Test(
        "a list is split into trimmed parts, empty ones included",
        arguments: [
            ("a; b ;c", ["a", "b", "c"]), ("a", ["a"]), ("", [""]), (";", ["", ""]), ("a;;b;", ["a", "", "b", ""]),
        ])
    func splits(text: String, parts: [String]) {
        #expect(Bytes(text).split(on: 0x3B).map(\.string) == parts)
    }

    @Test("a cut gives what stands before the first separator and all that follows it")
    func cuts() {
        let (head, tail) = Bytes(" text ; https://example.org; p. 5 ").cut(at: 0x3B)
        #expect(head == "text")
        #expect(tail == "https://example.org; p. 5")
        #expect(Bytes("text").cut(at: 0x3B).tail == nil)
        #expect(Bytes("text;").cut(at: 0x3B).tail == .some(.empty))
    }

    @Test("a search can start behind what was found before")
    func search() {
        let text = Bytes("a;b;c")
        #expect(text.firstIndex(of: 0x3B) == 1)
        #expect(text.firstIndex(of: 0x3B, from: 2) == 3)
        #expect(text.firstIndex(of: 0x3B, from: 4) == nil)
        #expect(text.firstIndex(of: 0x3B, from: 99) == nil)
        #expect(text.slice(2..<5).firstIndex(of: 0x3B) == 1, "counted from the start of the slice")
    }

    @Test("a prefix is compared byte by byte")
    func prefixes() {
        #expect(Bytes("https://x").hasPrefix("https://"))
        #expect(!Bytes("http").hasPrefix("https://"))
        #expect(!Bytes("HTTPS://x").hasPrefix("https://"))
        #expect(Bytes("x").hasPrefix(""))
    }

    @Test("letters and digits are those of ASCII")
    func classes() {
        let all = UInt8.min...UInt8.max
        #expect(String(decoding: all.filter(\.isDigit), as: UTF8.self) == "0123456789")
        #expect(
            String(decoding: all.filter(\.isLetter), as: UTF8.self)
                == "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
        #expect(all.filter(\.isBlank) == [0x09, 0x0A, 0x0D, 0x20])
    }
}
