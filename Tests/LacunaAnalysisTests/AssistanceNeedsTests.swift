import LacunaAnalysis
import LacunaModel
import TestSupport
import Testing

@Suite("Needs for assistance")
struct AssistanceNeedsTests {
    private let analysis: Analysis
    private let needs: [AssistanceNeeds.Need]

    init() throws {
        analysis = try Analysis(ReformsProject.project)
        needs = AssistanceNeeds(analysis.value).needs
    }

    @Test("only kinds that somebody asks for are there, in the order of the vocabulary")
    func kinds() {
        #expect(needs.map(\.kind) == [.legislativeDrafting, .training])
    }

    @Test("each kind lists the findings behind it by country, gaps or not")
    func findings() {
        let ids = needs.map { need in need.findings.map { $0.map { analysis.requirement($0.requirement) } } }
        // Brazil, Ghana, Japan, Kenya
        #expect(ids == [[[], [], ["1.1"], ["1.1"]], [[], ["2.1"], [], ["1.1"]]])
    }

    @Test("each kind lists the articles on which countries ask for it")
    func articles() {
        let articles = needs.map { need in
            need.articles.map { on in
                "\(on.article): " + on.countries.map { analysis.country($0.country) }.joined(separator: " ")
            }
        }
        #expect(articles == [["0: JPN KEN"], ["0: KEN", "1: GHA"]])
    }

    @Test("without a need there is nothing")
    func nothing() throws {
        #expect(AssistanceNeeds(try Analysis(RoundsProject.project).value).needs.isEmpty)
    }
}
