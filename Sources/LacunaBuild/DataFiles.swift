import LacunaAnalysis
import LacunaExports
import LacunaModel
import LacunaSite

/// The data that the site offers, once for all languages.
struct DataFiles: Sendable {
    static let feedPath = "data/changes.atom"
    private static let calendarPath = "data/reforms.ics"

    private let tables: [DataTable]
    private let hasCalendar: Bool

    /// The calendar is there only where a due date is: the standard knows no empty calendar.
    init(_ analysis: TreatyAnalysis, _ language: Language) {
        tables = DataTable.all(
            DataSource(
                analysis, name: { language.names.name($0) },
                finding: { "\(language.code)/\(Address.finding($0, $1))" },
                country: { "\(language.code)/\(Address.country($0))" }))
        hasCalendar = !Reforms(analysis).dated.isEmpty
    }

    var downloads: [Download] {
        tables.map { Download(kind: .table($0.name), path: "data/\($0.name)", rows: $0.rows.count) }
            + [Download(kind: .feed, path: DataFiles.feedPath)]
            + (hasCalendar ? [Download(kind: .calendar, path: DataFiles.calendarPath)] : [])
            + [
                Download(kind: .sources, path: ChecksumList.sourcesFile),
                Download(kind: .checksums, path: ChecksumList.siteFile),
            ]
    }

    /// All of them except the list of the site's files, which needs every other file first.
    func make(_ model: SiteModel, _ sources: ChecksumList) -> [ProjectBuild.Site.File] {
        var files = tables.flatMap { table in
            [
                ProjectBuild.Site.File(path: "data/\(table.name).csv", bytes: table.csv),
                ProjectBuild.Site.File(path: "data/\(table.name).json", bytes: table.json),
                ProjectBuild.Site.File(path: "data/\(table.name).schema.json", bytes: table.schema),
            ]
        }
        files.append(ProjectBuild.Site.File(path: DataFiles.feedPath, bytes: ChangesFeed(model: model).file.bytes))
        files.append(ProjectBuild.Site.File(path: ChecksumList.sourcesFile, bytes: sources.bytes))
        if hasCalendar {
            files.append(
                ProjectBuild.Site.File(path: DataFiles.calendarPath, bytes: ReformCalendar.file(model).bytes))
        }
        return files
    }
}
