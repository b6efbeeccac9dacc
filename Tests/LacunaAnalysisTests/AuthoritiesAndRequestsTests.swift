import LacunaAnalysis
import LacunaModel
import TestSupport
import Testing

/// The values are those written down in `Project.safeguards`: France 0, Ghana 1, Kenya 2, Singapore 3.
@Suite("Authorities, requests and consultation")
struct AuthoritiesAndRequestsTests {
    private let analysis: TreatyAnalysis

    init() throws { analysis = try Analysis(Project.safeguards).value }

    @Test("an authority is designated, in law, not found or not assessed; without an entry there is no information")
    func checklist() {
        let checklist = InstitutionChecklist(analysis)
        #expect(
            checklist.roles.map(\.key) == [
                "central authority", "languages", "extradition authority", "24/7 contact point", "prevention authority",
            ])
        #expect(
            checklist.rows[2].entries.map { $0.institution?.status } == [.designated, .notFound, nil, .inLaw, nil])
        #expect(checklist.rows[2].entries.map(\.silence) == [nil, nil, .noInformation, nil, .noInformation])
        #expect(checklist.rows[3].entries[3].institution?.status == .notAssessed)
        #expect(checklist.rows[1].entries.allSatisfy { $0.silence == .noInformation })
        #expect(checklist.rows[0].entries.allSatisfy { $0.silence == .withheld })
        #expect(checklist.rows[2].entries[0].institution?.function?.plain == "receives requests")
    }

    @Test("grounds of refusal keep used, not used and not assessed apart")
    func grounds() {
        let grounds = RefusalGrounds(analysis)
        #expect(
            grounds.grounds.map { analysis.treaty.requirements[$0].citation } == [
                "40(8)", "40(21)(a)", "40(21)(b)", "40(21)(c)", "40(21)(d)", "40(22)",
            ])
        #expect(grounds.rows[2].findings.map { $0?.outcome } == [.used, nil, nil, nil, nil, .notMet])
        #expect(grounds.rows[1].findings[0]?.outcome == .notUsed)
        #expect(grounds.rows.map(\.informative.count) == [0, 1, 2, 0])
    }

    @Test("figures stand received before sent and the latest year first; a number that is missing stays missing")
    func figures() throws {
        guard case .published(let figures) = RequestStatistics(analysis).rows[2].report else {
            Issue.record("Kenya publishes figures")
            return
        }
        #expect(figures.map(\.year) == [2024, 2023, 2024])
        #expect(figures.map(\.direction) == [.received, .received, .sent])
        #expect(figures.map(\.total) == [120, 100, 30])
        #expect(figures.map(\.granted) == [80, 70, nil])
        #expect(figures.map(\.refused) == [nil, 5, nil])
    }

    @Test("that no figures are published is another finding than that nothing is known")
    func silences() {
        let reports = RequestStatistics(analysis).rows.map(\.report)
        func isNonePublished(_ report: RequestStatistics.Report) -> Bool {
            if case .nonePublished = report { true } else { false }
        }
        func isUnknown(_ report: RequestStatistics.Report) -> Bool {
            if case .noInformation = report { true } else { false }
        }
        func isWithheld(_ report: RequestStatistics.Report) -> Bool {
            if case .withheld = report { true } else { false }
        }
        #expect(reports.map(isNonePublished) == [false, true, false, false])
        #expect(reports.map(isUnknown) == [false, false, false, true])
        #expect(reports.map(isWithheld) == [true, false, false, false])
    }

    @Test("an assessment that heard nobody says so; one that does not say is not counted with it")
    func consultation() {
        let consultation = Consultation(analysis)
        #expect(consultation.rows.map(\.heard) == [.withheld, .nobody, .heard([.providers, .courts]), .notStated])
        #expect(consultation.count(.nobody) == 1)
        #expect(consultation.kinds.map(\.kind) == Consulted.allCases)
        #expect(consultation.kinds.filter { !$0.countries.isEmpty }.map(\.kind) == [.providers, .courts])
        #expect(consultation.kinds.first?.countries == [2])
    }
}
