import LacunaModel
import LacunaReading
import TestSupport
import Testing

/// The catalogue of the Convention against Cybercrime, against the numbers that its research states.
@Suite struct CatalogueTests {
    private static let result = Project().read()
    private let treaty: Treaty

    init() throws { treaty = try #require(Self.result.corpus?.treaties.first) }

    private func count<Key: Hashable>(_ key: (Requirement) -> Key) -> [Key: Int] {
        Dictionary(treaty.requirements.map { (key($0), 1) }, uniquingKeysWith: +)
    }

    @Test("it reads without any problem")
    func clean() {
        #expect(Self.result.diagnostics.map(MarkedProject.describe) == [])
        #expect(Self.result.corpus?.treaties.map(\.key) == ["uncc"])
    }

    @Test("316 requirements ask 702 questions in 53 articles and 7 chapters")
    func totals() {
        #expect(treaty.requirements.count == 316)
        #expect(Set(treaty.requirements.map(\.id)).count == 316)
        #expect(treaty.requirements.reduce(0) { $0 + $1.criteria.count } == 702)
        #expect(treaty.articles.map(\.id) == (4...56).map(String.init))
        #expect(treaty.chapters.map(\.id) == ["I", "II", "III", "IV", "V", "VI", "VII"])
    }

    @Test("obligations are counted as the research counts them")
    func obligations() {
        #expect(count(\.obligation) == [.mandatory: 151, .conditional: 57, .consider: 33, .optional: 75])
        let chapterIV = treaty.requirements.filter { treaty.articles[$0.article].chapter == 3 }
        let counts = Dictionary(chapterIV.map { ($0.obligation, 1) }, uniquingKeysWith: +)
        #expect(counts == [.mandatory: 39, .conditional: 14, .optional: 7, .consider: 1])
    }

    @Test("no row claims more verification than the research gave it")
    func verification() {
        #expect(count(\.verification) == [.text: 35, .secondary: 41, .recalled: 240])
        let wordForWord = treaty.requirements.filter { $0.verification == .text }
        #expect(wordForWord.allSatisfy { (4...15).contains(Int(treaty.articles[$0.article].id) ?? 0) })
        #expect(treaty.requirements.filter { $0.verification == .secondary }.allSatisfy { $0.verificationNote != nil })
    }

    @Test("rows per chapter and per kind are those of the research")
    func distribution() {
        let chapters = count { treaty.chapters[treaty.articles[$0.article].chapter].id }
        #expect(chapters == ["I": 5, "II": 62, "III": 10, "IV": 61, "V": 137, "VI": 19, "VII": 22])
        #expect(
            count(\.kind) == [
                "legislative": 115, "cooperation": 84, "safeguard": 31, "procedural": 26, "institutional": 25,
                "assistance": 20, "preventive": 15,
            ])
    }

    @Test("the letters of a requirement's questions run from a without a hole")
    func letters() {
        let alphabet = "abcdefghijklmnopqrstuvwxyz".map(String.init)
        for requirement in treaty.requirements {
            #expect(
                requirement.criteria.map(\.letter) == Array(alphabet.prefix(requirement.criteria.count)),
                "\(requirement.id)")
            #expect(requirement.criteria.allSatisfy { $0.question.words.hasSuffix("?") }, "\(requirement.id)")
        }
    }

    @Test("requirements of an article stand together, every article has some, and ids start with their article")
    func order() {
        var next = 0
        for (index, article) in treaty.articles.enumerated() {
            #expect(article.requirements.lowerBound == next && !article.requirements.isEmpty, "article \(article.id)")
            next = article.requirements.upperBound
            for requirement in treaty.requirements[article.requirements] {
                #expect(requirement.article == index)
                #expect(requirement.id == article.id || requirement.id.hasPrefix(article.id + "."))
            }
        }
        #expect(next == treaty.requirements.count)
    }

    @Test("a conditional row says on what it depends, and every text is filled")
    func texts() {
        for requirement in treaty.requirements {
            #expect(
                !requirement.title.isEmpty && !requirement.summary.isEmpty && !requirement.themes.isEmpty,
                "\(requirement.id)")
            if requirement.obligation == .conditional { #expect(requirement.qualifier != nil, "\(requirement.id)") }
        }
        #expect(Set(treaty.requirements.map(\.slug)).count == treaty.requirements.count)
    }

    @Test("every parallel names a known instrument and a provision")
    func parallels() {
        let known = Set(treaty.instruments.map(\.key))
        let parallels = treaty.requirements.flatMap(\.parallels)
        #expect(!parallels.isEmpty && parallels.allSatisfy { known.contains($0.instrument) && !$0.provision.isEmpty })
        #expect(Set(parallels.map(\.instrument)) == ["ETS185", "CETS224", "UNCAC", "UNTOC"])
    }

    @Test("every view is resolved to articles and requirements")
    func views() {
        let views = treaty.views
        #expect(views.elements.count == 8 && views.institutions.count == 5)
        #expect(views.powers.map { $0.articles.map { treaty.articles[$0].id } } == (25...30).map { ["\($0)"] })
        #expect(views.foreignPowers.map { $0.articles.map { treaty.articles[$0].id } } == (42...46).map { ["\($0)"] })
        #expect(views.offences.map { treaty.articles[$0.article].id } == (7...17).map(String.init))
        for offence in views.offences {
            #expect(!offence.requirements.isEmpty)
            #expect(offence.requirements.allSatisfy { treaty.requirements[$0].article == offence.article })
        }
        #expect(views.figureQuestions.count == 5 && views.figureQuestions.allSatisfy { !$0.requirements.isEmpty })
        #expect(views.refusalGrounds.count == 6)
        #expect(views.seriousCrimeYears == 4)
    }

    @Test("the scale has a meaning for every outcome, and entry into force is data")
    func rules() {
        #expect(Set(treaty.scale.keys) == Set(Outcome.allCases))
        #expect(treaty.entryIntoForce == EntryIntoForce(instruments: 40, days: 90, laterDays: 30))
        #expect(treaty.signature.opened == Day("2025-10-25") && treaty.signature.closes == Day("2026-12-31"))
    }

    @Test("72 signatories of Hanoi and the three found later, none with a confirmed deposit")
    func signatories() {
        let parties = treaty.status.parties
        #expect(parties.count == 75 && Set(parties.map(\.country)).count == 75)
        #expect(parties.allSatisfy { $0.deposited == nil && !$0.sources.isEmpty })
        #expect(parties.allSatisfy { $0.signed != nil || $0.signatureNote != nil })
        let days = [Day("2025-10-25"), Day("2025-10-26")]
        let hanoi = parties.filter { party in
            party.signed.map(days.contains) ?? party.signatureNote?.hasPrefix("at Hanoi") ?? false
        }
        #expect(hanoi.count == 72)
        #expect(
            parties.filter { party in !hanoi.contains { $0.country == party.country } }.map(\.country) == [
                "MUS", "ARE", "CAN",
            ])
        #expect(treaty.status.asOf != nil)
    }

    @Test("parties to related treaties are those of the research")
    func relations() {
        let counts = Dictionary(treaty.relations.rows.map { ($0.instrument, 1) }, uniquingKeysWith: +)
        #expect(counts == ["ETS185": 83, "CETS224": 52, "MALABO": 16, "ARAB": 3])
        let parties = treaty.relations.rows.filter { $0.instrument == "ETS185" && $0.status == "party" }
        #expect(parties.count == 81)
        #expect(treaty.relations.rows.allSatisfy { CountryCode.isKnown($0.country) || $0.country == "EUE" })
    }
}
