import LacunaDiagnostics
import TestSupport
import Testing

@Suite("A changed outcome needs a cause")
struct RoundsWithoutCauseTests {
    private static let met = AssessmentFile.finding("1.1", "met")
    private static let notMet = AssessmentFile.finding("1.1", "not met")

    private func problems(_ files: AssessmentFile...) -> [Diagnostic] {
        Project.small(files).problems().filter { $0.rule.code == "L411" }
    }

    @Test("a change without a cause is an error at the outcome of the later round")
    func error() throws {
        let problems = problems(
            AssessmentFile("KEN", round: "2025", [Self.met]), AssessmentFile("KEN", round: "2026", [Self.notMet]))
        let problem = try #require(problems.first)
        #expect(problems.count == 1)
        #expect(problem.rule.severity == .error)
        #expect(problem.file.path == "assessments/KEN/2026.en.md")
    }

    @Test("all four causes, new findings and lost ones are no problem")
    func causes() {
        #expect(RoundsProject.project.codes() == [])
    }

    @Test("only neighbouring rounds are compared")
    func neighbours() {
        let files = [
            ("2024", Self.met), ("2025", AssessmentFile.finding("1.1", "not met", "- **Change:** correction")),
        ]
        .map { AssessmentFile("KEN", round: $0, [$1]) }
        #expect(problems(files[0], files[1], AssessmentFile("KEN", round: "2026", [Self.notMet])).isEmpty)
        #expect(problems(files[0], files[1], AssessmentFile("KEN", round: "2026", [Self.met])).count == 1)
    }

    @Test("a round in several languages is compared with the round before in the same language")
    func languages() {
        let before = ["en", "fr"].map { AssessmentFile("KEN", round: "2025", language: $0, [Self.met]) }
        let later = ["en", "fr"].map { AssessmentFile("KEN", round: "2026", language: $0, [Self.notMet]) }
        #expect(problems(before[0], before[1], later[0], later[1]).count == 2)
    }

    @Test("a round that exists only in another language is compared all the same")
    func otherLanguage() {
        let before = AssessmentFile("KEN", round: "2025", language: "en", [Self.met])
        #expect(problems(before, AssessmentFile("KEN", round: "2026", language: "fr", [Self.notMet])).count == 1)
    }

    @Test("countries are not compared with each other")
    func countries() {
        #expect(
            problems(
                AssessmentFile("GHA", round: "2025", [Self.met]), AssessmentFile("KEN", round: "2026", [Self.notMet])
            )
            .isEmpty)
    }
}
