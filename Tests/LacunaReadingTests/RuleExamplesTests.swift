import LacunaDiagnostics
import LacunaReading
import TestSupport
import Testing

/// The examples of the rules are their tests and their page in `docs/checks.md`.
@Suite struct RuleExamplesTests {
    static let rules = ReadingRules.all

    /// The duplicate key is the one problem that needs the line it repeats.
    private func project(_ rule: Rule, _ example: Example) -> Project? {
        Project(example, repeatsKeys: rule.code == "L111")
    }

    @Test("a bad example has its problem and no error that merely follows from it", arguments: rules)
    func badExample(rule: Rule) {
        guard let project = project(rule, rule.bad) else { return }
        let problems = project.problems()
        #expect(problems.contains { $0.rule == rule })
        if case .project = rule.bad { return }
        #expect(problems.filter { $0.severity == .error && $0.rule != rule }.map(\.rule.code) == [])
    }

    @Test("a good example has no problem at all", arguments: rules)
    func goodExample(rule: Rule) {
        let codes = project(rule, rule.good)?.codes()
        #expect(codes == [])
    }

    @Test("the message and the fix of a bad example have no placeholder left", arguments: rules)
    func filledTexts(rule: Rule) throws {
        guard let project = project(rule, rule.bad) else { return }
        let problem = try #require(project.problems().first { $0.rule == rule })
        let texts = [MessageCatalog.english.message(problem), MessageCatalog.english.fix(problem)]
        #expect(texts.filter { $0.contains("{") && !(problem.found ?? "").contains("{") } == [])
    }

    @Test("every rule with a situation for an example is tried in SituationTests")
    func situations() {
        let told = Self.rules.filter { if case .situation = $0.bad { true } else { false } }
        #expect(Set(told.map(\.code)) == SituationTests.covered)
    }
}

@Suite struct RuleListTests {
    @Test("codes and names are unique, and codes are sorted")
    func unique() {
        let codes = ReadingRules.all.map(\.code)
        #expect(Set(codes).count == codes.count)
        #expect(codes == codes.sorted())
        #expect(Set(ReadingRules.all.map(\.name)).count == codes.count)
    }

    @Test("a code is L and three digits, a name is words in lower case joined by hyphens", arguments: ReadingRules.all)
    func shape(rule: Rule) {
        #expect(rule.code.wholeMatch(of: /L\d{3}/) != nil)
        #expect(rule.name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil)
    }

    @Test("message, fix and reason are sentences", arguments: ReadingRules.all)
    func sentences(rule: Rule) {
        #expect(rule.message.hasSuffix(".") || rule.message.hasSuffix("”."))
        #expect([".", "”", "\\<."].contains { rule.fix.hasSuffix($0) })
        #expect(rule.reason.hasSuffix("."))
    }
}
