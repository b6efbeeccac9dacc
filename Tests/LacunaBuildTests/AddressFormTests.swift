import LacunaModel
import LacunaReading
import TestSupport
import Testing

@testable import LacunaBuild

@Suite("How addresses of sources are written")
struct AddressFormTests {
    @Test(
        "a good address has no fault",
        arguments: [
            "https://example.org/act", "http://example.org", "https://www.example.org/a%20b?x=1&y=(2)#s5",
            "https://example.org:8080/a/", "https://xn--e1afmkfd.example/",
        ])
    func good(address: String) { #expect(AddressForm.fault(address) == nil) }

    @Test(
        "a bad address has one",
        arguments: [
            "https://", "https:///act", "https://localhost/act", "https://example.org./a",
            "https://user:key@example.org/",
            "https://example.org/act.", "https://example.org/act;", "https://example.org/a b",
            "https://example.org/\u{E9}",
            "https://example.org/{id}", "https://example.org/a%2", "https://example.org/a%zz", "https://example.org/a)",
            "https://example.org/a\u{A0}", "https://example.org/a\\b", "https://.example.org/",
        ])
    func bad(address: String) { #expect(AddressForm.fault(address) != nil) }

    @Test(
        "spellings of one document are recognised",
        arguments: [
            "http://example.org/act", "https://www.example.org/act", "https://EXAMPLE.org/act/",
            "https://example.org:443/act",
            "https://example.org/act#s5", "https://example.org//act", "https://example.org/%61ct",
            "https://example.org/act.",
        ])
    func spellings(address: String) { #expect(AddressForm.key(address) == AddressForm.key("https://example.org/act")) }

    @Test(
        "other documents are others",
        arguments: [
            "https://example.org/Act", "https://example.org/act?x", "https://example.com/act",
            "https://example.org/act/2",
        ])
    func others(address: String) { #expect(AddressForm.key(address) != AddressForm.key("https://example.org/act")) }

    private func addresses(_ sources: [String]) throws -> [SourceAddress] {
        let text = zip(["25.1", "25.2", "25.3"], sources).map {
            "### \($0)\n\n- **Outcome:** met\n- **Law:** cmca s. 51\n- **Basis:** text; \($1)"
        }.joined(separator: "\n\n")
        return SourceAddresses(try #require(Project.withFindings(text).read().corpus)).all
    }

    @Test("each use is listed with its place")
    func uses() throws {
        let all = try addresses(["https://example.org/act s. 1; https://example.org/b", "https://example.org/act s. 2"])
        #expect(all.map(\.address) == ["https://example.org/act", "https://example.org/b"])
        #expect(
            LinkTable.text(all) == """
                https://example.org/act
                  not asked yet
                  assessments/KEN/2026.en.md:20 25.1
                  assessments/KEN/2026.en.md:26 25.2
                https://example.org/b
                  not asked yet
                  assessments/KEN/2026.en.md:20 25.1

                """)
    }

    @Test("the better spelling is the one to keep")
    func better() throws {
        let problems = AddressForm.problems(
            try addresses([
                "http://www.example.org/act/ s. 1", "https://example.org/act s. 2", "https://example.org/act#5",
            ]))
        #expect(problems.map { "\($0.rule.code) \($0.found ?? "")" } == ["L441 http://www.example.org/act/"])
        #expect(problems.first?.details["usual"] == "https://example.org/act")
    }
}
