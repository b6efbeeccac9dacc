import LacunaChecks
import LacunaDiagnostics
import TestSupport
import Testing

/// The examples of the checks are their tests and their page in `docs/checks.md`.
@Suite struct CheckExamplesTests {
    @Test("a bad example has its problem and no error that merely follows from it", arguments: CheckList.rules)
    func badExample(rule: Rule) throws {
        let problems = try #require(Project(rule.bad)).problems()
        #expect(problems.contains { $0.rule == rule })
        if case .project = rule.bad { return }
        #expect(problems.filter { $0.severity == .error && $0.rule != rule }.map(\.rule.code) == [])
    }

    @Test("a good example has no problem at all", arguments: CheckList.rules)
    func goodExample(rule: Rule) throws {
        #expect(try #require(Project(rule.good)).codes() == [])
    }

    @Test("the texts of a bad example have no placeholder left", arguments: CheckList.rules)
    func filledTexts(rule: Rule) throws {
        let project = try #require(Project(rule.bad))
        let problem = try #require(project.problems().first { $0.rule == rule })
        let texts = MessageCatalog.english.message(problem) + MessageCatalog.english.fix(problem)
        #expect(!texts.contains("{"))
    }

    @Test("checks stand in the order of their codes, each code once")
    func order() {
        let codes = CheckList.rules.map(\.code)
        #expect(codes == codes.sorted() && Set(codes).count == codes.count)
        #expect(Set(CheckList.rules.map(\.name)).count == codes.count)
        #expect(codes.allSatisfy { $0.hasPrefix("L4") })
    }

    @Test("an empty project passes every check, with one worker and with many")
    func empty() throws {
        let corpus = try #require(Project().read().corpus)
        #expect(CheckList.run(corpus, jobs: 1).isEmpty && CheckList.run(corpus, jobs: 4).isEmpty)
    }
}
