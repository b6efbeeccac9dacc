import LacunaModel
import TestSupport
import Testing

/// From the research to the published finding nothing is lost and nothing is promoted.
@Suite struct ResearchTests {
    /// Points that the research rated and the assessments do not, with the reason that their findings give. An entry that
    /// fits no longer must go.
    private static let demoted = [
        "PRT 28(2)": "the clause on linked systems was noted from memory",
        "ZAF 27(b)": "the route of access was not read",
        "ZAF 40": "the general law on mutual legal assistance was not read",
        "ZAF 43-46": "the general law on mutual legal assistance was not read",
    ]

    private func findings(_ point: Research.Point) -> [(id: String, finding: Finding)] {
        point.requirements.compactMap { id in Published.finding(id, of: point.country).map { (id, $0) } }
    }

    @Test("the assessments of twenty countries read and check clean")
    func clean() {
        #expect(Project.problems(of: Published.result, jobs: 2).map(MarkedProject.describe) == [])
        #expect(Published.result.corpus?.assessments.map(\.country) == Research.countries)
    }

    @Test("every country is an illustrative review that says so", arguments: Research.countries)
    func standing(country: String) throws {
        let assessment = try #require(Published.assessment(of: country))
        #expect(assessment.standing == .illustrative && assessment.kind == .deskReview)
        #expect(assessment.overview.plain.string.contains("not an official assessment"))
        #expect(assessment.consulted?.isEmpty == true)
        #expect(assessment.institutions.count == 5)
    }

    @Test("every point of the research has all its findings", arguments: Research.countries)
    func complete(country: String) {
        let points = Research.points.filter { $0.country == country }
        #expect((25...26).contains(points.count))
        for point in points {
            #expect(!point.requirements.isEmpty, "\(point.label)")
            #expect(findings(point).map(\.id) == point.requirements, "\(point.label)")
        }
    }

    @Test("no finding is there that no point and no offence of the research carries", arguments: Research.countries)
    func nothingAdded(country: String) throws {
        let treaty = try #require(Published.treaty)
        let assessment = try #require(Published.assessment(of: country))
        let known = Set(
            Research.points.filter { $0.country == country }.flatMap(\.requirements)
                + Research.offences.filter { $0.country == country }.map(\.requirement))
        let ids = assessment.findings.map { treaty.requirements[$0.requirement].id }
        #expect(ids.filter { !known.contains($0) } == [])
    }

    @Test(
        "the basis of a finding is that of its point, or weaker and then without a rating",
        arguments: Research.countries)
    func basis(country: String) {
        let points = Research.points.filter { $0.country == country }
        for id in Set(points.flatMap(\.requirements)) {
            guard let finding = Published.finding(id, of: country) else { continue }
            let levels = points.filter { $0.requirements.contains(id) }.map(\.basis)
            if levels.contains(finding.basis) { continue }
            #expect(levels.allSatisfy { finding.basis.strength < $0.strength }, "\(id) is promoted")
            #expect(finding.outcome == .notAssessed, "\(id)")
        }
    }

    @Test("what was recalled or not found is not verified and not assessed")
    func recalled() {
        let points = Research.points.filter { $0.basis == .notVerified }
        #expect(points.count == 75 && points.allSatisfy { $0.rating == nil })
        for (id, finding) in points.flatMap(findings) {
            #expect(finding.basis == .notVerified && finding.outcome == .notAssessed, "\(id)")
            #expect(finding.figures.isEmpty, "\(id)")
        }
    }

    @Test("a point that the research did not rate is never rated")
    func notRated() {
        let points = Research.points.filter { $0.rating == nil }
        #expect(points.count == 97)
        for point in points {
            for (id, finding) in findings(point) { #expect(finding.outcome == .notAssessed, "\(point.country) \(id)") }
        }
    }

    @Test("a point that the research rated is rated, but for those that a second look took back")
    func rated() {
        let points = Research.points.filter { $0.rating != nil }
        #expect(points.count == 412)
        let unrated = points.filter { !findings($0).contains { $0.finding.outcome.isKnown } }
        #expect(Set(unrated.map { "\($0.country) \($0.label)" }) == Set(Self.demoted.keys))
    }

    @Test("the obligations of a point are never all better than its rating")
    func neverPromoted() throws {
        let treaty = try #require(Published.treaty)
        for point in Research.points {
            guard let rating = point.rating?.severity else { continue }
            let obligations = findings(point).filter { !treaty.requirements[$0.finding.requirement].isOptional }
            guard !obligations.isEmpty else { continue }
            let better = obligations.filter { ($0.finding.outcome.severity ?? 9) < rating }
            #expect(better.count < obligations.count, "\(point.country) \(point.label)")
        }
    }

    @Test("every finding that is rated names where it was read")
    func sources() {
        for country in Research.countries {
            for finding in Published.assessment(of: country)?.findings ?? [] where finding.outcome.isKnown {
                #expect(finding.basis != .notVerified && !finding.sources.isEmpty, "\(country) \(finding.requirement)")
            }
        }
    }

    /// Findings by basis: text, text in part, secondary, not verified.
    private static let counts: [String: [Int]] = [
        "AUS": [40, 9, 9, 19], "BRA": [33, 0, 15, 6], "CAN": [52, 0, 0, 7], "CHL": [48, 0, 0, 8],
        "DEU": [63, 0, 0, 3], "EST": [61, 0, 1, 1], "FRA": [44, 0, 2, 10], "GBR": [46, 0, 8, 6],
        "GHA": [42, 20, 0, 15], "IND": [25, 14, 12, 26], "JAM": [25, 0, 20, 9], "JPN": [37, 0, 0, 19],
        "KEN": [69, 5, 1, 4], "LKA": [50, 5, 2, 20], "NGA": [24, 4, 9, 40], "PHL": [29, 20, 7, 21],
        "PRT": [34, 0, 6, 16], "SGP": [59, 12, 0, 6], "USA": [55, 0, 1, 5], "ZAF": [29, 22, 2, 24],
    ]

    @Test("each country has as many findings of each basis as were counted", arguments: Research.countries)
    func counts(country: String) throws {
        let findings = try #require(Published.assessment(of: country)).findings
        let counts = Basis.allCases.map { basis in findings.filter { $0.basis == basis }.count }
        #expect(counts == Self.counts[country])
    }
}
