import LacunaModel
import LacunaText
import TestSupport
import Testing

@testable import LacunaReading

/// What the front matter becomes.
@Suite struct HeaderReaderTests {
    private func assessment(_ lines: String, expecting codes: [String] = []) throws -> Assessment {
        let marked = MarkedProject(try #require(Project(.frontMatter(lines))).files)
        #expect(marked.diagnostics.map(\.rule.code) == codes)
        return try #require(marked.assessment)
    }

    @Test("every value is text: NO is Norway, 1.10 stays 1.10, yes is a word")
    func texts() throws {
        let assessment = try assessment(
            "round: 1_10\nauthors: [NO, 1.10, yes, ~, 0x10, 2026-01-01]", expecting: ["L108"])
        #expect(assessment.round == "1_10")
        #expect(assessment.authors == ["NO", "1.10", "yes", "~", "0x10", "2026-01-01"])
    }

    @Test("identity, dates and standing")
    func identity() throws {
        let assessment = try assessment("standing: illustrative\npublication: internal")
        #expect(
            [assessment.country, assessment.treaty, assessment.round, assessment.language] == [
                "KEN", "uncc", "2026", "en",
            ])
        #expect(
            assessment.kind == .deskReview && assessment.standing == .illustrative
                && assessment.publication == .internal)
        #expect(assessment.assessed == Day("2026-11-21") && assessment.lawAsOf == Day("2025-11-04"))
    }

    @Test("what is left out is public, official and says nothing about hearings and requests")
    func defaults() throws {
        let assessment = try assessment("standing:")
        #expect(assessment.standing == .official && assessment.publication == .public)
        #expect(assessment.consulted == nil && assessment.institutions.isEmpty)
        guard case .noInformation = assessment.requests else { return #expect(Bool(false)) }
    }

    @Test("a law with all its keys")
    func law() throws {
        let law = try #require(
            try assessment(
                """
                laws:
                  cmca:
                    title: Sheria ya Kompyuta
                    url: https://example.org/act
                    archived: https://archive.example.org/act
                    in force: 2018-05-30
                    force: in force in part
                    language: sw
                    translation: unofficial
                    note: as amended
                """
            ).laws.first)
        #expect(
            [law.key, law.title.plain.string, law.address, law.archived] == [
                "cmca", "Sheria ya Kompyuta", "https://example.org/act", "https://archive.example.org/act",
            ])
        #expect(law.inForceSince == Day("2018-05-30") && law.force == .inForceInPart)
        #expect(law.language == "sw" && law.translation == .unofficial && law.note?.plain == "as amended")
    }

    @Test("institutions follow the treaty's list, whatever the order of the file")
    func institutions() throws {
        let assessment = try assessment(
            """
            institutions:
              24/7 contact point: {status: designated, name: Police, function: answers, source: https://example.org s. 2, note: new}
              central authority: {status: not found}
              languages: {status: not assessed, note: silent}
            """)
        #expect(assessment.institutions.map(\.role) == [0, 1, 3])
        #expect(assessment.institutions.map(\.status) == [.notFound, .notAssessed, .designated])
        let contact = try #require(assessment.institutions.last)
        #expect(contact.source?.address == "https://example.org" && contact.source?.words == "s. 2")
        #expect(contact.name?.plain == "Police" && contact.function?.plain == "answers" && contact.note?.plain == "new")
    }

    @Test("an authority that was found needs a name and a source", arguments: ["designated", "in law"])
    func foundInstitution(status: String) {
        let marked = MarkedProject(
            Project(.frontMatter("institutions: {languages: {status: \(status)}}"))?.files ?? [:])
        #expect(marked.diagnostics.map(\.rule.code) == ["L121", "L121"])
        #expect(marked.diagnostics.compactMap { $0.details["key"] }.sorted() == ["name", "source"])
    }

    @Test("an empty list of hearings says that nobody was heard", arguments: ["consulted: []", "consulted:"])
    func nobodyHeard(line: String) throws {
        #expect(try assessment(line).consulted == [])
    }

    @Test("those who were heard")
    func heard() throws {
        #expect(
            try assessment("consulted: [providers, Civil Society, bar]").consulted == [.providers, .civilSociety, .bar])
    }

    @Test("figures on requests, or the finding that there are none")
    func requests() throws {
        let years = "requests:\n  - {year: 2024, direction: sent, total: 12, granted: 0, source: Report p. 3}"
        guard case .published(let figures) = try assessment(years).requests else { return #expect(Bool(false)) }
        #expect(figures.map(\.year) == [2024] && figures.map(\.direction) == [.sent])
        #expect(figures.map(\.total) == [12] && figures.map(\.granted) == [0] && figures.map(\.refused) == [nil])
        guard case .nonePublished = try assessment("requests: None published").requests else {
            return #expect(Bool(false))
        }
    }

    @Test(
        "a year without direction or source is refused, and so is a number that is none",
        arguments: [
            ("{year: 2024, direction: sent}", "L121"), ("{year: 2024, source: x}", "L121"),
            ("{year: -1, direction: sent, source: x}", "L124"),
            ("{year: 2024, direction: out, source: x}", "L122"),
            ("{year: 2024, direction: sent, source: x, total: 1.5}", "L124"),
            ("2024", "L114"),
        ])
    func badRequests(item: String, code: String) throws {
        _ = try assessment("requests: [\(item)]", expecting: [code])
    }

    @Test("codes of countries are those of ISO 3166-1 and of declared entities")
    func countries() throws {
        var project = try #require(
            Project(.assessment(Project.frontMatter.replacing("KEN", with: "EUE") + Project.finding)))
        #expect(project.codes() == ["L103"])
        project.files["lacuna.yaml"] =
            Project.settings + "entities: {EUE: {name: European Union, organization: true}}\n"
        #expect(project.codes() == ["L108"])
        #expect(project.read().corpus?.assessments.map(\.country) == ["EUE"])
    }

    @Test(
        "language codes have the shape of BCP 47",
        arguments: [
            ("en", true), ("fra", true), ("pt-BR", true), ("zh-Hant-TW", true), ("ar-001", true), ("e", false),
            ("english", false),
            ("en_GB", false), ("en-", false), ("e1", false), ("", false), ("en-waytoolongpart", false),
        ])
    func languages(code: String, isValid: Bool) {
        #expect(SafeName.isLanguage(code) == isValid)
    }

    @Test(
        "names in addresses hold letters, digits, hyphens and underscores",
        arguments: [
            ("2026", true), ("a-b_C9", true), ("", false), ("a b", false), ("a/b", false), ("..", false), ("é", false),
        ])
    func names(name: String, isValid: Bool) {
        #expect(SafeName.isValid(name) == isValid)
    }
}
