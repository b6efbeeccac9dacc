import LacunaAnalysis
import LacunaModel
import TestSupport
import Testing

/// The values are those written down in `Project.safeguards`, worked out by hand. Countries are sorted by code:
/// France 0, Ghana 1, Kenya 2, Singapore 3.
@Suite("The grid of safeguards")
struct SafeguardsTests {
    private let analysis: TreatyAnalysis
    private let safeguards: Safeguards
    private let france = 0
    private let ghana = 1
    private let kenya = 2
    private let singapore = 3

    init() throws {
        analysis = try Analysis(Project.safeguards).value
        safeguards = Safeguards(analysis)
    }

    private func cell(_ country: Int, _ power: String, _ element: String) throws -> SafeguardsCell {
        let power = try #require(safeguards.home.powers.firstIndex { $0.key == power })
        return safeguards.home.countries[country].cells[power][try self.element(element)]
    }

    private func element(_ key: String) throws -> Int {
        try #require(analysis.treaty.views.elements.firstIndex { $0.key == key })
    }

    private func requirement(_ id: String) throws -> Int { try #require(analysis.treaty.requirement(id)) }

    /// Yes, in part, no, without an answer.
    private func tally(_ power: String, _ element: String) throws -> [Int] {
        let power = try #require(safeguards.home.powers.firstIndex { $0.key == power })
        let tally = safeguards.home.tally(power: power, element: try self.element(element))
        return [tally.yes, tally.inPart, tally.no, tally.withoutAnswer]
    }

    @Test("an answer carries the words of its finding and the requirement that it stands on")
    func answer() throws {
        let lowest = try #require(try cell(kenya, "preservation", "duration").lowest)
        #expect(lowest.answer == .inPart)
        #expect(lowest.note.plain == "30 days without a cap")
        #expect(lowest.requirement == (try requirement("25.1")))
    }

    @Test("where the articles of a power differ, the lowest answer stands and all are kept")
    func lowest() throws {
        var project = Project.small([
            AssessmentFile(
                "KEN", round: "2026", assessed: "2026-11-01",
                [
                    AssessmentFile.finding("1.1", "met", "- **Elements:**\n  - review: yes; court\n  - grounds: yes"),
                    AssessmentFile.finding("2.1", "met", "- **Elements:**\n  - review: in part; none for some data"),
                ])
        ])
        project.files["treaties/small/treaty.yaml", default: ""] += """

            views:
              elements: {review: Review, grounds: Grounds}
              powers:
                data: {title: Power over data, articles: ["1", "2"]}
            """
        let cells = Safeguards(try Analysis(project).value).home.countries[0].cells[0]
        #expect(cells.map(\.answer) == [.inPart, .yes])
        #expect(cells[0].statements.map(\.answer) == [.yes, .inPart])
        #expect(cells[0].lowest?.note.plain == "none for some data")
    }

    @Test("an element on which an assessed finding is silent is no information, whatever the outcome")
    func silent() throws {
        let cells = [try cell(kenya, "preservation", "remedy"), try cell(ghana, "preservation", "review before")]
        let first = try requirement("25.1")
        #expect(
            cells == [.unanswered(.noInformation, requirement: first), .unanswered(.noInformation, requirement: first)])
        #expect(try cell(singapore, "preservation", "remedy") == .unanswered(.noInformation, requirement: first))
    }

    @Test("not assessed, withheld and no finding are three words, and none of them is a no")
    func absences() throws {
        #expect(
            try cell(ghana, "search", "grounds") == .unanswered(.notAssessed, requirement: try requirement("28.1.a")))
        #expect(
            try cell(kenya, "traffic", "review before")
                == .unanswered(.withheld, requirement: try requirement("29.1.a")))
        #expect(try cell(singapore, "production", "grounds") == .noFinding)
        #expect(
            try cell(france, "preservation", "review before")
                == .unanswered(.withheld, requirement: try requirement("25.1")))
    }

    @Test("countries are counted by answer, those without one apart")
    func tallies() throws {
        #expect(try tally("preservation", "review before") == [0, 0, 1, 3])
        #expect(try tally("production", "review before") == [2, 0, 0, 2])
        #expect(try tally("production", "grounds") == [0, 1, 0, 3])
        #expect(try tally("traffic", "review before") == [0, 0, 0, 4])
    }

    @Test("over-reach stands at its power, and the outcome of the power beside the elements")
    func flags() throws {
        let row = safeguards.home.countries[kenya]
        #expect(row.overReach.map(\.count) == [1, 0, 0, 0, 0, 0])
        #expect(row.overReach[0][0].text.plain.string == "Logs are kept without an order.")
        #expect(row.outcomes.map { $0?.outcome } == [.partlyMet, nil, .largelyMet, nil, .withheld, nil])
        #expect(safeguards.home.countries[ghana].outcomes[0]?.outcome == .notMet)
    }

    @Test("the grid of foreign requests reads other articles")
    func foreign() throws {
        let row = safeguards.foreign.countries[kenya]
        #expect(row.cells[0][try element("review before")].answer == .yes)
        #expect(row.outcomes.map { $0?.outcome } == [.met, nil, nil, nil, nil])
    }
}
