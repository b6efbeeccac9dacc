import LacunaDiagnostics
import LacunaModel
import LacunaReading
import TestSupport
import Testing

/// A catalogue is checked like any other input: nothing in it is left out without a word.
@Suite struct TreatyProblemsTests {
    /// The files of the small treaty on rivers with one of them changed, and its assessment.
    private func changing(
        _ file: String, _ old: String, to new: String, adding more: [String: String] = [:]
    ) throws -> MarkedProject {
        let tree = DiskTree(root: Project.root + "/Tests/Data/tiny-treaty")
        var files: [String: String] = [:]
        for path in ["lacuna.yaml"] + tree.entries(under: "treaties") + tree.entries(under: "assessments") {
            if case .bytes(let bytes) = tree.content(of: path) { files[path] = String(decoding: bytes, as: UTF8.self) }
        }
        let path = "treaties/rivers/\(file)"
        let text = try #require(files[path])
        #expect(text.contains(old))
        files[path] = text.replacing(old, with: new, maxReplacements: 1)
        for (path, text) in more { files["treaties/rivers/\(path)"] = text }
        return MarkedProject(files)
    }

    @Test("the treaty that the changes below start from is clean")
    func clean() throws {
        #expect(try changing("guide.yaml", "asks", to: "asks").problems == [])
    }

    @Test(
        "a misspelt or missing key of the main file is marked",
        arguments: [
            ("citation:", "⟦citaton⟧:", "L120"), ("  days: 10", "  days: ⟦ten⟧", "L124"),
            ("  opened: 2020-01-31", "  opened: ⟦2020-01-32⟧", "L123"),
            ("  as of: 2024-02-29", "  as of: ⟦2023-02-29⟧", "L123"),
            ("    field: limit", "    field: ⟦limits⟧", "L122"), ("    verified: text", "    verified: ⟦yes⟧", "L122"),
            ("  - provision: 2(1)\n    effect", "  - ⟦e⟧ffect", "L121"),
            ("    title: Lake Agreement", "    ⟦s⟧hort title: Lake", "L121"),
            ("reference: at least 2 weeks", "reference: ⟦two weeks⟧", "L304"),
        ])
    func mainFile(old: String, new: String, code: String) throws {
        let marked = try changing("treaty.yaml", old, to: new)
        #expect(marked.problems == marked.expected(code))
    }

    @Test(
        "a reference to what the treaty does not have is marked, with what it has",
        arguments: [
            ("  - id: \"2\"\n    chapter: One", "  - id: \"2\"\n    chapter: ⟦Oen⟧", "One"),
            ("articles: [\"1\", \"2\"]", "articles: [\"1\", ⟦\"⟧9\"]", "1"),
            ("requirements: [\"2.1\"]", "requirements: [⟦\"⟧2.11\", \"2.1\"]", "2.1"),
            ("refusal grounds: [\"3.a\"]", "refusal grounds: [⟦3.c⟧]", "3.a"),
            ("  not met: The law", "  ⟦not ment⟧: The law", "not met"),
        ])
    func references(old: String, new: String, nearest: String) throws {
        let marked = try changing("treaty.yaml", old, to: new)
        #expect(marked.problems == marked.expected("L601"))
        #expect(marked.diagnostics.first?.accepted.contains(nearest) == true)
    }

    @Test(
        "a mapping where a list belongs, and the other way round, is marked and not passed over",
        arguments: [
            (
                "documents:\n  - title: Text of the agreement\n    addresses:\n      en: https://example.org/rivers",
                "documents:\n  ⟦t⟧itle: Text"
            ),
            (
                "notifications:\n  - provision: 3(2)\n    content: the gauge keeper\n    when: at signature\n    verified: text",
                "notifications: ⟦none⟧"
            ),
            (
                "reservations:\n  - provision: 2(1)\n    effect: may leave out small streams\n    verified: text",
                "reservations: ⟦{⟧a: b}"
            ),
            ("  refusal grounds: [\"3.a\"]", "  refusal grounds: ⟦3.a⟧"),
            ("chapters:\n  One: Use of water\n  Two: Disputes", "chapters: ⟦[⟧One, Two]"),
            ("addresses:\n      en: https://example.org/rivers", "addresses: ⟦[⟧https://example.org]"),
        ])
    func shapes(old: String, new: String) throws {
        let marked = try changing("treaty.yaml", old, to: new)
        #expect(marked.problems.first == marked.marks.map { "L114 \($0)" }.first)
    }

