import LacunaAnalysis
import LacunaModel
import TestSupport
import Testing

/// The analysis of a project in memory, with the names that tests use instead of indices.
struct Analysis {
    let value: TreatyAnalysis

    init(_ project: Project, for audience: Audience = .public) throws {
        let result = project.read()
        #expect(project.problems().map(\.rule.code) == [])
        let corpus = Redaction.apply(try #require(result.corpus), for: audience)
        value = TreatyAnalysis(try #require(corpus.treaties.first), in: corpus)
    }

    func country(_ index: Int) -> String { value.countries[index].code }

    func requirement(_ index: Int) -> String { value.treaty.requirements[index].id }
}
