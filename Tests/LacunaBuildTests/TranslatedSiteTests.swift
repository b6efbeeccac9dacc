import LacunaAnalysis
import LacunaBuild
import LacunaModel
import LacunaReading
import TestSupport
import Testing

@Suite("Sites with translations")
struct TranslatedSiteTests {
    private static let source = AssessmentFile(
        "KEN", language: "sw", header: "institutions: {}",
        [
            AssessmentFile.finding("1.1", "partly met", "- **Owner:** Wizara", "- **Reform:** assess; rasimu"),
            AssessmentFile.finding("2.1", "met", "- **Practice:** Siri moja", "- **Owner:** Wizara"),
        ])

    /// Words for the findings above, in English.
    private static func translation(_ body: String, header: String = "") -> String {
        """
        ---
        country: KEN
        treaty: small
        round: "2026"
        language: en
        translation of: sw
        \(header)
        ---

        \(body)

        """
    }

    private static func project(
        _ body: String, header: String = "", source: AssessmentFile = source
    ) -> Project {
        var project = Project.small([source])
        project.files["assessments/KEN/2026.en.md"] = translation(body, header: header)
        return project
    }

    @Test("a page shows the translated words, and what is not translated in the language of its author")
    func words() throws {
        let pages = SiteBuilder.pages(
            Self.project("### 1.1\n\n- **Gap:** A hole.\n", header: "laws: {act: {title: Law of Kenya}}"))
        let page = try #require(pages["en/country/ken.html"])
        #expect(page.contains("<dd>A hole.") && !page.contains("Gap on 1.1."))
        #expect(page.contains("<span lang=\"sw\" dir=\"ltr\">Advice on 1.1.</span>"))
        #expect(page.contains("<bdi>Law of Kenya</bdi>") && !page.contains("Act of KEN"))
        let data = try #require(pages["data/findings.json"])
        #expect(data.contains("Gap on 1.1.") && data.contains("\"language\": \"sw\"") && !data.contains("A hole."))
        let compared = try #require(pages["data/compare/ken.en.js"])
        #expect(compared.contains("\"text\":\"A hole.\",\"lang\":\"en\",\"dir\":\"ltr\""))
    }

    @Test("words that were translated from an earlier text have a clock on every page that shows them")
    func clock() throws {
        let body = "### 1.1\n\n- **Translated from:** 000000000000\n- **Gap:** A hole.\n"
        let pages = SiteBuilder.pages(Self.project(body))
        let country = try #require(pages["en/country/ken.html"])
        #expect(country.contains("<use href=\"#m-stale\"/></svg> translated from an earlier text</p>"))
        #expect(country.components(separatedBy: "<p class=\"age\">").count == 2)
        for path in ["en/country/ken.html", "en/article/1.html"] {
            let page = try #require(pages[path])
            let hole = try #require(page.firstRange(of: "A hole. <span class=\"age\">"), "\(path)")
            #expect(page[hole.upperBound...].prefix(140).contains("</svg> translated from an earlier text</span>"))
        }
        let compared = try #require(pages["data/compare/ken.en.js"])
        #expect(compared.contains("\"age\":\"translated from an earlier text\""))
    }

    @Test("the country's page says whose translation it is")
    func credit() throws {
        let pages = SiteBuilder.pages(
            Self.project(
                "### 1.1\n\n- **Gap:** A hole.\n", header: "translation: official\ntranslators: [A. One, B. Two]"))
        let page = try #require(pages["en/country/ken.html"])
        #expect(page.contains("official translation from Swahili, by A. One, B. Two"))
    }

    @Test("no word of a translation of a withheld or internal finding is in any file, and none of a withheld file")
    func redaction() {
        let secret = "SECRETWORD"
        let body = """
            ### 1.1

            - **Reason:** \(secret)
            - **Reform:** …; \(secret)
            - **Owner:** \(secret)

            ### 2.1

            - **Practice:** \(secret)
            """
        for publication in ["internal", "withheld"] {
            var hidden = Self.source
            hidden.findings = hidden.findings.map { $0 + "\n- **Publication:** \(publication)" }
            let files = SiteBuilder.pages(Self.project(body, source: hidden))
            #expect(!files.isEmpty)
            #expect(files.filter { $0.value.contains(secret) }.map(\.key) == [])
            let whole = AssessmentFile(
                "KEN", language: "sw", header: "publication: \(publication)", Self.source.findings)
            var project = Self.project(body, header: "translators: [\(secret)]", source: whole)
            let other = AssessmentFile("GHA", [AssessmentFile.finding("1.1", "met")])
            project.files[other.path] = other.text
            let all = SiteBuilder.pages(project)
            #expect(all["en/country/gha.html"] != nil)
            #expect(all.filter { $0.value.contains(secret) }.map(\.key) == [])
        }
    }

