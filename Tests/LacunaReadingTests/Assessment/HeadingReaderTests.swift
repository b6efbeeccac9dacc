import LacunaText
import TestSupport
import Testing

@testable import LacunaReading

/// Which headings open a finding, and on which requirement.
@Suite struct HeadingReaderTests {
    /// The id, and what of the heading names it.
    private func name(_ heading: String, _ vocabulary: Vocabulary = Words.english) -> [String] {
        guard let name = HeadingReader.name(in: Bytes(heading), vocabulary) else { return [] }
        return [name.id, Bytes(heading).slice(name.range).string]
    }

    @Test(
        "a number opens a finding, with points or with brackets",
        arguments: [
            ("25.1 Preservation", "25.1", "25.1"), ("25(1) Preservation", "25.1", "25(1)"),
            ("28.3.d", "28.3.d", "28.3.d"),
            ("28(3)(d) Rendering inaccessible", "28.3.d", "28(3)(d)"), ("32", "32", "32"),
            ("32 Use of foreign convictions", "32", "32"), ("11.1.a.i", "11.1.a.i", "11.1.a.i"),
            ("11(1)(a)(i)", "11.1.a.i", "11(1)(a)(i)"), ("25.2.s2 Renewal", "25.2.s2", "25.2.s2"),
            ("28.3.D Capital", "28.3.d", "28.3.D"), ("7.1\tTab", "7.1", "7.1"), ("28.3(d) Mixed", "28.3.d", "28.3(d)"),
        ])
    func numbers(heading: String, id: String, found: String) {
        #expect(name(heading) == [id, found])
    }

    @Test(
        "after a word for article a paragraph opens a finding",
        arguments: [
            ("Art. 25(1) Preservation", "25.1", "25(1)"), ("Article 25(1)", "25.1", "25(1)"),
            ("ART. 28.3.d", "28.3.d", "28.3.d"),
            ("Art.25(1)", "25.1", "25(1)"), ("Para. 25(1)", "25.1", "25(1)"),
            ("Art. 25 (1) Preservation", "25.1", "25 (1)"),
            ("Article 28 (3) (d)", "28.3.d", "28 (3) (d)"), ("Art. 17 (1) (a) (iv)", "17.1.a.iv", "17 (1) (a) (iv)"),
        ])
    func prefixes(heading: String, id: String, found: String) {
        #expect(name(heading) == [id, found])
    }

    @Test(
        "a sign between the number and the title belongs to neither",
        arguments: [
            ("25.1: Preservation", "25.1"), ("25(1), Preservation", "25(1)"), ("25.1. Preservation", "25.1"),
            ("32: Convictions", "32"), ("Art. 25(1): Preservation", "25(1)"), ("25.1;", "25.1"),
        ])
    func signs(heading: String, found: String) {
        #expect(name(heading).last == found)
    }

    @Test(
        "other headings only group",
        arguments: [
            "Article 25", "Art. 25", "Article 25 Preservation", "Articles 7 to 17", "Overview", "1. Scope",
            "2. The law in 2026",
            "", "Law 25.1", "2026 in short", "Round 2026", "(25) Preservation", "25th session", "25-1",
            "Article 25 (new)",
            "Kenya 25(1)", "§ 25(1)", "1) Scope", "Article 25: Preservation",
        ])
    func groups(heading: String) {
        #expect(name(heading) == [])
    }

    @Test(
        "a number of another shape is taken for a finding, so that it is reported and not lost",
        arguments: [
            "25.1/2", "25(1", "25..1", "25.1-3", "25(1)a", "25.(1)", "25((1))", "25()", "25.ä", "1.5%",
        ])
    func misshapen(word: String) {
        #expect(name("\(word) Preservation") == [word.lowercased(), word])
    }

    @Test(
        "prefixes of every language of the project count, whatever their case and accents",
        arguments: [
            "Artikulo 25(1)", "ARTIKULO 25(1)", "č. 25(1)", "C. 25(1)", "Art. 25(1)",
        ])
    func otherLanguages(heading: String) {
        #expect(name(heading, Words.both).first == "25.1")
    }

    @Test("a prefix of a language that the project lacks only groups")
    func missingLanguage() {
        #expect(name("Artikulo 25(1)", Words.english) == [])
        #expect(name("Art. 25(1)", Words.none).first == "25.1")
    }
}
