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
        .law: "cmca s. 77 of the \(secret)", .force: "struck down; \(secret)",
        .maximumTerm: "at most 77 years; \(secret)",
        .aggravatedTerm: "at most 78 years; \(secret)", .seriousCrime: "yes",
        .offenceThreshold: "at least 79 years; \(secret)",
        .limit: "at most 81 days; \(secret)", .overallLimit: "at most 82 days; \(secret)",
        .elements: "\n  - review before: no; \(secret)", .priority: "low", .reform: "validate; \(secret)",
        .due: "2031-07-17", .assistance: "equipment; \(secret)", .reservation: "advisable; \(secret)",
        .basis: "secondary; \(secret)", .criteria: "\n  - [ ] a: no; \(secret)", .state: "agreed",
        .change: "evidence lost; \(secret)",
    ]

    private static let kinds = FieldKind.allCases.filter { $0 != .outcome && $0 != .publication }

    /// One requirement for each field, all of them powers to which elements belong.
    private static let requirements = [
        "25.1", "25.2", "25.3", "26.a", "26.b", "27.a", "27.b", "28.1.a", "28.1.b", "28.2", "28.3.a", "28.3.b",
        "28.3.c",
        "28.3.d", "28.4", "29.1.a", "29.1.b.i", "29.1.b.ii", "29.2", "29.3", "30.1", "30.1.a", "30.1.b.i", "30.1.b.ii",
        "30.2", "30.3", "42.3", "42.4", "42.6", "42.7", "42.8", "43.1", "43.2", "44.2", "44.3",
    ]

    private static func project(_ publication: String) -> Project {
        Project.withFindings(
            zip(requirements, kinds).map { finding($0, $1, publication) }.joined(separator: "\n\n"))
    }

    private static func finding(_ requirement: String, _ kind: FieldKind, _ publication: String) -> String {
        let fields: [(FieldKind, String)] = [
            (.reason, "Traffic data only."), (.law, "cmca s. 51"), (.gap, "Content data is outside the power."),
            (.recommendation, "A provision in line with 25(1) covers any data."),
            (.basis, "text; https://example.org/act s. 51"),
        ]
        let mark = publication.isEmpty ? "" : " (\(publication))"
        let lines = fields.filter { $0.0 != kind }.map { "- **\($0.0.rawValue):** \($0.1)" }
        let own = "- **\(kind.rawValue)\(mark):** \(values[kind] ?? secret)"
        return "### \(requirement)\n\n- **Outcome:** partly met\n" + (lines + [own]).joined(separator: "\n")
    }

    private func files(_ project: Project, audience: Audience = .public) -> [String: String] {
        var options = BuildOptions(project: MemoryTree(texts: project.files), jobs: 2, version: "lacuna test")
        options.audience = audience
        let site = ProjectBuild(options).build()
        #expect(!site.diagnostics.hasErrors)
        return Dictionary(uniqueKeysWithValues: site.files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    /// The records of the country's page, in the order of the fields.
    private func records(_ files: [String: String]) throws -> [Substring] {
        let page = try #require(files["en/country/ken.html"])
        let records = page.split(separator: "<article class=\"finding\"", omittingEmptySubsequences: false).dropFirst()
        #expect(records.count == Self.kinds.count)
        return Array(records)
    }

    @Test("nothing of any field is on the site, and each is listed as withheld")
    func withheld() throws {
        let files = files(Self.project("withheld"))
        for (path, text) in files {
            for word in ["Zebra", "quagga", "okapi", "81 days", "82 days", "77 years", "78 years", "79 years", "2031"] {
                #expect(!text.contains(word), "\(word) in \(path)")
            }
        }
        let data = try #require(files["data/findings.json"])
        for (kind, record) in zip(Self.kinds, try records(files)) {
            #expect(record.contains("<span class=\"absent\">Withheld</span>"), "\(kind)")
            #expect(
                data.contains("\"withheld\": [\n      \"\(kind.slug.replacing("-", with: "_"))\"\n    ]"), "\(kind)")
        }
    }

    @Test("the internal site shows what is internal, and the public one does not")
    func internalField() throws {
        let project = Self.project("internal")
        let inside = try records(files(project, audience: .internal))
        let outside = try records(files(project))
        for (index, kind) in Self.kinds.enumerated() {
            #expect(!inside[index].contains("Withheld"), "\(kind)")
            #expect(outside[index].contains("Withheld"), "\(kind)")
        }
        #expect(!files(project).values.contains { $0.contains("okapi") })
    }

    @Test("a line without brackets is published as before")
    func published() throws {
        for (kind, record) in zip(Self.kinds, try records(files(Self.project("")))) {
            #expect(!record.contains("Withheld"), "\(kind)")
        }
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