    @Test("a translation that is internal is not on the public site, and its source is")
    func internalTranslation() throws {
        let project = Self.project("### 1.1\n\n- **Gap:** A hole.\n", header: "publication: internal")
        let open = SiteBuilder.pages(project)
        #expect(open.values.allSatisfy { !$0.contains("A hole.") })
        #expect(try #require(open["en/country/ken.html"]).contains("Gap on 1.1."))
        let inside = SiteBuilder.pages(project, audience: .internal)
        #expect(try #require(inside["en/country/ken.html"]).contains("A hole."))
    }

    @Test("what is compared and counted is the same in every language")
    func sameNumbers() throws {
        // One body is translated in one of two findings only, a cause of change in one of two rounds only.
        let before = AssessmentFile(
            "KEN", round: "2025", language: "sw", assessed: "2025-11-01",
            [AssessmentFile.finding("1.1", "partly met", "- **Change:** law changed; sheria mpya")])
        var after = Self.source
        after.findings[0] += "\n- **Change:** law changed; sheria mpya"
        var project = Project.small([before, after])
        project.files["assessments/KEN/2026.en.md"] = Self.translation(
            "### 1.1\n\n- **Owner:** Ministry\n- **Change:** …; new law\n- **Gap:** A hole.\n")
        let corpus = try #require(project.read().corpus)
        let treaty = try #require(corpus.treaties.first)
        let own = TreatyAnalysis(treaty, in: Redaction.apply(corpus, for: .public))
        let localized = Localization.apply(corpus, in: "en", for: .public)
        let translated = TreatyAnalysis(treaty, in: Redaction.apply(localized, for: .public))
        #expect(translated.countries[0].assessment.findings[0][.gap]?.plain == "A hole.")
        func facts(_ analysis: TreatyAnalysis) -> [String] {
            let entry = analysis.countries[0]
            let reforms = Reforms(analysis)
            return [
                "\(entry.assessment.findings.map(\.outcome))", "\(analysis.assessedArticles) \(analysis.ratedArticles)",
                "\(reforms.rows.map(\.requirement)) \(reforms.leads.map { $0.rows.map(\.requirement) })",
                "\(Changes.of(entry, treaty).map { $0.changes.map(\.requirement) })",
                "\(Gaps.of(entry.assessment).map(\.requirement))",
                "\(LawIndex(analysis).entries.map { $0.sections.map(\.requirements) })",
            ]
        }
        #expect(facts(own) == facts(translated))
        #expect(Reforms(translated).leads.count == 1)
        #expect(facts(own)[3] == "[[3]]")
    }

    @Test("a French file with French labels and punctuation gives the same data as an English one")
    func frenchPunctuation() throws {
        let strings = """
            language: fr
            name: Français
            heading prefixes: [Art.]
            words:
              outcome: {partly met: [partiellement satisfaite, partiellement conforme]}
              field: {Outcome: [Résultat, Statut], Reason: Motif, Law: Loi, Gap: Lacune, Recommendation: Recommandation,
                Limit: Délai, Basis: Fondement, Elements: Éléments, Caution: Mise en garde}
              basis: {text: texte}
              bound: {at most: au plus}
              unit: {days: [jours, jour]}

            """
        let english = """
            ### 1.1

            - **Outcome:** partly met
            - **Reason:** R.
            - **Law:** act s. 1; act s. 2
            - **Limit:** at most 30 days; n
            - **Gap:** G.
            - **Recommendation:** A.
            - **Caution:** C.
            - **Basis:** text; https://example.org/act s. 1
            """
        let nb = "\u{A0}"
        let narrow = "\u{202F}"
        let french = """
            ### Art. 1(1)\(nb): Conservation

            - **Statut\(nb):** partiellement conforme
            - **Motif** : R.
            - **Loi\(narrow):** act s. 1\(nb); act s. 2
            - **Délai :** au plus 30\(nb)jours\(narrow); n
            - **Lacune\(nb)** : G.
            - **Recommandation :** A.
            - **Mise en garde :** C.
            - **Fondement\(narrow):** texte\(nb); https://example.org/act s. 1
            """
        func files(_ language: String, _ finding: String) -> [String: String] {
            var project = Project.small([AssessmentFile("KEN", language: language, [finding])])
            project.files["templates/strings/fr.yaml"] = strings
            return SiteBuilder.pages(project)
        }
        let own = try #require(files("fr", french)["data/findings.json"])
        let same = try #require(files("en", english)["data/findings.json"])
        #expect(own.replacing("\"language\": \"fr\"", with: "\"language\": \"en\"") == same)
    }
}
