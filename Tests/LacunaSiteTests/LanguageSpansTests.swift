import Testing

@testable import LacunaSite

/// What becomes of the marks of other languages in a finished page.
@Suite("Parts in another language")
struct LanguageSpansTests {
    private let marks = LanguageMarks(page: "ar", isOn: true)

    private func resolve(_ page: String) -> String {
        let bytes = LanguageSpans.resolve(Array(page.utf8)) { $0 == "fa" ? "rtl" : "ltr" }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func mark(_ words: String, _ language: String = "en") -> String { marks.mark(words, as: language) }

    @Test("a part gets its language and direction, wherever it stands in a text")
    func parts() {
        #expect(resolve("<p>\(mark("one"))</p>") == "<p><span lang=\"en\" dir=\"ltr\">one</span></p>")
        #expect(
            resolve("<p>\u{623} \(mark("one")), \(mark("two", "fa"))</p>")
                == "<p>\u{623} <span lang=\"en\" dir=\"ltr\">one</span>, <span lang=\"fa\" dir=\"rtl\">two</span></p>")
    }

    @Test("a part in the language of the page is not marked")
    func own() { #expect(mark("one", "ar") == "one") }

    @Test("in an attribute the words stand alone")
    func attributes() {
        #expect(resolve("<a aria-label=\"x \(mark("one")) y\">z</a>") == "<a aria-label=\"x one y\">z</a>")
    }

    @Test("where no element may stand, the language goes to the whole, or the words stand alone")
    func opaque() {
        #expect(
            resolve("<title>\(mark("one")) \u{B7} x</title>") == "<title lang=\"en\" dir=\"ltr\">one \u{B7} x</title>")
        #expect(resolve("<option value=\"a\">I \(mark("one"))</option>") == "<option value=\"a\">I one</option>")
        #expect(
            resolve("<svg><text x=\"1\">\(mark("one"))</text></svg>")
                == "<svg><text x=\"1\" lang=\"en\" dir=\"ltr\">one</text></svg>")
    }

    @Test(
        "marks that an author wrote change nothing but the words between them",
        arguments: [
            ("<p>\u{FFF9}en\" onclick=\"x\u{FFFA}a\u{FFFB}</p>", "<p>a</p>"),
            ("<p>a\u{FFFB}b\u{FFFA}c</p>", "<p>abc</p>"),
            ("<p>\u{FFF9}en\u{FFFA}a</p><p>b</p>", "<p>a</p><p>b</p>"), ("<p>\u{FFF9}</p>", "<p></p>"),
            ("<p>\u{FFF9}en</p>", "<p></p>"), ("\u{FFF9}", ""),
            ("<p title=\"\u{FFF9}en\u{FFFA}a\">b</p>", "<p title=\"a\">b</p>"),
        ])
    func foreign(page: String, expected: String) { #expect(resolve(page) == expected) }

    @Test("a page without marks is the same page, full-width signs included")
    func untouched() {
        let page = "<p>\u{FF0C}\u{FFE5}\u{FFFD}</p>"
        #expect(resolve(page) == page)
    }

    @Test("a large first letter goes to the word, not to the mark")
    func plain() {
        #expect(LanguageMarks.plain("a \(mark("b")) c") == "a b c")
        #expect(LanguageMarks.plain("a") == "a")
    }
}
