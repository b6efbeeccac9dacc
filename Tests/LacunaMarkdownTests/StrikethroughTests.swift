import Foundation
import LacunaMarkdown
import LacunaText
import Testing

/// The parser switches `~` on and off in a table that all threads share.
struct StrikethroughTests {
    /// Documents with many struck passages, every third one without any.
    private static let texts = (0..<200).map { number in
        (0..<60).map { line in
            let words = "line \(line) of \(number)"
            return number % 3 == 0 ? "- a ~ \(words) ~c~ *d* `~`" : "- a ~~struck \(words)~~ b ~c~ *d*"
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
