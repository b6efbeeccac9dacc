import LacunaDiagnostics
import LacunaModel
import TestSupport
import Testing

/// Names that look like other names.
@Suite struct MixedScriptsTests {
    private func codes(title: String) -> [String] {
        let header = Project.frontMatter.replacing("Computer Misuse and Cybercrimes Act", with: "\"\(title)\"")
        return MarkedProject.assessment(header + "\n# Kenya\n\n" + Project.finding + "\n").diagnostics.map(\.rule.code)
    }

    @Test(
        "a word that mixes letters which look alike is a warning",
        arguments: [
            "C\u{43E}mputer Act", "C\u{3BF}mputer Act", "\u{FF23}omputer Act", "C\u{585}mputer Act", "\u{1D402}omputer",
            "Com\u{200B}puter",
        ])
    func mixed(title: String) {
        #expect(codes(title: title) == ["L460"])
    }

    @Test(
        "words of one script each are none, whatever the script",
        arguments: [
            "Закон о связи (Communications Act)", "Código Penal", "Türk Ceza Kanunu", "電子計算機に関するA法", "ΠΔ 47/2005",
            "10µg/m²",
            "Закон № 5-ФЗ", "قانون رقم ١٧٥", "आईटी Act",
        ])
    func plain(title: String) {
        #expect(codes(title: title) == [])
    }

    @Test("the warning names the word and its scripts, at the law")
    func message() throws {
        let marked = MarkedProject.frontMatter(
            Project.frontMatter.split(separator: "\n").filter { $0 != "---" }.joined(separator: "\n").replacing(
                "  cmca: {title: Computer Misuse and Cybercrimes Act}", with: "  ⟦cmca⟧: {title: C\u{43E}de}"))
        #expect(marked.problems == marked.expected("L460"))
        let problem = try #require(marked.diagnostics.first)
        #expect(
            MessageCatalog.english.message(problem).contains(
                "“C\u{43E}de” mixes letters that look alike: Cyrillic, Latin."))
    }
}
