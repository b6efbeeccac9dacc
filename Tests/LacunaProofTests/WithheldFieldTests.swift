import LacunaBuild
import LacunaModel
import LacunaReading
import TestSupport
import Testing

/// Each field, withheld alone: a real site is built, and nothing of the field is on it.
@Suite("A field that is withheld alone")
struct WithheldFieldTests {
    static let secret = "Zebra quagga okapi"

    /// What a field holds, with a secret wherever words may stand.
    private static let values: [FieldKind: String] = [
        .law: "cmca s. 77 of the \(secret)", .force: "struck down; \(secret)", .maximumTerm: "at most 77 years; \(secret)",
        .aggravatedTerm: "at most 78 years; \(secret)", .seriousCrime: "yes", .offenceThreshold: "at least 79 years; \(secret)",
        .limit: "at most 81 days; \(secret)", .overallLimit: "at most 82 days; \(secret)",
        .elements: "\n  - review before: no; \(secret)", .priority: "low", .reform: "validate; \(secret)",
        .due: "2031-07-17", .assistance: "equipment; \(secret)", .reservation: "advisable; \(secret)",
        .basis: "secondary; \(secret)", .criteria: "\n  - [ ] a: no; \(secret)", .state: "agreed",
        .change: "evidence lost; \(secret)",
    ]

    static let kinds = FieldKind.allCases.filter { $0 != .outcome && $0 != .publication }

    static func project(_ kind: FieldKind, _ publication: String) -> Project {
        var fields: [(FieldKind, String)] = [
            (.reason, "Traffic data only."), (.law, "cmca s. 51"), (.gap, "Content data is outside the power."),
            (.recommendation, "A provision in line with 25(1) covers any data."),
            (.basis, "text; https://example.org/act s. 51"),
        ]
        fields.removeAll { $0.0 == kind }
        let mark = publication.isEmpty ? "" : " (\(publication))"
        let lines = fields.map { "- **\($0.0.rawValue):** \($0.1)" }
        let own = "- **\(kind.rawValue)\(mark):** \(values[kind] ?? secret)"
        return Project.withFindings("### 25.1\n\n- **Outcome:** partly met\n" + (lines + [own]).joined(separator: "\n"))
    }

    private func files(_ project: Project, audience: Audience = .public) -> [String: String] {
        var options = BuildOptions(project: MemoryTree(texts: project.files), jobs: 2, version: "lacuna test")
        options.audience = audience
        let site = ProjectBuild(options).build()
        #expect(!site.diagnostics.hasErrors)
        return Dictionary(uniqueKeysWithValues: site.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    @Test("nothing of it is on the site, and the field is listed as withheld", arguments: kinds)
    func withheld(kind: FieldKind) throws {
        let files = files(Self.project(kind, "withheld"))
        for (path, text) in files {
            for word in ["Zebra", "quagga", "okapi", "81 days", "82 days", "77 years", "78 years", "79 years", "2031"] {
                #expect(!text.contains(word), "\(word) in \(path)")
            }
        }
        let page = try #require(files["en/country/ken.html"])
        let finding = try #require(page.split(separator: "<article class=\"finding\"").last)
        #expect(finding.contains("<span class=\"absent\">Withheld</span>"))
        let slug = kind.slug.replacing("-", with: "_")
        #expect(try #require(files["data/findings.json"]).contains("\"withheld\": [\n      \"\(slug)\"\n    ]"))
    }

    @Test("the internal site shows what is internal, and the public one does not", arguments: [FieldKind.practice, .limit])
    func internalField(kind: FieldKind) throws {
        let project = Self.project(kind, "internal")
        #expect(try #require(files(project, audience: .internal)["en/country/ken.html"]).contains("okapi"))
        #expect(files(project).values.allSatisfy { !$0.contains("okapi") })
    }

    @Test("a line without brackets is published as before", arguments: kinds)
    func published(kind: FieldKind) throws {
        let site = files(Self.project(kind, ""))
        #expect(!site.values.contains { $0.contains("<span class=\"absent\">Withheld</span>") })
    }

    @Test("of a repeated field only the marked line is withheld")
    func repeated() throws {
        let project = Project.withFindings(
            """
            ### 25.1

            - **Outcome:** met
            - **Law:** cmca s. 51
            - **Law (withheld):** cmca s. 77
            - **Limit (withheld):** at most 81 days
            - **Limit:** at most 30 days
            - **Caution:** The amending Act was not read.
            - **Caution (withheld):** \(Self.secret)
            - **Basis:** text; https://example.org/act s. 51
            """)
        let page = try #require(files(project)["en/country/ken.html"])
        for shown in ["s. 51", "at most 30 days", "The amending Act was not read.", "Withheld"] {
            #expect(page.contains(shown), "\(shown)")
        }
        for hidden in ["s. 77", "81 days", "okapi"] { #expect(!page.contains(hidden), "\(hidden)") }
    }
}
