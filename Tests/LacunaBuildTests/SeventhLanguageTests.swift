import LacunaBuild
import LacunaDiagnostics
import LacunaReading
import TestSupport
import Testing

/// A language that the program does not know is data only: its strings, its catalogue texts, its settings, each in part.
@Suite("A seventh language")
struct SeventhLanguageTests {
    private static let site: ProjectBuild.Site = {
        var files = Project.withFindings(
            SiteBuilder.finding + "\n\n### 25.2\n\n- **Resultado:** conforme\n- **Law:** cmca s. 52\n"
                + "- **Basis:** text; https://example.org/act s. 52\n"
        ).files
        let folder = DiskTree(root: Project.root + "/Tests/Data/seventh-language")
        for path in folder.entries(under: "templates") + folder.entries(under: "treaties") + ["lacuna.yaml"] {
            if case .bytes(let bytes) = folder.content(of: path) {
                files[path] = String(decoding: bytes, as: UTF8.self)
            }
        }
        return SiteBuilder.build(Project(files))
    }()

    private static func page(_ path: String) -> String {
        site.files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }

    @Test("it builds, and what it lacks is told once for texts, words, messages, catalogue and settings")
    func builds() {
        #expect(Self.site.diagnostics.filter { $0.severity == .error }.map(\.rule.code) == [])
        let told = Self.site.diagnostics.filter { $0.file.path.hasSuffix("pt.yaml") || $0.details["language"] == "pt" }
        #expect(Set(told.map(\.rule.code)) == ["L607", "L701", "L706", "L711"])
        #expect(Self.site.diagnostics.filter { $0.rule.code == "L712" }.map { $0.details["language"] } == ["ar"])
    }

    @Test("its own texts stand unmarked, every other one carries the language that it is in")
    func marks() {
        let page = Self.page("pt/article/25.html")
        #expect(page.contains("<html lang=\"pt\" dir=\"ltr\""))
        #expect(page.contains(">Países</a>"))
        #expect(page.contains("<h1>Artigo 25. Preservação expedita de dados"))
        #expect(page.contains("Poder de ordenar a preservação expedita"))
        #expect(page.contains("<span lang=\"en\" dir=\"ltr\">Articles</span>"))
        #expect(page.contains("<p class=\"lede\"><span lang=\"en\" dir=\"ltr\">Authorities must"))
        #expect(page.contains("Parcialmente conforme"))
    }

    @Test("no mark is left in any file, and none stands in an attribute or in the title of the window")
    func noMarks() {
        for file in Self.site.files where !file.path.hasPrefix("data/compare/") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            for mark in ["\u{FFF9}", "\u{FFFA}", "\u{FFFB}"] { #expect(!text.contains(mark), "\(file.path)") }
            #expect(!text.contains("=\"<span"), "\(file.path)")
            if let title = text.firstMatch(of: /<title[^>]*>([^<]*)</) { #expect(!title.1.isEmpty, "\(file.path)") }
        }
    }

    @Test("it counts as its strings say: nothing like one thing")
    func plurals() {
        #expect(Self.page("pt/countries.html").contains("1 país avaliado."))
    }

    @Test("authors may write its words, and every other language's")
    func words() {
        #expect(Self.page("en/country/ken.html").contains("id=\"r-25.2\""))
    }

    @Test("the settings are in the language of the page, else marked with the main one")
    func settings() {
        #expect(Self.page("en/index.html").contains("National law and the Convention"))
        #expect(Self.page("en/index.html").contains("A test only."))
        #expect(Self.page("ar/index.html").contains("القانون الوطني والاتفاقية"))
        #expect(Self.page("ar/index.html").contains("<span lang=\"pt\" dir=\"ltr\">Apenas um teste.</span>"))
    }

    @Test("numbers and dates have the digits of the settings, words of authors and citations keep theirs")
    func digits() {
        let page = Self.page("ar/country/ken.html")
        #expect(page.contains("٢٠٢٦") && page.contains("<time datetime=\"2026-11-21\">٢١ "))
        #expect(page.contains(">25(1)</a>") && page.contains("s. 51(1)"))
        #expect(!Self.page("pt/country/ken.html").contains("٢"))
    }

    @Test("every page names itself in all languages in its head, and the first language for everybody else")
    func alternates() {
        let page = Self.page("ar/country/ken.html")
        for language in ["pt", "en", "ar"] {
            #expect(
                page.contains(
                    "<link rel=\"alternate\" hreflang=\"\(language)\" href=\"../../\(language)/country/ken.html\">"))
        }
        #expect(page.contains("<link rel=\"alternate\" hreflang=\"x-default\" href=\"../../pt/country/ken.html\">"))
    }

    @Test("the page at the root offers each language in its own name and words")
    func root() {
        let page = Self.page("index.html")
        #expect(page.contains("<html lang=\"pt\" dir=\"ltr\">"))
        #expect(
            page.contains(
                "<a href=\"ar/index.html\" lang=\"ar\" dir=\"rtl\">العربية</a> <span lang=\"ar\" dir=\"rtl\">"))
        #expect(page.contains("hreflang=\"x-default\" href=\"index.html\""))
        #expect(!page.contains("<script"))
    }
}
