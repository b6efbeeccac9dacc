import TestSupport
import Testing

@Suite("The crosswalk page")
struct CrosswalkPageTests {
    private let site = RenderedSite(ReformsProject.project)
    private let page = "en/crosswalk.html"

    @Test("from a provision of the other treaty to the requirements, with their obligation")
    func there() throws {
        #expect(
            try site.rows("t-old", on: page) == [
                ["Article 9", "2(1) Order to produce Mandatory"],
                ["Article 16(1)", "1(1) Order to preserve Mandatory 1(2) Time limit Conditional as law allows"],
                ["Article 16(2)", "1(2) Time limit Conditional as law allows"],
            ])
        #expect(try site.rows("t-other", on: page).map { $0[0] } == ["Article 10"])
    }

    @Test("from each requirement to the provisions of the others, and what is new")
    func back() throws {
        #expect(
            try site.rows("t-treaty", on: page).filter { $0.count > 1 } == [
                ["1(1) Order to preserve Mandatory", "16(1)", "new"],
                ["1(2) Time limit Conditional as law allows", "16(1), 16(2)", "10"],
                ["1(3) Renewal Optional", "new", "new"], ["2(1) Order to produce Mandatory", "9", "new"],
                ["2(2) Secrecy To be considered", "new", "new"],
            ])
    }

    @Test("every provision in the one direction leads to its row in the other")
    func anchors() throws {
        let text = try site.text(page)
        for anchor in ["old-9", "old-16.1", "old-16.2", "other-10"] {
            #expect(text.contains("<tr id=\"\(anchor)\">"))
            #expect(text.contains("href=\"#\(anchor)\""))
        }
    }

    @Test("for Parties of the other treaty the new requirements are listed by article")
    func new() throws {
        #expect(
            try site.rows("t-new-old", on: page) == [
                ["1 Preservation", "1(3) Renewal Optional"], ["2 Production", "2(2) Secrecy To be considered"],
            ])
        #expect(try site.text(page).contains("New for Parties to the Old Convention: 2 of 5 requirements"))
        #expect(try site.text(page).contains("New for Parties to the Other Convention: 4 of 5 requirements"))
    }

    @Test("Parties, signatories, what is not verified and what is not listed are four different things")
    func standings() throws {
        let words = RenderedSite.words(try site.text(page))
        #expect(words.contains("Parties among the assessed countriesKenya"))
        #expect(words.contains("Signatories onlyGhana"))
        #expect(words.contains("Not verifiedJapan"))
        #expect(words.contains("Not listedBrazil"))
        #expect(words.contains("The project holds no list of the Parties to this treaty."))
        #expect(words.contains("Requirements have not been compared with: Third Convention."))
    }
}
