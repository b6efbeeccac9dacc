import LacunaDiagnostics
import LacunaModel
import LacunaReading
import TestSupport
import Testing

/// The texts of the small treaty on rivers in a second language.
@Suite struct CatalogueTextsTests {
    private static let file = "treaties/rivers/texts/fr.yaml"

    private func project(_ texts: String, languages: String = "[en]") -> MarkedProject {
        let tree = DiskTree(root: Project.root + "/Tests/Data/tiny-treaty")
        var files: [String: String] = [:]
        for path in ["lacuna.yaml"] + tree.entries(under: "treaties") + tree.entries(under: "assessments") {
            if case .bytes(let bytes) = tree.content(of: path) { files[path] = String(decoding: bytes, as: UTF8.self) }
        }
        files["lacuna.yaml"] = "title: T\npublisher: P\nlanguages: \(languages)\n"
        files[CatalogueTextsTests.file] = texts
        return MarkedProject(files)
    }

    private func treaty(_ texts: String) throws -> Treaty {
        try #require(project("language: fr\n" + texts).result.corpus?.treaties.first)
    }

    @Test("a translated text is in its language, every other one in the catalogue's own")
    func translated() throws {
        let treaty = try treaty("requirements: {\"2.1\": {title: Avis, figures: [préavis]}}\nscale: {met: Conforme}\n")
        let requirement = treaty.requirements[1]
        #expect(requirement.title.words == "Notice before works")
        #expect(requirement.title.words(in: "fr") == "Avis")
        #expect(requirement.title.best(in: "fr") == ("Avis", "fr"))
        #expect(requirement.summary.words(in: "fr") == nil)
        #expect(requirement.summary.best(in: "fr").language == "en")
        #expect(requirement.figures[0].what.words(in: "fr") == "préavis")
        #expect(treaty.scale[.met]?.words(in: "fr") == "Conforme")
    }

    @Test(
        "a short title that only the translation has is the translation's, and a long one stands in for a missing one")
    func shortTitles() throws {
        let treaty = try treaty("title: Accord sur les rivières\n")
        #expect(treaty.shortTitle.words(in: "fr") == "Accord sur les rivières")
        let other = try self.treaty("title: Accord sur les rivières\nshort title: Accord\n")
        #expect(other.shortTitle.words(in: "fr") == "Accord")
    }

    @Test("a theme that the treaty gives no title is its key with blanks, and a text file gives it a better one")
    func themes() throws {
        let treaty = try treaty("themes: {disputes: différends}\n")
        let theme = try #require(treaty.themes.first { $0.key == "disputes" })
        #expect(theme.title.words == "disputes" && theme.title.words(in: "fr") == "différends")
    }

    @Test(
        "a key, an id or a letter that the catalogue does not have is marked, with the nearest one",
        arguments: [
            ("⟦titel⟧: Accord", "title"),
            ("requirements:\n  \"⟦2.11⟧\": {title: Avis}", "2.1"),
            ("requirements:\n  \"2.1\": {⟦titel⟧: Avis}", "title"),
            ("requirements:\n  \"1\": {criteria: {⟦x⟧: Oui?}}", "a"),
            ("requirements:\n  \"2.1\": {⟦qualifier⟧: {a: Texte}}", "qualifier"),
            ("⟦glossary⟧:\n  River: {term: Rivière}", nil),
        ] as [(String, String?)])
    func unknown(texts: String, nearest: String?) throws {
        let marked = project("language: fr\n" + texts + "\n")
        #expect(marked.problems == marked.expected("L606"))
        if let nearest { #expect(marked.diagnostics.first?.accepted.contains(nearest) == true) }
    }

    @Test("a file that says another language than its name is marked")
    func otherLanguage() {
        let marked = project("language: ⟦es⟧\n")
        #expect(marked.problems == marked.expected("L608"))
    }

    @Test("an empty text is a missing one, and no error")
    func emptyText() throws {
        let treaty = try treaty("title:\nrequirements:\n")
        #expect(treaty.title.words(in: "fr") == nil)
    }

    @Test("a language of the site gets one message on what its catalogue lacks")
    func missing() throws {
        let marked = project("language: fr\ntitle: Accord\n", languages: "[en, fr]")
        let found = try #require(marked.diagnostics.first { $0.rule.code == "L607" })
        #expect(marked.diagnostics.count { $0.rule.code == "L607" } == 1)
        #expect(found.severity == .warning && found.found == "citation")
        let treaty = try #require(marked.result.corpus?.treaties.first)
        #expect(found.details["count"] == "\(treaty.texts.count { $0.words(in: "fr") == nil })")
    }
}
