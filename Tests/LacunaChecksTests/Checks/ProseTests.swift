import LacunaDiagnostics
import TestSupport
import Testing

/// Words that a document of record does without.
@Suite struct ProseTests {
    private func codes(_ line: String, _ outcome: String = "partly met") -> [String] {
        MarkedProject.finding("25.1", outcome, line).diagnostics.map(\.rule.code)
    }

    @Test(
        "advice, hedges, praise and blame are found in every field that states facts",
        arguments: [
            "Reason", "Gap", "Recommendation", "Authority", "Threshold", "Safeguards",
        ])
    func fields(label: String) {
        #expect(codes("- **\(label):** The State should act.") == ["L420"])
        #expect(codes("- **\(label):** This is probably so.") == ["L421"])
        #expect(codes("- **\(label):** An excellent rule.") == ["L422"])
    }

    @Test(
        "the problem stands at the field, with the word that was found",
        arguments: [
            ("should", "L420"), ("must urgently", "L420"), ("needs to", "L420"), ("ought to", "L420"),
            ("perhaps", "L421"),
            ("appears to", "L421"), ("it is believed", "L421"), ("reportedly", "L421"), ("poor", "L422"),
            ("fails to", "L422"),
            ("best practice", "L422"), ("draconian", "L422"),
        ])
    func place(word: String, code: String) {
        let marked = MarkedProject.finding("25.1", "partly met", "- **⟦Gap⟧:** The Act \(word) cover it.")
        #expect(marked.problems == marked.expected(code))
        #expect(marked.diagnostics.first?.found == word)
    }

    @Test(
        "whole words only, whatever their case and whatever stands beside them",
        arguments: [
            ("SHOULD it", true), ("(should)", true), ("should,", true), ("should", true), ("shoulder", false),
            ("should-be", false),
            ("needs too", false), ("needs to.", true), ("nèeds to", false), ("unshould", false), ("should\n  it", true),
            ("needs\n  to", true),
        ])
    func wholeWords(text: String, isFound: Bool) {
        #expect(codes("- **Gap:** x \(text)") == (isFound ? ["L420"] : []))
    }

    @Test(
        "practice and over-reach may report doubts and advice of others, but not praise or blame",
        arguments: ["Practice", "Over-reach"])
    func reported(label: String) {
        #expect(codes("- **\(label):** Courts say that it should change; probably soon.") == [])
        #expect(codes("- **\(label):** An alarming habit.") == ["L422"])
    }

    @Test("a caution makes a doubt visible")
    func caution() {
        let marked = MarkedProject.finding(
            "25.1", "partly met", "- **Gap:** Content data, probably.", "- **Caution:** Not read.")
        #expect(marked.problems == [])
    }

    @Test(
        "another rating than the outcome is a contradiction",
        arguments: [
            ("partly met", "The paragraph is largely met.", true),
            ("partly met", "The paragraph is partly met.", false),
            ("not met", "It is partly met by decree.", true), ("not met", "It is not met.", false),
            ("largely met", "It is not met at all.", true),
            ("met", "It is fully met.", false), ("largely met", "It is fully met.", true),
            ("partly met", "They have met.", false),
        ])
    func ratingWords(outcome: String, reason: String, isFound: Bool) {
        #expect(codes("- **Reason:** \(reason)", outcome) == (isFound ? ["L423"] : []))
    }

    @Test(
        "the English lists do not judge files in other languages, but all kinds of English",
        arguments: [
            ("en", true), ("en-GB", true), ("fr", false), ("eng", false),
        ])
    func languages(language: String, isJudged: Bool) {
        let text =
            Project.frontMatter.replacing("language: en", with: "language: \(language)")
            + MarkedProject.text("25.1", "partly met", ["- **Gap:** poor; should; probably; largely met"])
        let codes = Project(["assessments/KEN/2026.\(language).md": text]).codes()
        #expect(codes == (isJudged ? ["L420", "L421", "L422", "L423"] : []))
    }
}
