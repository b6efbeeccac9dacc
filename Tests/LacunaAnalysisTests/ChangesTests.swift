import LacunaAnalysis
import LacunaModel
import TestSupport
import Testing

@Suite("Changes between rounds")
struct ChangesTests {
    /// `1.1 outcome partly met > met: law changed`
    private func lines(_ comparison: Changes.Comparison, _ analysis: Analysis) -> [String] {
        comparison.changes.map { change in
            let before = change.before?.outcome.rawValue ?? "-"
            let after = change.after?.outcome.rawValue ?? "-"
            return "\(analysis.requirement(change.requirement)) \(change.kind) \(before) > \(after)"
                + (change.cause.map { ": \($0.rawValue)" } ?? "")
        }
    }

    @Test("each of the four causes, and a requirement that is new in the catalogue")
    func causes() throws {
        let analysis = try Analysis(RoundsProject.project)
        let kenya = try #require(Changes.all(analysis.value).first { $0.country == "KEN" })
        #expect(
            lines(kenya, analysis) == [
                "1.1 outcome partly met > met: law changed", "1.2 outcome met > largely met: correction",
                "1.3 outcome used > not assessed: evidence lost", "2.1 outcome not met > partly met: method changed",
                "2.2 newRequirement - > met",
            ])
        #expect(kenya.changes[0].note?.plain.string == "Act 17 of 2026 covers content data")
        #expect([kenya.before.round, kenya.after.round] == ["2025", "2026"])
    }

    @Test("a finding that came, one that went, and a change behind the same outcome")
    func otherKinds() throws {
        let analysis = try Analysis(RoundsProject.project)
        let ghana = try #require(Changes.all(analysis.value).first { $0.country == "GHA" })
        #expect(
            lines(ghana, analysis) == [
                "1.2 dropped not met > -", "1.3 sameOutcome used > used: law changed", "2.1 added - > met",
            ])
    }

    @Test("the latest assessment comes first, and countries with one round are not compared")
    func order() throws {
        let analysis = try Analysis(RoundsProject.project)
        #expect(Changes.all(analysis.value).map(\.country) == ["GHA", "KEN"])
    }

    @Test("each cause leads to its changes")
    func byCause() throws {
        let analysis = try Analysis(RoundsProject.project)
        let causes = Changes.byCause(Changes.all(analysis.value)).map { cause, places in
            cause.rawValue + ": "
                + places.map { "\($0.comparison.country) \(analysis.requirement($0.change.requirement))" }.joined(
                    separator: ", ")
        }
        #expect(
            causes == [
                "law changed: GHA 1.3, KEN 1.1", "correction: KEN 1.2", "method changed: KEN 2.1",
                "evidence lost: KEN 1.3",
            ])
    }

    @Test("a country that is not in the latest round is named")
    func droppedOut() throws {
        let analysis = try Analysis(RoundsProject.project)
        #expect(Changes.absent(analysis.value).map(\.code) == ["JPN"])
        #expect(Changes.absent(try Analysis(ReformsProject.project).value).isEmpty)
    }

    @Test("a cause that was copied from the round before is no news")
    func copied() throws {
        var before = RoundsProject.kenya
        before.round = "2027"
        before.assessed = "2027-11-01"
        let analysis = try Analysis(Project.small([RoundsProject.kenyaBefore, RoundsProject.kenya, before]))
        let comparisons = Changes.all(analysis.value)
        #expect(comparisons.map(\.after.round) == ["2027", "2026"])
        #expect(comparisons.map(\.changes.count) == [0, 5])
    }

    @Test("what is withheld in one round only is a matter of publication: no cause, no words")
    func withheld() throws {
        var kenya = RoundsProject.kenya
        kenya.findings[0] += "\n- **Publication:** withheld"
        let analysis = try Analysis(Project.small([RoundsProject.kenyaBefore, kenya]))
        let change = try #require(Changes.all(analysis.value).first?.changes.first)
        #expect(change.kind == .publication)
        #expect(change.cause == nil && change.note == nil)
        #expect(change.after?[.change] == nil)
    }

    @Test("a later round that is not public is not compared on a public site")
    func notPublic() throws {
        var kenya = RoundsProject.kenya
        kenya.header = "publication: internal"
        let project = Project.small([RoundsProject.kenyaBefore, kenya])
        #expect(Changes.all(try Analysis(project).value).isEmpty)
        #expect(Changes.all(try Analysis(project, for: .internal).value).count == 1)
    }
}
