import LacunaModel
import LacunaText
import TestSupport
import Testing

@testable import LacunaReading

/// A whole project becomes one sorted corpus, whatever the number of workers.
@Suite struct CorpusReaderTests {
    private func assessment(_ country: String, round: String = "2026", language: String = "en") -> String {
        Project.frontMatter.replacing("KEN", with: country).replacing("\"2026\"", with: "\"\(round)\"")
            .replacing("language: en", with: "language: \(language)") + "\n" + Project.finding + "\n"
    }

    private func path(_ country: String, round: String = "2026", language: String = "en") -> String {
        "assessments/\(country)/\(round).\(language).md"
    }

    @Test("assessments are sorted by country, treaty, round and language, wherever they lie")
    func order() {
        let project = Project([
            path("UGA"): assessment("UGA"), path("KEN", round: "2027"): assessment("KEN", round: "2027"),
            path("KEN"): assessment("KEN"), path("KEN", language: "sw"): assessment("KEN", language: "sw"),
            "assessments/a/deep/folder/EST.md": assessment("EST"),
        ])
        #expect(project.codes() == ["L431", "L108"])
        #expect(
            project.read().corpus?.assessments.map { "\($0.country) \($0.round) \($0.language)" } == [
                "EST 2026 en", "KEN 2026 en", "KEN 2026 sw", "KEN 2027 en", "UGA 2026 en",
            ])
    }

    @Test("one worker and many give the same problems and the same corpus")
    func jobs() {
        var files: [String: String] = [:]
        for code in CountryCode.all.prefix(40) {
            files[path(code)] = assessment(code).replacing("met", with: code < "B" ? "met" : "mett", maxReplacements: 1)
        }
        let project = Project(files)
        let one = project.read(jobs: 1)
        let many = project.read(jobs: 8)
        #expect(one.diagnostics.map(MarkedProject.describe) == many.diagnostics.map(MarkedProject.describe))
        #expect(one.corpus?.assessments.flatMap(Summary.of) == many.corpus?.assessments.flatMap(Summary.of))
        #expect(one.bytes == many.bytes && one.bytes > 0)
        #expect(project.problems(jobs: 1).count == project.problems(jobs: 8).count)
    }

    @Test("only Markdown files under assessments are read")
    func otherFiles() {
        let project = Project([
            path("KEN"): assessment("KEN"), "assessments/notes.txt": "---", "assessments/KEN/source.pdf": "%PDF",
            "drafts/EST.md": assessment("EST"), "KEN.md": assessment("KEN"),
        ])
        #expect(project.codes() == [])
        #expect(project.read().corpus?.assessments.count == 1)
    }

    @Test("a project without treaties of its own has the built-in one, without assessments it is empty and clean")
    func defaults() {
        let result = Project().read()
        #expect(result.diagnostics.isEmpty && result.corpus?.assessments.isEmpty == true)
        #expect(result.corpus?.treaties.map(\.key) == ["uncc"] && result.languages.map(\.language) == ["en"])
    }

    @Test("two treaties stand side by side, and each assessment is keyed to its own")
    func twoTreaties() throws {
        var project = try #require(Project(.project(["treaties/uncc/guide.yaml": "{}\n"])))
        let rivers = DiskTree(root: Project.root + "/Tests/Data/tiny-treaty")
        for path in rivers.entries(under: "treaties") + rivers.entries(under: "assessments") {
            guard case .bytes(let bytes) = rivers.content(of: path) else { continue }
            let text = String(decoding: bytes, as: UTF8.self)
            project.files[path.replacing("KEN", with: "UGA")] = text.replacing("country: KEN", with: "country: UGA")
        }
        let corpus = try #require(project.read().corpus)
        #expect(project.codes() == ["L431"], "the site shows one treaty and says so")
        #expect(corpus.treaties.map(\.key) == ["rivers", "uncc"])
        #expect(corpus.assessments.map { corpus.treaty(of: $0)?.key } == ["uncc", "rivers"])
    }

    @Test(
        "with several treaties a misspelt one is taken for the nearest, and a foreign one for none",
        arguments: [
            ("rivrs", "### 3.c Nothing", ["L104", "L200"]), ("moon", "### 3.c Nothing", ["L104"]),
        ])
    func misspeltTreaty(name: String, heading: String, codes: [String]) throws {
        var project = try #require(Project(.project(["treaties/uncc/guide.yaml": "{}\n"])))
        let rivers = DiskTree(root: Project.root + "/Tests/Data/tiny-treaty")
        for path in rivers.entries(under: "treaties") {
            if case .bytes(let bytes) = rivers.content(of: path) {
                project.files[path] = String(decoding: bytes, as: UTF8.self)
            }
        }
        project.files[path("UGA")] = assessment("UGA").replacing("uncc", with: name).replacing(
            "### 25.1 Preservation", with: heading)
        #expect(project.codes() == codes)
    }

    @Test("a problem anywhere leaves the rest of the project in the corpus")
    func rest() {
        let project = Project([
            path("KEN"): assessment("KEN"), path("UGA"): "no front matter",
            path("EST"): assessment("EST").replacing("met", with: "mett"),
            "templates/strings/xx.yaml": "language: [\n",
        ])
        #expect(project.codes() == ["L303", "L100", "L110"])
        #expect(project.read().corpus?.assessments.map(\.country) == ["EST", "KEN"])
    }
}
