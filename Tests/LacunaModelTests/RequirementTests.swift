import LacunaModel
import TestSupport
import Testing

struct RequirementTests {
    @Test(
        "an id is cited as lawyers write it, and stands in addresses with hyphens",
        arguments: [
            ("32", "32", "32", nil), ("25.1", "25(1)", "25-1", nil), ("28.3.d", "28(3)(d)", "28-3-d", nil),
            ("11.1.a.i", "11(1)(a)(i)", "11-1-a-i", nil), ("13.a", "13(a)", "13-a", nil),
            ("25.2.s2", "25(2)", "25-2-s2", 2), ("48.s3", "48", "48-s3", 3), ("36.1.a.s2", "36(1)(a)", "36-1-a-s2", 2),
            ("40.1.s10", "40(1)", "40-1-s10", 10), ("7.s", "7(s)", "7-s", nil), ("7.sb", "7(sb)", "7-sb", nil),
            ("", "", "", nil), (".", ".", "-", nil),
        ] as [(String, String, String, Int?)])
    func forms(id: String, citation: String, slug: String, sentence: Int?) {
        let requirement = Samples.requirement(id)
        #expect(requirement.citation == citation)
        #expect(requirement.slug == slug)
        #expect(requirement.sentence == sentence)
    }

    @Test(
        "an optional provision is used or not, any other is met or not; the rest may be said of all",
        arguments: Obligation.allCases)
    func acceptedOutcomes(obligation: Obligation) {
        let accepted = Samples.requirement("25.1", obligation: obligation).acceptedOutcomes
        let always: [Outcome] = [.notApplicable, .notAssessed, .noInformation]
        let graded: [Outcome] = [.met, .largelyMet, .partlyMet, .notMet]
        #expect(accepted == (obligation == .optional ? [.used, .notUsed] : graded) + always)
        #expect(!accepted.contains(.withheld))
        #expect(Samples.requirement("25.1", obligation: obligation).isOptional == (obligation == .optional))
    }
}

/// The catalogue of the convention, as the model holds it.
struct CatalogueTests {
    private static let treaty = Project().read().corpus?.treaty("uncc")

    @Test("every requirement is found by its id, and ids, slugs and citations with sentence are its own")
    func identities() throws {
        let treaty = try #require(Self.treaty)
        #expect(treaty.requirements.count == 316)
        for (index, requirement) in treaty.requirements.enumerated() {
            #expect(treaty.requirement(requirement.id) == index)
        }
        #expect(Set(treaty.requirements.map(\.slug)).count == 316)
        #expect(Set(treaty.requirements.map { "\($0.citation) \($0.sentence ?? 1)" }).count == 316)
        #expect(treaty.requirement("25.99") == nil)
        #expect(treaty.requirement("") == nil)
    }

    @Test("articles hold all requirements without holes, in the order of the treaty")
    func articles() throws {
        let treaty = try #require(Self.treaty)
        var next = 0
        for (index, article) in treaty.articles.enumerated() {
            #expect(article.requirements.lowerBound == next)
            next = article.requirements.upperBound
            for requirement in article.requirements {
                #expect(treaty.requirements[requirement].article == index)
                #expect(treaty.article(of: requirement).id == article.id)
                let id = treaty.requirements[requirement].id
                #expect(id == article.id || id.hasPrefix(article.id + "."))
            }
        }
        #expect(next == treaty.requirements.count)
    }

    @Test("chapters hold all articles, each once")
    func chapters() throws {
        let treaty = try #require(Self.treaty)
        let articles = treaty.chapters.indices.flatMap { treaty.articles(of: $0) }.map(\.id)
        #expect(articles.sorted() == treaty.articles.map(\.id).sorted())
        #expect(treaty.articles(of: 99).isEmpty)
        #expect(Set(treaty.chapters.map(\.slug)).count == treaty.chapters.count)
        #expect(treaty.chapters.allSatisfy { $0.slug == $0.slug.lowercased() })
    }

    @Test("every outcome that may be written has a meaning under the treaty")
    func scale() throws {
        let treaty = try #require(Self.treaty)
        #expect(Outcome.written.filter { treaty.scale[$0] == nil } == [])
    }

    @Test("the first of two requirements with one id is found")
    func duplicates() {
        var draft = TreatyDraft(key: "tiny")
        draft.requirements = [Samples.requirement("1"), Samples.requirement("2"), Samples.requirement("1")]
        #expect(Treaty(draft).requirement("1") == 0)
        #expect(Treaty(draft).requirement("2") == 1)
    }
}
