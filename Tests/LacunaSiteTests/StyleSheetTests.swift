import Foundation
import TestSupport
import Testing

/// The style sheet serves both directions of writing with the same rules.
@Suite("The style sheet")
struct StyleSheetTests {
    private let lines: [String]

    init() throws {
        let path = Project.root + "/templates/assets/site.css"
        lines = try String(contentsOfFile: path, encoding: .utf8).components(separatedBy: "\n")
    }

    /// Declarations that name a side of the screen instead of a side of the line. The boxes of a printed sheet have no other names.
    private func physical(_ line: String) -> Bool {
        let property = /(^|[;{\s])(margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right|top|bottom)\b/
        let side = /(^|[;{\s])(left|right|top|bottom|width|height|(min|max)-(width|height))\s*:/
        let value = /(text-align|float|clear)\s*:\s*(left|right)/
        let media = line.contains("@media")
        return line.contains(property) || (!media && line.contains(side)) || line.contains(value)
    }

    @Test("it names sides of the line, never sides of the screen")
    func logical() {
        #expect(lines.filter(physical).map { $0.trimmingCharacters(in: .whitespaces) } == [])
        #expect(
            physical("p { margin-left: 1rem }") && physical("p { text-align: right }") && physical("p { width: 3rem }"))
    }

    @Test("nothing is set in capitals, spaced out or slanted: two of the scripts have none of it")
    func shapes() {
        for property in ["text-transform", "font-style: italic", "font-style: oblique", "small-caps"] {
            #expect(!lines.contains { $0.contains(property) }, "\(property)")
        }
        let spaced = lines.filter { $0.contains("letter-spacing") && !$0.contains("letter-spacing: normal") }
        #expect(spaced == [])
    }
}
