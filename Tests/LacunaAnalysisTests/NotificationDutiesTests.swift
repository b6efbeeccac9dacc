import LacunaAnalysis
import LacunaModel
import TestSupport
import Testing

/// The Small Convention enters into force 90 days after the second instrument; a State that joins later is bound 30 days
/// after its own.
///
/// | State | signed | deposited | bound from |
/// |---|---|---|---|
/// | Brazil | – | – | – |
/// | Ghana | 2026-01-10 | 2026-02-01 | 2026-06-29, 90 days after 2026-03-31 |
/// | Japan | – | 2026-08-01 | 2026-08-31, 30 days later |
/// | Kenya | 2026-01-10 | – | – |
/// | Norway, not assessed | – | 2026-03-31 | 2026-06-29 |
@Suite("What a State has to notify")
struct NotificationDutiesTests {
    static let rules = """
        entry into force: {instruments: 2, days: 90, later days: 30}
        views:
          institutions:
            contact: {title: Contact point, provision: 1(1)}
        notifications:
          - {provision: 1(1), content: the contact point, falls due: party, institution: contact, verified: text}
          - {provision: 1(2), content: the languages, falls due: instrument, verified: text}
          - {provision: 9, content: other things, verified: text}
        """

    static func project(_ table: String? = nil) -> Project {
        var files = SmallTreaty.files
        files["treaties/small/treaty.yaml"]? += "\n" + rules
        files["treaties/small/status.csv"] = """
            iso3,name,signed,signature_note,ratified,ratification_note,source
            GHA,Ghana,2026-01-10,,2026-02-01,,https://example.org/status
            NOR,Norway,,,2026-03-31,,https://example.org/status
            JPN,Japan,,,2026-08-01,,https://example.org/status
            KEN,Kenya,2026-01-10,,,,https://example.org/status
            """
        files["treaties/small/notifications.csv"] = table
        for country in ["BRA", "GHA", "JPN", "KEN"] {
            let file = AssessmentFile(
                country, round: "2026", assessed: "2026-11-01",
                [AssessmentFile.finding("1.1", "met"), AssessmentFile.finding("1.2", "partly met")])
            files[file.path] = file.text
        }
        return Project(files)
    }

    private func standings(_ project: Project) throws -> [[NotificationDuties.Standing]] {
        NotificationDuties(try Analysis(project).value).rows.map { $0.entries.map(\.standing) }
    }

    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    @Test("nothing is owed before the State has deposited its instrument")
    func later() throws {
        let standings = try standings(Self.project())
        #expect(standings[0] == [.later, .later, .notStated])
        #expect(standings[3] == [.later, .later, .notStated])
    }

    @Test("with the instrument some fall due on the day of deposit, others when the treaty binds the State")
    func due() throws {
        let standings = try standings(Self.project())
        #expect(standings[1] == [.due(try day("2026-06-29")), .due(try day("2026-02-01")), .notStated])
        #expect(standings[2] == [.due(try day("2026-08-31")), .due(try day("2026-08-01")), .notStated])
    }

    @Test("a notification that a source shows is owed no more")
    func made() throws {
        let table = """
            iso3,provision,made,source
            GHA,1(2),2026-02-01,https://example.org/notification
            """
        let made = MadeNotification(
            country: "GHA", provision: "1(2)", day: try day("2026-02-01"), source: "https://example.org/notification")
        #expect(try standings(Self.project(table))[1][1] == .made(made))
    }

    @Test("beside each stand the authority and the finding that the assessment records")
    func record() throws {
        let entries = NotificationDuties(try Analysis(Self.project()).value).rows[1].entries
        #expect(entries[0].institution?.silence == .noInformation)
        #expect(entries[0].finding?.outcome == .met)
        #expect(entries[1].institution == nil)
        #expect(entries[1].finding?.outcome == .partlyMet)
        #expect(entries[2].finding == nil)
    }

    @Test("a line on a provision that asks for no notification is refused with its place")
    func unknownProvision() {
        let problems = Self.project("iso3,provision,made,source\nGHA,1(3),2026-02-01,https://example.org/n\n")
            .problems()
        #expect(
            problems.map { "\($0.rule.code) \($0.file.path):\($0.position.line)" } == [
                "L601 treaties/small/notifications.csv:2"
            ])
        #expect(problems.first?.accepted == ["1(1)", "1(2)", "9"])
    }

    @Test("a State whose instrument came before the entry into force is bound with it, a later one after its own days")
    func boundFrom() throws {
        let analysis = try Analysis(Self.project()).value
        let status = TreatyStatus(analysis.treaty, entities: [])
        #expect(status.entryIntoForce == (try day("2026-06-29")))
        #expect(status.bindingFrom(try day("2026-02-01")) == (try day("2026-06-29")))
        #expect(status.bindingFrom(try day("2026-08-01")) == (try day("2026-08-31")))
    }
}
