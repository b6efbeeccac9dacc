import Foundation
import LacunaModel
import Testing

struct CountryCodeTests {
    @Test("the table holds the 249 codes of ISO 3166-1, sorted, each with a two-letter code of its own")
    func table() {
        #expect(CountryCode.all.count == 249)
        #expect(CountryCode.all == CountryCode.all.sorted())
        #expect(Set(CountryCode.alpha2.values).count == 249)
        #expect(CountryCode.all.allSatisfy { $0.wholeMatch(of: /[A-Z]{3}/) != nil })
        #expect(CountryCode.alpha2.values.allSatisfy { $0.wholeMatch(of: /[A-Z]{2}/) != nil })
    }

    @Test("the system knows a name for every country")
    func names() {
        let locale = Locale(identifier: "en")
        let nameless = CountryCode.alpha2.values.filter { code in
            locale.localizedString(forRegionCode: code).map { $0 == code || $0.isEmpty } ?? true
        }
        #expect(nameless == [])
    }

    @Test("every region of the system with two letters that is a country has its row")
    func regions() {
        let known = Set(CountryCode.alpha2.values)
        let countries = Locale.Region.isoRegions.filter { $0.identifier.count == 2 && $0.isISORegion }.map(\.identifier)
        // Codes that CLDR keeps beside the standard: reserved, transitional and private ones.
        let others: Set = ["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"]
        #expect(Set(countries).subtracting(known).subtracting(others) == [])
        #expect(known.subtracting(countries) == [])
    }

    @Test(
        "codes are looked up as they are written in files",
        arguments: [
            ("KEN", "KE"), ("DEU", "DE"), ("GBR", "GB"), ("ZAF", "ZA"), ("PSE", "PS"), ("EST", "EE"), ("CHL", "CL"),
        ])
    func lookup(alpha3: String, alpha2: String) {
        #expect(CountryCode.alpha2[alpha3] == alpha2)
        #expect(CountryCode.isKnown(alpha3))
    }

    @Test("anything else is no code", arguments: ["", "KE", "ken", "KENYA", "XXX", "EUR", "KEN ", "ＫＥＮ", "UKR\u{301}"])
    func unknown(code: String) {
        #expect(!CountryCode.isKnown(code))
    }
}
