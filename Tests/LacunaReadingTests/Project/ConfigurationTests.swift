import LacunaModel
import LacunaReading
import TestSupport
import Testing

/// The settings of a project.
@Suite struct ConfigurationTests {
    private func read(_ text: String) -> MarkedProject { MarkedProject(["lacuna.yaml": text]) }

    private func configuration(_ lines: String) throws -> Configuration {
        let marked = read(Project.settings + lines)
        #expect(marked.problems == [])
        return try #require(marked.result.corpus).configuration
    }

    @Test("title and publisher are enough")
    func least() throws {
        let configuration = try configuration("")
        #expect(
            configuration.title == "Test" && configuration.publisher == "Tests" && configuration.languages == ["en"])
        #expect(configuration.about == nil && configuration.baseAddress == nil && configuration.licence == nil)
        #expect(configuration.disclaimers.isEmpty && configuration.groups.isEmpty && configuration.entities.isEmpty)
    }

    @Test("every other key")
    func most() throws {
        let configuration = try configuration(
            """
            about: Laws
            base address: https://example.org/site/
            disclaimers: [One., Two.]
            licence: CC BY 4.0
            contact: mail@example.org
            names: {en: {CZE: Czechia, TUR: Türkiye}, fr: {CZE: Tchéquie}}
            entities: {XKX: {name: Kosovo}, EUE: {name: European Union, organization: true}}
            groups:
              lake: {title: Lake, members: [KEN, XKX]}
              party: {title: Party, parties of: ETS185}
              signed: {title: Signed, signatories: true}
            """)
        #expect(configuration.baseAddress == "https://example.org/site")
        #expect(configuration.disclaimers == ["One.", "Two."] && configuration.contact == "mail@example.org")
        #expect(configuration.names["en"]?["TUR"] == "Türkiye" && configuration.names["fr"]?["CZE"] == "Tchéquie")
        #expect(configuration.entities.map(\.isOrganization) == [false, true])
        #expect(
            configuration.groups.map(\.members) == [
                .listed(["KEN", "XKX"]), .parties(instrument: "ETS185"), .signatories,
            ])
    }

    @Test("each mistake is marked in its place, all of them in one run")
    func mistakes() {
        let marked = read(
            """
            title: Test
            publisher: Tests
            ⟦publishr⟧: Tests
            base address: ⟦example.org⟧
            disclaimers: ⟦Text.⟧
            entities:
              ⟦X/X⟧: {name: X}
              XYZ: ⟦{⟧organization: true}
            groups:
              ⟦lake⟧: {title: Lake, members: [KEN, XXQ]}
              ⟦party⟧: {title: Party, parties of: ETS158}
              third: ⟦none⟧
            names: {en: ⟦Czechia⟧}
            """)
        #expect(
            marked.problems
                == marked.expected("L120", "L114", "L114", "L105", "L121", "L430", "L430", "L114", "L114"))
    }

    @Test(
        "a missing title and an empty one are the same problem",
        arguments: ["⟦p⟧ublisher: Tests\n", "title:⟦⟧\npublisher: Tests\n"])
    func noTitle(text: String) {
        let marked = read(text)
        #expect(marked.problems == marked.expected("L121"))
    }

    @Test(
        "settings that hold something else, nothing, or no YAML are refused",
        arguments: [
            ("⟦-⟧ title: Test\n", "L114"), ("⟦⟧# nothing yet\n", "L121+L121"), ("title: ⟦\"⟧Test\n", "L110"),
            ("⟦⟧", "L005"),
        ])
    func broken(text: String, code: String) {
        #expect(read(text).problems.map { $0.prefix(4) } == code.split(separator: "+"))
    }

    @Test("a language without strings is refused, with those that there are")
    func languages() throws {
        let marked = read(Project.settings + "languages: [en, xx]\n")
        #expect(marked.problems.sorted() == ["L607 lacuna.yaml:1:1-1", "L703 lacuna.yaml:1:1-1"])
        #expect(marked.diagnostics.first { $0.rule.code == "L703" }?.accepted == ["en"])
        let own = MarkedProject([
            "lacuna.yaml": Project.settings + "languages: [xx, en]\n", "templates/strings/xx.yaml": Words.second,
        ])
        #expect(own.problems == ["L607 lacuna.yaml:1:1-1"])
        #expect(own.result.languages.map(\.language) == ["xx", "en"])
    }
}
