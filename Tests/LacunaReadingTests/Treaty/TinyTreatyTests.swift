import LacunaModel
import LacunaReading
import LacunaText
import TestSupport
import Testing

/// A treaty on rivers with its own words. Nothing in the program may be tied to the Convention against Cybercrime.
@Suite struct TinyTreatyTests {
    private let result: CorpusReader.Result
    private let treaty: Treaty
    private let assessment: Assessment

    init() throws {
        let tree = DiskTree(root: Project.root + "/Tests/Data/tiny-treaty")
        result = CorpusReader(project: tree, defaults: Project.english, jobs: 2).read()
        let corpus = try #require(result.corpus)
        treaty = try #require(corpus.treaties.first)
        assessment = try #require(corpus.assessments.first)
    }

    @Test("the project reads and checks clean")
    func clean() {
        #expect(Project.problems(of: result).map(MarkedProject.describe) == [])
        #expect(result.corpus?.assessments.count == 1)
    }

    @Test("a project with a treaty of its own has that one only")
    func alone() throws {
        #expect(result.corpus?.treaties.map(\.key) == ["rivers"])
        var text = ""
        dump(result.corpus?.treaties, to: &text)
        dump(assessment.findings, to: &text)
        for trace in ["uncc", "cyber", "Cyber", "electronic", "ETS185", "interception"] {
            #expect(!text.contains(trace), "found \(trace)")
        }
    }

    @Test("chapters, articles and requirements stand in the treaty's order")
    func structure() {
        #expect(treaty.chapters.map(\.id) == ["One", "Two"])
        #expect(treaty.chapters.map(\.slug) == ["one", "two"])
        #expect(treaty.articles.map(\.id) == ["1", "2", "3"])
        #expect(treaty.articles.map(\.chapter) == [0, 0, 1])
        #expect(treaty.articles.map(\.requirements) == [0..<1, 1..<3, 3..<5])
        #expect(treaty.articles.map(\.shortTitle.words) == ["Fair share", "Notice", "Settlement"])
        #expect(treaty.requirements.map(\.id) == ["1", "2.1", "2.2", "3.a", "3.b"])
        #expect(treaty.articles(of: 0).map(\.id) == ["1", "2"])
        #expect(treaty.requirement("3.a") == 3 && treaty.requirement("25.1") == nil)
    }

    @Test("every key of a requirement is kept")
    func requirement() {
        let requirement = treaty.requirements[1]
        #expect(requirement.title.words == "Notice before works" && requirement.kind == "procedural")
        #expect(
            requirement.obligation == .conditional && requirement.qualifier?.words == "where works may change the flow")
        #expect(requirement.figures.map(\.what.words) == ["notice"])
        #expect(requirement.figures.map(\.knownUnit) == [.weeks] && requirement.figures[0].bound == .atLeast)
        #expect(requirement.parallels.map(\.provision) == ["7", "8.1"])
        #expect(requirement.verification == .secondary && requirement.verificationNote == "seen in a leaflet")
        #expect(treaty.requirements[0].criteria.map(\.letter) == ["a", "b"])
        #expect(treaty.requirements[3].themes == ["disputes"])
    }

    @Test("what the file leaves out has a plain default")
    func defaults() {
        #expect(treaty.shortTitle.words == treaty.title.words && treaty.language == "en")
        #expect(treaty.signature.closes == nil && treaty.views.seriousCrimeYears == nil)
        #expect(treaty.views.offences.isEmpty && treaty.views.foreignPowers.isEmpty)
        #expect(treaty.articles[0].guide == nil)
        #expect(treaty.scale.count == 2)
    }

    @Test("views, guide, notices and tables are the treaty's own")
    func parts() throws {
        #expect(treaty.views.elements.map(\.key) == ["notice", "hearing"])
        #expect(treaty.views.powers.map(\.articles) == [[0, 1]])
        let question = try #require(treaty.views.figureQuestions.first)
        #expect(question.requirements == [1] && question.field == .limit && question.unit == .weeks)
        #expect(question.reference == Figure.Amount(bound: .atLeast, value: 2, unit: .weeks))
        #expect(treaty.views.refusalGrounds == [3])
        #expect(treaty.articles[1].guide?.welcomed.map(\.source) == ["Journal of Rivers"])
        #expect(treaty.articles[1].guide?.feared.isEmpty == true)
        #expect(treaty.entryIntoForce == EntryIntoForce(instruments: 3, days: 10, laterDays: 5))
        #expect(treaty.documents.first?.addresses.map(\.language) == ["en"])
        #expect(treaty.notifications.map(\.when.words) == ["at signature"])
        #expect(treaty.reservations.map(\.provision) == ["2(1)"])
        #expect(treaty.status.parties.map(\.country) == ["KEN", "UGA"])
        #expect(treaty.status.status(of: "KEN")?.sources.count == 2)
        #expect(treaty.status.status(of: "UGA")?.signatureNote == "at the bank, later")
        #expect(treaty.relations.row("LAKE", "KEN")?.inForce == Day("2001-01-01"))
    }

    @Test("findings answer the treaty's own elements, figures and criteria")
    func findings() throws {
        #expect(assessment.findings.map(\.requirement) == [0, 1, 2])
        #expect(assessment.findings.map(\.outcome) == [.met, .partlyMet, .notUsed])
        let first = try #require(assessment.finding(of: 0))
        #expect(first.elements.map(\.element) == [0, 1] && first.elements.map(\.answer) == [.yes, .no])
        #expect(first.criteria.map(\.answer) == [.yes, .inPart])
        #expect(
            assessment.finding(of: 1)?.figures(.limit).first?.figure
                == .amount(.init(bound: .atLeast, value: 3, unit: .weeks)))
        #expect(assessment.institutions.map(\.role) == [0])
        #expect(assessment.finding(of: 4) == nil)
    }
}
