import TestSupport
import Testing

struct ImageTests {
    @Test(
        "an image becomes its description, and is reported at its address",
        arguments: [
            ("![Stamp](⟦https://x.org/a.png⟧)", "Stamp"),
            ("![Stamp](⟦a.png⟧ \"title\")", "Stamp"),
            ("![*Big* stamp](⟦/a.png⟧)", "Big stamp"),
            ("![](⟦a.png⟧)", ""),
            ("![Stamp](⟦data:image/png;base64,AAAA⟧)", "Stamp"),
            ("⟦![Stamp][s]⟧\n\n[s]: a.png", "Stamp"),
            ("a ![b](⟦x.png⟧) c ![d](⟦x.png⟧)", "a b c d"),
            ("[![Stamp](⟦a.png⟧)](https://x.org)", "Stamp"),
            ("![a ![b](⟦c.png⟧) d](e.png)", "a b d"),
        ])
    func refused(marked: String, text: String) {
        let source = MarkedText(marked)
        let rendering = Rendering(source.text)
        let images = rendering.problems.filter { $0.rule.code == "L212" }
        #expect(images.count == rendering.problems.count)
        #expect(source.spans.allSatisfy { images.map(\.span).contains($0) })
        let audit = MarkupAudit(rendering.markup)
        #expect(audit.problems == [])
        #expect(audit.text.split(separator: "\n").first ?? "" == text)
        #expect(rendering.plain == text)
    }

    @Test("an image inside an image is reported on its own")
    func nested() {
        #expect(Rendering("![a ![b](c.png) d](e.png)").codes == ["L212", "L212"])
    }

    @Test("an exclamation mark before a link is refused, a blank between them saves it")
    func exclamation() {
        #expect(Rendering("Read![this](https://x.org)").codes == ["L212"])
        #expect(Rendering("Read! [this](https://x.org)").codes == [])
        #expect(Rendering("Read\\![this](https://x.org)").codes == [])
    }
}
