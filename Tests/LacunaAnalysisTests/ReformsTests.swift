import LacunaAnalysis
import LacunaModel
import TestSupport
import Testing

@Suite("Reforms")
struct ReformsTests {
    private let analysis: Analysis
    private let reforms: Reforms

    init() throws {
        analysis = try Analysis(ReformsProject.project)
        reforms = Reforms(analysis.value)
    }

    private func names(_ rows: [Reforms.Row]) -> [String] {
        rows.map { "\(analysis.country($0.country)) \(analysis.requirement($0.requirement))" }
    }

    @Test("every gap and every finding with a reform of its own is there, and nothing else")
    func rows() {
        #expect(names(reforms.rows) == ["GHA 1.1", "JPN 1.1", "JPN 2.1", "KEN 1.1", "KEN 1.2", "KEN 2.1"])
    }

    @Test("a stage of “none” is an answer, and silence is not")
    func stages() {
        #expect(reforms.rows.map(\.stage) == [.complete, .assess, .validate, .implement, ReformStage.none, nil])
    }

    @Test("what is under way has a stage beyond “none”, a lead or a date")
    func followed() {
        #expect(names(reforms.followed) == ["GHA 1.1", "JPN 1.1", "JPN 2.1", "KEN 1.1", "KEN 2.1"])
    }

    @Test("dates come in their order; on one day countries come by code")
    func dated() {
        #expect(names(reforms.dated) == ["JPN 2.1", "KEN 2.1", "KEN 1.1"])
        #expect(reforms.dated.map { $0.due?.description } == ["2027-03-01", "2027-03-01", "2027-06-30"])
    }

    @Test("bodies of the same name in two countries are two bodies, each with its requirements by date")
    func leads() {
        let leads = reforms.leads.map { (analysis.country($0.country), $0.owner.plain.string, names($0.rows)) }
        #expect(leads.map(\.0) == ["JPN", "JPN", "KEN"])
        #expect(leads.map(\.1) == ["Ministry of Justice", "National Police Agency", "Ministry of Justice"])
        #expect(leads.map(\.2) == [["JPN 1.1"], ["JPN 2.1"], ["KEN 2.1", "KEN 1.1"]])
    }

    @Test("a withheld gap has no row")
    func withheld() throws {
        var kenya = ReformsProject.kenya
        kenya.findings[0] += "\n- **Publication:** withheld"
        let analysis = try Analysis(Project.small([kenya]))
        #expect(Reforms(analysis.value).rows.map { analysis.requirement($0.requirement) } == ["1.2", "2.1"])
        #expect(Reforms(analysis.value).dated.count == 1)
    }
}
