import LacunaAnalysis
import LacunaModel
import TestSupport
import Testing

@Suite("Crosswalk")
struct CrosswalkTests {
    private let analysis: Analysis
    private let crosswalk: Crosswalk

    init() throws {
        analysis = try Analysis(ReformsProject.project)
        crosswalk = Crosswalk(analysis.value.treaty)
    }

    private func ids(_ requirements: [Int]) -> [String] { requirements.map(analysis.requirement) }

    @Test("a treaty to which no requirement refers has no column, and is named")
    func columns() {
        #expect(crosswalk.columns.map(\.instrument.key) == ["OLD", "OTHER"])
        #expect(crosswalk.withoutParallels.map(\.key) == ["THIRD"])
    }

    @Test("provisions of the other treaty come in the order of their numbers, with their requirements")
    func provisions() throws {
        let old = try #require(crosswalk.columns.first)
        #expect(old.provisions.map(\.parallel.citation) == ["9", "16(1)", "16(2)"])
        #expect(old.provisions.map { ids($0.requirements) } == [["2.1"], ["1.1", "1.2"], ["1.2"]])
    }

    @Test("what the other treaty does not have is new for its Parties")
    func new() {
        #expect(crosswalk.columns.map { ids($0.newRequirements) } == [["1.3", "2.2"], ["1.1", "1.3", "2.1", "2.2"]])
    }

    @Test("the way back gives the same pairs")
    func reverse() {
        for column in crosswalk.columns {
            let there = column.provisions.flatMap { provision in
                provision.requirements.map { [provision.parallel.provision, ids([$0])[0]] }
            }
            let back = column.parallels.enumerated().flatMap { index, parallels in
                parallels.map { [$0.provision, ids([index])[0]] }
            }
            #expect(Set(there) == Set(back))
            #expect(there.count == back.count)
        }
    }

    @Test("a row from memory makes nobody a Party")
    func standings() {
        let old = crosswalk.columns[0].instrument
        let standings = ["KEN", "GHA", "JPN", "BRA"].map { crosswalk.standing(of: $0, with: old) }
        #expect(standings == [.party, .signatory, .notVerified, .notListed])
        #expect(crosswalk.columns.map(\.hasStatusList) == [true, false])
    }

    @Test("in the catalogue of the Convention every pair is found both ways")
    func catalogue() throws {
        let treaty = try #require(Project().read().corpus?.treaties.first { $0.key == "uncc" })
        let crosswalk = Crosswalk(treaty)
        #expect(crosswalk.columns.map(\.instrument.key) == ["ETS185", "CETS224", "UNCAC", "UNTOC"])
        for column in crosswalk.columns {
            let known = Set(column.provisions.flatMap(\.requirements))
            #expect(known.isDisjoint(with: column.newRequirements))
            #expect(known.count + column.newRequirements.count == treaty.requirements.count)
        }
    }
}
