import LacunaModel
import TestSupport
import Testing

/// Offences and penalties: every line of the table stands in the assessments, with its figures and no rating.
@Suite struct OffenceResearchTests {
    /// Years as the assessments state them; a fine alone is no year of prison.
    private func years(_ figures: [StatedFigure]) -> String {
        switch figures.first?.figure {
        case nil: ""
        case .life?: "life"
        case .fine?: "0"
        case .amount(let amount)? where amount.bound == .atMost:
            number(amount.unit == .months ? amount.value / 12 : amount.unit == .years ? amount.value : -1)
        case .some(let other): "\(other)"
        }
    }

    private func number(_ years: Double) -> String { years == years.rounded() ? String(Int(years)) : String(years) }

    @Test("eleven articles in twenty countries")
    func table() {
        #expect(Research.offences.count == 220)
        let counts = Dictionary(Research.offences.map { ($0.country, 1) }, uniquingKeysWith: +)
        #expect(counts == Dictionary(uniqueKeysWithValues: Research.countries.map { ($0, 11) }))
    }

    @Test("an offence is recorded and not rated, with the basis of the research", arguments: Research.countries)
    func record(country: String) throws {
        for offence in Research.offences where offence.country == country {
            let finding = try #require(Published.finding(offence.requirement, of: country), "\(offence)")
            #expect(finding.outcome == .notAssessed && finding[.reason] != nil, "\(offence)")
            #expect(finding.basis == offence.basis, "\(offence)")
            #expect(finding.seriousCrime?.rawValue == offence.serious, "\(offence)")
        }
    }

    @Test("terms are those of the research, and none that rests on memory is shown", arguments: Research.countries)
    func terms(country: String) throws {
        for offence in Research.offences where offence.country == country {
            let finding = try #require(Published.finding(offence.requirement, of: country), "\(offence)")
            let isShown = offence.basis != .notVerified
            #expect(years(finding.figures(.maximumTerm)) == (isShown ? offence.basic : ""), "\(offence)")
            #expect(years(finding.figures(.aggravatedTerm)) == (isShown ? offence.aggravated : ""), "\(offence)")
        }
    }
}
