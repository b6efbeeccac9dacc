import Foundation
import TestSupport
import Testing

@Suite("Starting a project")
struct ScaffoldTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("init, new, check and build work one after the other")
    func wholeWay() throws {
        #expect(try Program.run(["init", "mine", "--title", "Say \"yes\""], in: folder.path).status == 0)
        let project = folder.path + "/mine"
        let new = try Program.run(["new", "ken", "--round", "2026", "--date", "2026-11-21"], in: project)
        #expect(new.status == 0)
        #expect(new.output.contains("316 requirements"))
        let check = try Program.run(["check"], in: project)
        #expect(check.output.contains("L210") == false)
        #expect(check.status == 0, "\(check.output)")
        #expect(try Program.run(["build", "--audience", "internal"], in: project).status == 0)
        #expect(folder.exists("mine/site/en/country/ken.html"))
    }

    @Test("a new file holds every requirement with its summary as a comment and its questions as a task list")
    func scaffold() throws {
        try folder.write(Project.settings, to: "lacuna.yaml")
        _ = try Program.run(["new", "KEN", "--treaty", "uncc", "--round", "2026"], in: folder.path)
        let text = try folder.text("assessments/KEN/2026.en.md")
        #expect(text.contains("### 25.1 Power to order expedited preservation"))
        #expect(text.contains("<!-- mandatory: "))
        #expect(text.contains("  - [ ] a. "))
        #expect(text.components(separatedBy: "\n### ").count - 1 == 316)
    }

    @Test("new never overwrites a file")
    func noOverwrite() throws {
        try folder.write(Project.settings, to: "lacuna.yaml")
        try folder.write("mine", to: "assessments/KEN/2026.en.md")
        let result = try Program.run(["new", "KEN", "--round", "2026"], in: folder.path)
        #expect(result.status == 2)
        #expect(try folder.text("assessments/KEN/2026.en.md") == "mine")
    }

    @Test(
        "an unknown country or treaty is refused",
        arguments: [["new", "KNE", "--round", "1"], ["new", "KEN", "--round", "1", "--treaty", "x"]])
    func unknown(arguments: [String]) throws {
        try folder.write(Project.settings, to: "lacuna.yaml")
        #expect(try Program.run(arguments, in: folder.path).status == 2)
    }

    @Test("the binary alone, copied elsewhere, builds a project that holds only settings and assessments")
    func binaryAlone() throws {
        try FileManager.default.copyItem(atPath: Program.path, toPath: folder.path + "/lacuna-copy")
        try folder.write(
            [
                "p/lacuna.yaml": Project.settings,
                "p/assessments/KEN/2026.en.md": Project.frontMatter
                    + "\n### 25.1\n\n- **Outcome:** met\n- **Law:** cmca s. 51\n- **Basis:** text; https://example.org/act s. 51\n",
            ])
        let result = try Program.run(["build"], in: folder.path + "/p", binary: folder.path + "/lacuna-copy")
        #expect(result.status == 0, "\(result.errors)")
        #expect(try folder.text("p/site/en/country/ken.html").contains("Power to order expedited preservation"))
        #expect(folder.exists("p/site/assets/site.css"))
    }
}