    @Test("a main file with nothing but a comment lacks what it needs")
    func emptyMainFile() throws {
        let files = ["treaties/rivers/treaty.yaml": "# nothing yet\n", "lacuna.yaml": Project.settings]
        let marked = MarkedProject(files)
        #expect(marked.diagnostics.map(\.rule.code) == ["L121", "L121", "L121"])
        #expect(marked.diagnostics.compactMap { $0.details["key"] }.sorted() == ["articles", "chapters", "title"])
    }

    @Test("elements that are a list are marked, and the answers to them do not hide it")
    func elements() throws {
        let marked = try changing(
            "treaty.yaml", "elements:\n    notice: Notice to neighbours\n    hearing: Hearing",
            to: "elements: ⟦[⟧notice, hearing]")
        #expect(marked.problems.contains("L114 \(marked.marks[0])"))
    }

    @Test(
        "a row of the catalogue is checked key by key",
        arguments: [
            ("  kind: legislative", "  ⟦kinds⟧: legislative", "L120"),
            ("  obligation: mandatory", "  obligation: ⟦must⟧", "L122"),
            ("  article: \"1\"", "  article: ⟦\"⟧7\"", "L601"), ("    a: Is there", "    ⟦A⟧: Is there", "L602"),
            ("    a: Is there", "    ⟦aa⟧: Is there", "L602"), ("LAKE: [\"7\"", "⟦LAKES⟧: [\"7\"", "L601"),
            ("LAKE: [\"7\", \"8.1\"]", "LAKE: ⟦7⟧", "L114"), ("    - value: 2", "    - value: ⟦two⟧", "L124"),
            ("      bound: at least", "      bound: ⟦about⟧", "L122"),
        ])
    func requirement(old: String, new: String, code: String) throws {
        let marked = try changing("requirements/one.yaml", old, to: new)
        #expect(marked.problems.contains("\(code) \(marked.marks[0])"))
    }

    @Test("a file that holds a mapping instead of rows, or rows instead of a mapping, is marked and not empty")
    func wrongFile() throws {
        let path = "requirements/three.yaml"
        let rows = try changing("guide.yaml", "asks", to: "asks", adding: [path: "⟦i⟧d: \"3.c\"\narticle: \"3\"\n"])
        #expect(rows.problems == rows.expected("L114"))
        let guide = try changing("guide.yaml", "\"2\":", to: "⟦-⟧ \"2\":")
        #expect(guide.problems == guide.expected("L114"))
    }

    @Test("the second row of an id is refused and points to the first, even in another file")
    func duplicate() throws {
        let marked = try changing(
            "requirements/two.yaml", "- id: \"3.a\"\n  article: \"3\"", to: "- id: ⟦\"⟧2.2\"\n  article: \"2\"")
        #expect(marked.problems.first { $0.hasPrefix("L600") } == "L600 \(marked.marks[0])")
        let related = try #require(marked.diagnostics.first { $0.rule.code == "L600" }?.related.first)
        #expect(related.file.path == "treaties/rivers/requirements/one.yaml")
    }

    @Test("a guide to an article that the treaty does not have is marked")
    func guide() throws {
        let marked = try changing("guide.yaml", "\"2\":", to: "\"⟦22⟧\":")
        #expect(marked.problems == marked.expected("L601"))
    }

    @Test("rows of an article stand together in the treaty's order, whatever file they stand in")
    func order() throws {
        let marked = try changing(
            "requirements/two.yaml", "- id: \"3.a\"\n  article: \"3\"", to: "- id: \"1.9\"\n  article: \"1\"")
        let treaty = try #require(marked.result.corpus?.treaties.first)
        #expect(treaty.requirements.map(\.id) == ["1", "1.9", "2.1", "2.2", "3.b"])
        #expect(treaty.articles.map(\.requirements) == [0..<2, 2..<4, 4..<5])
    }
}
