import LacunaExports
import LacunaModel
import LacunaSite

/// The data that the site offers, once for all languages.
enum DataFiles {
    static let downloads = [
        Download(kind: .findingsCSV, name: "CSV", path: "data/findings.csv"),
        Download(kind: .findingsJSON, name: "JSON", path: "data/findings.json"),
        Download(kind: .schema, name: "JSON Schema", path: "data/findings.schema.json"),
    ]

    static func make(_ model: SiteModel) -> [ProjectBuild.Site.File] {
        let language = model.language
        let export = FindingsExport(
            model.analysis, name: { language.names.name($0) },
            permalink: { "\(language.code)/\(Address.finding($0, $1))" })
        return [
            ProjectBuild.Site.File(path: "data/findings.csv", bytes: export.csv),
            ProjectBuild.Site.File(path: "data/findings.json", bytes: export.json),
            ProjectBuild.Site.File(path: "data/findings.schema.json", bytes: FindingsExport.schema),
        ]
    }
}
