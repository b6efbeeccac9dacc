import Foundation
import LacunaMarkdown
import LacunaText
import TestSupport
import Testing

/// The parser switches `~` on and off in a table that all threads share.
struct StrikethroughTests {
    /// Documents with many struck passages, every third one without any.
    private static let texts = (0..<200).map { number in
        (0..<60).map { line in
            let words = "line \(line) of \(number)"
            return number % 3 == 0 ? "- a ~ \(words) ~c~ *d* `~`" : "- a ~~struck \(words)~~ b ~c~ *d*"
        }.joined(separator: "\n")
    }

    private static func markup(_ number: Int) -> String { Rendering(texts[number]).markup }

    @Test("two hundred documents on four threads give what they give one after the other")
    func threads() {
        let expected = Workers.map(count: Self.texts.count, jobs: 1) { Self.markup($0) }
        let struck = expected.map { $0.components(separatedBy: "<del>").count - 1 }
        #expect(struck == Self.texts.indices.map { $0 % 3 == 0 ? 0 : 60 })
        for _ in 0..<5 {
            #expect(Workers.map(count: Self.texts.count, jobs: 4) { Self.markup($0) } == expected)
        }
    }

    @Test("one tilde strikes nothing, whatever stands elsewhere in the file")
    func singleTilde() {
        #expect(Rendering("~a~").markup == "<p>~a~</p>\n")
        #expect(Rendering("~a~ ~~b~~").markup == "<p>~a~ <del>b</del></p>\n")
        #expect(Rendering("~~~a~~~").markup.contains("<del>") == false)
    }

    @Test(
        "tildes that strike nothing stay as they are",
        arguments: ["a ~~ b", "~~a", "a~~", "~~ a ~~", "100~200", "\\~~a~~"])
    func literal(text: String) {
        let markup = Rendering(text).markup
        #expect(!markup.contains("<del>"))
        #expect(
            MarkupAudit(markup).text.trimmingCharacters(in: .newlines) == text.replacingOccurrences(of: "\\", with: ""))
    }

    @Test("a fence of tildes is code")
    func fence() {
        #expect(Rendering("~~~\na\n~~~").markup == "<pre><code>a\n</code></pre>\n")
    }
}
