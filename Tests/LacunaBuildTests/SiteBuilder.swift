import LacunaBuild
import LacunaModel
import LacunaReading
import TestSupport

/// Builds sites in memory.
enum SiteBuilder {
    static func build(
        _ project: Project, jobs: Int = 2, audience: Audience = .public, templates: [String: String] = [:]
    ) -> ProjectBuild.Site {
        var options = BuildOptions(project: MemoryTree(texts: project.files), jobs: jobs, version: "lacuna test")
        options.audience = audience
        if !templates.isEmpty { options.templates = MemoryTree(texts: templates) }
        return ProjectBuild(options).build()
    }

    static func pages(_ project: Project, audience: Audience = .public) -> [String: String] {
        let files = build(project, audience: audience).files
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    static let finding = """
        ### 25.1 Preservation

        - **Outcome:** partly met
        - **Reason:** Traffic data only.
        - **Law:** cmca s. 51(1)
        - **Gap:** Content data is outside the power.
        - **Recommendation:** A provision in line with 25(1) covers any specified data.
        - **Basis:** text; https://example.org/act s. 51
        """
}
