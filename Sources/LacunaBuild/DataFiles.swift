import LacunaAnalysis
import LacunaExports
import LacunaModel
import LacunaSite

/// The data that the site offers, once for all languages.
enum DataFiles {
    static let feedPath = "data/changes.atom"

    /// The calendar is there only where a due date is: the standard knows no empty calendar.
    static func downloads(_ analysis: TreatyAnalysis) -> [Download] {
        var downloads = [
            Download(kind: .findingsCSV, name: "CSV", path: "data/findings.csv"),
            Download(kind: .findingsJSON, name: "JSON", path: "data/findings.json"),
            Download(kind: .schema, name: "JSON Schema", path: "data/findings.schema.json"),
            Download(kind: .feed, name: "Atom", path: feedPath),
        ]
        if !Reforms(analysis).dated.isEmpty {
            downloads.append(Download(kind: .calendar, name: "iCalendar", path: "data/reforms.ics"))
        }
        return downloads
    }

    /// `model` is in a language without marks: these files are no pages.
    static func make(_ model: SiteModel) -> [ProjectBuild.Site.File] {
        let language = model.language
        let export = FindingsExport(
            model.analysis, name: { language.names.name($0) },
            permalink: { "\(language.code)/\(Address.finding($0, $1))" })
        return downloads(model.analysis).map { download in
            let bytes =
                switch download.kind {
                case .findingsCSV: export.csv
                case .findingsJSON: export.json
                case .schema: FindingsExport.schema
                case .calendar: ReformCalendar.file(model).bytes
                case .feed: ChangesFeed(model: model).file.bytes
                }
            return ProjectBuild.Site.File(path: download.path, bytes: bytes)
        }
    }
}
