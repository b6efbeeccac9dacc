import Foundation
import TestSupport
import Testing

@Suite("The command line")
struct CommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Project.settings, to: "lacuna.yaml")
    }

    private func good() throws {
        try folder.write(
            Project.frontMatter
                + "\n### 25.1\n\n- **Outcome:** met\n- **Law:** cmca s. 51\n- **Basis:** text; https://example.org/act s. 51\n",
            to: "assessments/KEN/2026.en.md")
    }

    private func bad() throws {
        try folder.write(
            Project.frontMatter
                + "\n### 25.1\n\n- **Outcome:** mett\n- **Reason:** No reason.\n- **Law:** cmca s. 51\n- **Basis:** not verified\n",
            to: "assessments/KEN/2026.en.md")
    }

    private func warning() throws {
        try folder.write(
            Project.frontMatter
                + "\n### 25.1\n\n- **Outcome:** not assessed\n- **Reason:** No verified source.\n- **Basis:** not verified\n",
            to: "assessments/KEN/2026.en.md")
    }

    @Test("check ends with 0 on a clean project and says so")
    func clean() throws {
        try good()
        let result = try Program.run(["check"], in: folder.path)
        #expect((result.status, result.output) == (0, "No problems found.\n"))
    }

    @Test("check ends with 1 on an error and shows the line with a caret, without colour in a pipe")
    func problems() throws {
        try bad()
        let result = try Program.run(["check"], in: folder.path)
        #expect(result.status == 1)
        #expect(result.output.contains("assessments/KEN/2026.en.md:16:16: error[L303]"))
        #expect(result.output.contains("^^^^"))
        #expect(result.output.contains("nearest: Met"))
        #expect(!result.output.contains("\u{1B}["))
    }

    @Test("a warning fails the check only with --strict")
    func strict() throws {
        try warning()
        #expect(try Program.run(["check"], in: folder.path).status == 0)
        #expect(try Program.run(["check", "--strict"], in: folder.path).status == 1)
    }

    @Test("check shows only problems of the paths that were named")
    func paths() throws {
        try bad()
        #expect(try Program.run(["check", "assessments/UGA"], in: folder.path).status == 0)
        #expect(try Program.run(["check", "assessments/KEN"], in: folder.path).status == 1)
    }

    @Test("check writes JSON that a program can read")
    func json() throws {
        try bad()
        let result = try Program.run(["check", "--format", "json"], in: folder.path)
        let problems = try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
        #expect(problems.first?["code"] as? String == "L303")
        #expect(problems.first?["line"] as? Int == 16)
    }

    @Test(
        "wrong usage ends with 2",
        arguments: [["check", "--format", "xml"], ["nonsense"], ["build", "--date", "soon"], ["explain", "L9999"]])
    func usage(arguments: [String]) throws {
        #expect(try Program.run(arguments, in: folder.path).status == 2)
    }

    @Test("a folder without settings is a problem in the data, with advice")
    func noProject() throws {
        let empty = try TemporaryFolder()
        let result = try Program.run(["build"], in: empty.path)
        #expect(result.status == 1)
        #expect(result.errors.contains("lacuna init"))
        #expect(!empty.exists("site"))
    }

    @Test("with errors in the data the last good site stays byte for byte")
    func lastGoodSite() throws {
        try good()
        #expect(try Program.run(["build"], in: folder.path).status == 0)
        let before = try folder.snapshot(of: "site")
        try bad()
        let result = try Program.run(["build"], in: folder.path)
        #expect(result.status == 1)
        #expect(result.errors.contains("Nothing was published."))
        #expect(try folder.snapshot(of: "site") == before)
    }

    @Test("the same project gives the same bytes in another folder, with other jobs, locale and time zone")
    func reproducible() throws {
        try good()
        let other = try TemporaryFolder()
        try other.write([
            "lacuna.yaml": Project.settings,
            "assessments/KEN/2026.en.md": try folder.text("assessments/KEN/2026.en.md"),
        ])
        _ = try Program.run(["build", "--jobs", "1"], in: folder.path)
        _ = try Program.run(
            ["build", "--jobs", "4", "--project", other.path], in: "/",
            environment: ["LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"])
        #expect(try folder.snapshot(of: "site") == other.snapshot(of: "site"))
    }

    @Test("build shows its stages with --timings")
    func timings() throws {
        try good()
        let result = try Program.run(["build", "--timings"], in: folder.path)
        for stage in ["read", "check", "analyse", "render", "publish"] { #expect(result.output.contains(stage)) }
    }

    @Test("explain shows both examples of a code, and takes its name as well")
    func explain() throws {
        let byCode = try Program.run(["explain", "L301"], in: folder.path)
        let byName = try Program.run(["explain", "unknown-label"], in: folder.path)
        #expect(byCode.status == 0)
        #expect(byCode.output == byName.output)
        #expect(byCode.output.contains("Treshold"))
    }

    @Test("help says what each command is for")
    func help() throws {
        let result = try Program.run(["--help"], in: folder.path)
        #expect(result.status == 0)
        for command in ["build", "check", "serve", "new", "init", "explain"] {
            #expect(result.output.contains(command))
        }
    }
}
