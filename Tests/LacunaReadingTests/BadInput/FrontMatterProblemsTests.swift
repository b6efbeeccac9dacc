import LacunaDiagnostics
import LacunaReading
import TestSupport
import Testing

/// Front matter that cannot be read, or says something that nobody knows.
@Suite struct FrontMatterProblemsTests {
    /// Correct front matter; each test takes from it what it breaks.
    private static let correct = """
        country: KEN
        treaty: uncc
        round: "2026"
        language: en
        kind: desk review
        assessed: 2026-11-21
        law as of: 2025-11-04
        authors: [A. Author]
        laws:
          cmca: {title: Computer Misuse and Cybercrimes Act}
        """

    /// The correct lines with one of them replaced.
    private func changing(_ old: String, to new: String) -> MarkedProject {
        let lines = Self.correct.split(separator: "\n").map { $0 == old ? new : String($0) }
        return MarkedProject.frontMatter(lines.joined(separator: "\n"))
    }

    @Test("the correct front matter has no problem")
    func correctFrontMatter() {
        #expect(MarkedProject.frontMatter(Self.correct).problems == [])
    }

    @Test("a file without front matter is refused at its first line")
    func noFrontMatter() {
        let project = MarkedProject.assessment("⟦# K⟧enya\n\n\(Project.finding)\n")
        #expect(project.problems == project.expected("L100"))
    }

    @Test("an empty line or a blank before the first fence counts as no front matter", arguments: ["\n", " "])
    func blankBeforeFence(blank: String) {
        let project = MarkedProject.assessment(blank + Project.frontMatter + Project.finding)
        #expect(project.problems.map { $0.prefix(4) } == ["L100"])
    }

    @Test("front matter that does not end is refused at its opening fence")
    func unterminated() {
        let project = MarkedProject.assessment("⟦---⟧\n\(Self.correct)\n\n# Kenya\n\n\(Project.finding)\n")
        #expect(project.problems == project.expected("L101"))
    }

    @Test("a longer or an indented line of dashes does not end the front matter", arguments: ["----", " ---", "--- x"])
    func noFence(line: String) {
        let project = MarkedProject.assessment("---\n\(Self.correct)\n\(line)\n")
        #expect(project.problems.map { $0.prefix(4) } == ["L101"])
    }

    @Test("blanks after a fence do no harm")
    func fenceWithBlanks() {
        let project = MarkedProject.assessment("---  \n\(Self.correct)\n---\t\n\n\(Project.finding)\n")
        #expect(project.problems == [])
    }

    @Test(
        "a list or a text instead of keys is refused", arguments: ["⟦-⟧ country: KEN\n- treaty: uncc", "⟦country KEN⟧"])
    func nonMapping(text: String) {
        let project = MarkedProject.frontMatter(text)
        #expect(project.problems == project.expected("L102"))
    }

    @Test("empty front matter lacks every key that is needed")
    func empty() {
        let problems = MarkedProject.assessment("---\n---\n\n\(Project.finding)\n").project.problems()
        let missing = problems.filter { $0.rule.code == "L121" }.compactMap { $0.details["key"] }
        #expect(
            missing.sorted() == [
                "assessed", "authors", "country", "kind", "language", "law as of", "round", "treaty",
            ])
        #expect(problems.map(\.rule.code).filter { $0 != "L121" } == ["L308"])
    }

    @Test("each unknown word is marked whole, with the nearest word that would be right")
    func unknownWords() {
        let project = MarkedProject.frontMatter(
            """
            country: ⟦KNE⟧
            treaty: ⟦unc⟧
            round: "2026"
            language: ⟦English⟧
            kind: ⟦desk revue⟧
            standing: ⟦illustrativ⟧
            assessed: 2026-11-21
            law as of: 2025-11-04
            authors: [A. Author]
            publication: ⟦pubic⟧
            ⟦publisher⟧: Nobody
            laws:
              cmca: {title: Act, force: ⟦inforce⟧, ⟦tilte⟧: Act}
            institutions:
              ⟦central authorty⟧: {status: not found}
              languages: {status: ⟦unknown⟧}
            consulted: [⟦provider⟧]
            requests: ⟦none⟧
            """)
        #expect(
            project.problems
                == project.expected(
                    "L103", "L104", "L109", "L122", "L122", "L122", "L120", "L122", "L120", "L106", "L122", "L122",
                    "L122"))
        #expect(
            project.diagnostics.map { $0.nearest ?? "-" } == [
                "KEN", "uncc", "-", "desk review", "illustrative", "public", "-", "in force", "title",
                "central authority", "-", "providers", "-",
            ])
    }

    @Test("one wrong value does not hide the mistakes in the text below it")
    func everythingInOneRun() {
        let header = Self.correct.replacing("country: KEN", with: "country: ⟦KNE⟧")
        let project = MarkedProject.assessment(
            "---\n\(header)\n---\n\n### 25.1\n\n- **Outcome:** ⟦mett⟧\n- **Law:** ⟦cpc⟧ s. 5; cmca s. 51\n")
        #expect(project.problems == project.expected("L103", "L303", "L308"))
    }

    @Test("a round becomes part of addresses, so it is a plain name", arguments: ["../2026", "2026 b", "ré", "a/b"])
    func badRound(round: String) {
        let project = changing("round: \"2026\"", to: "round: ⟦\"⟧\(round)\"")
        #expect(project.problems == project.expected("L105"))
    }

    @Test("a round of forty characters is read, one of forty-one is not")
    func longRound() {
        let fits = changing("round: \"2026\"", to: "round: \(String(repeating: "r", count: 40))")
        #expect(fits.problems.map { $0.prefix(4) } == ["L108"])
        let long = changing("round: \"2026\"", to: "round: ⟦\(String(repeating: "r", count: 41))⟧")
        #expect(long.problems == long.expected("L105"))
    }

    @Test(
        "a law key is short and in lower case, and citing a refused one is not a second problem",
        arguments: ["CMCA", "cm.ca"])
    func badLawKey(key: String) {
        let header = Self.correct.replacing("cmca:", with: "⟦\(key)⟧:")
        let project = MarkedProject.assessment(
            "---\n\(header)\n---\n\n\(Project.finding.replacing("cmca", with: key))\n")
        #expect(project.problems == project.expected("L105"))
    }

    @Test("laws that are a list are refused once, not at every citation")
    func lawsAsList() {
        let header = Self.correct.replacing("\n  cmca: {title: Computer Misuse and Cybercrimes Act}", with: " ⟦[⟧cmca]")
        let project = MarkedProject.frontMatter(header)
        #expect(project.problems == project.expected("L114"))
    }

    @Test(
        "authors are a list with at least one name",
        arguments: [
            ("authors: ⟦A. Author⟧", "L114"), ("authors: ⟦[⟧]", "L121"), ("authors: [⟦[⟧A. Author]]", "L114"),
        ])
    func authors(line: String, code: String) {
        let project = changing("authors: [A. Author]", to: line)
        #expect(project.problems == project.expected(code))
    }

    @Test("a file in another place than its front matter says is a warning that names the right place")
    func unexpectedPath() throws {
        let project = Project(["assessments/kenya.md": Project.frontMatter + Project.finding])
        let problem = try #require(project.problems().first)
        #expect(MarkedProject.describe(problem) == "L108 assessments/kenya.md:1:1-1")
        #expect(problem.severity == .warning)
        #expect(MessageCatalog.english.fix(problem) == "Move the file to assessments/KEN/2026.en.md.")
        #expect(project.read().corpus?.assessments.count == 1)
    }
}
