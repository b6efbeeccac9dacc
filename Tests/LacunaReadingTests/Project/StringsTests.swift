import LacunaModel
import LacunaText
import TestSupport
import Testing

@testable import LacunaReading

/// The words of the interface, and the glossaries beside them.
@Suite struct StringsTests {
    private func read(_ text: String) -> MarkedProject { MarkedProject(["templates/strings/xx.yaml": text]) }

    private func strings(_ text: String) throws -> LanguageStrings {
        let marked = read(text)
        #expect(marked.problems == [])
        return try #require(marked.result.languages.first { $0.language == "xx" })
    }

    @Test("a language with all its parts")
    func parts() throws {
        let strings = try strings(
            """
            language: xx
            name: Xx
            direction: rtl
            heading prefixes: [A., B.]
            texts:
              nav.home: Home
              days: {one: "{n} day", other: "{n} days"}
            words: {outcome: {met: [Done, OK], not met: Not done}}
            messages: {L301: {message: No field., fix: Mend it.}}
            """)
        #expect(strings.isRightToLeft && strings.name == "Xx" && strings.headingPrefixes == ["A.", "B."])
        #expect(strings.texts == ["nav.home": "Home", "days.one": "{n} day", "days.other": "{n} days"])
        #expect(strings.words["outcome"] == ["met": ["Done", "OK"], "not met": ["Not done"]])
        #expect(strings.messages["L301"]?.message == "No field." && strings.messages["L301"]?.fix == "Mend it.")
        #expect(strings.word(Outcome.met) == "Done" && strings.word(Outcome.used) == "used")
    }

    @Test("an assessment in the second language reads with its words, and with the English ones beside them")
    func secondLanguage() throws {
        let text =
            Project.frontMatter.replacing("language: en", with: "language: xx") + """

                ### Artikulo 25(1)

                - **tulos :** TAYTETTY
                - **Raja:** enintään 90 päivää; kerran
                - **Law:** cmca s. 51
                - **Basis:** text; https://example.org s. 51
                - **Criteria:**
                  - [ ] a: kyllä; niin
                """
        let marked = MarkedProject(["templates/strings/xx.yaml": Words.second, "assessments/KEN/2026.xx.md": text])
        #expect(marked.problems == [])
        let finding = try #require(marked.assessment?.findings.first)
        #expect(finding.outcome == .met && finding.criteria.map(\.answer) == [.yes])
        #expect(finding.figures.map(\.figure) == [.amount(.init(bound: .atMost, value: 90, unit: .days))])
    }

    @Test("suggestions are in the language of the file, whatever the main language of the project")
    func suggestions() throws {
        let text =
            Project.frontMatter.replacing("language: en", with: "language: xx")
            + "### 25.1\n\n- **Tulos:** täytetyt\n- **Law:** cmca s. 1"
        let marked = MarkedProject([
            "templates/strings/xx.yaml": Words.second, "assessments/KEN/2026.xx.md": text,
        ])
        #expect(marked.diagnostics.map(\.rule.code) == ["L303"])
        #expect(
            marked.diagnostics.first?.nearest == "Täytetty" && marked.diagnostics.first?.details["label"] == "Tulos")
    }

    @Test(
        "mistakes in a strings file are marked",
        arguments: [
            ("⟦l⟧angage: xx\nname: X", "L120+L121"), ("language: xx\nname: X\nwords: ⟦none⟧", "L114"),
            ("language: xx\nname: X\nwords: {outcome: ⟦met⟧}", "L114"), ("language: xx\nname: X\ntexts: ⟦[⟧a]", "L114"),
            ("language: xx\nname: X\nmessages: {L301: ⟦{⟧message: x}}", "L121"),
            ("language: xx\nname: X\n⟦text⟧: {a: b}", "L120"),
            ("language: xx\nname: X\nheading prefixes: ⟦Art.⟧", "L114"),
        ])
    func mistakes(text: String, codes: String) {
        let marked = read(text + "\n")
        #expect(marked.problems.map { $0.prefix(4) } == codes.split(separator: "+"))
        let start = marked.marks[0].prefix { $0 != "-" }
        #expect(marked.problems.allSatisfy { $0.dropFirst(5).hasPrefix(start) })
    }

    @Test("the main language comes first, the others by code")
    func order() {
        let files = ["aa", "zz"].map { ("templates/strings/\($0).yaml", "language: \($0)\nname: \($0)\n") }
        let tree = OverlayTree([MemoryTree(texts: Dictionary(uniqueKeysWithValues: files)), Project.english])
        #expect(StringsReader.readAll(from: tree, main: "zz").languages.map(\.language) == ["zz", "aa", "en"])
        #expect(StringsReader.readAll(from: tree, main: "none").languages.map(\.language) == ["aa", "en", "zz"])
    }

    @Test("a glossary is read term by term")
    func glossary() {
        let tree = MemoryTree(texts: [
            "g.yaml": "- term: basis\n  meaning: How well.\n- {term: b, meaning: B., source: art. 2}\n"
        ])
        let terms = GlossaryReader.read("g.yaml", from: tree)
        #expect(terms.map(\.term) == ["basis", "b"] && terms.map(\.source) == [nil, "art. 2"])
        #expect(GlossaryReader.read("none.yaml", from: tree).isEmpty)
        #expect(GlossaryReader.check("none.yaml", from: tree).isEmpty)
    }

    @Test(
        "mistakes in a glossary are marked instead of losing its terms",
        arguments: [
            ("- {⟦trem⟧: a, meaning: A.}", "L121+L120"), ("⟦a⟧: A.", "L114"), ("- a: [", "L110"), ("- ⟦word⟧", "L114"),
        ])
    func brokenGlossary(text: String, codes: String) {
        let marked = MarkedProject(["templates/glossary/xx.yaml": text + "\n"])
        #expect(marked.problems.map { $0.prefix(4) } == codes.split(separator: "+"))
        #expect(marked.diagnostics.allSatisfy { $0.file.path == "templates/glossary/xx.yaml" })
    }

    @Test(
        "the glossaries of the repository read clean",
        arguments: ["templates/glossary/en.yaml", "treaties/uncc/glossary.yaml"])
    func ownGlossaries(path: String) {
        #expect(GlossaryReader.check(path, from: Project.defaults).map(MarkedProject.describe) == [])
        #expect(GlossaryReader.read(path, from: Project.defaults).count > 5)
    }
}
