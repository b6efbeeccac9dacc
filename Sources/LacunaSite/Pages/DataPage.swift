import LacunaModel

/// What can be downloaded, and what the columns mean.
struct DataPage: PageView {
    /// Files below the site's root, with the words that explain them.
    let downloads: [Download]

    func content(_ model: SiteModel) -> PageContent {
        let page = PageWriter(model, path: Address.data)
        let language = model.language
        var content = PageContent(.data, path: Address.data, title: language.text(.dataTitle), section: .about)
        content.crumbs = [(Address.overview, language.text(.navOverview))]
        content.lead = page.lead(title: language.text(.dataTitle), sentence: language.text(.dataSentence))
        content.parts["downloads"] = page.part { page in
            page.raw("<dl class=\"fields\">\n")
            for download in downloads {
                page.field(download.name) { page in
                    page.raw("<a href=\"")
                    page.text("../" + download.path)
                    page.raw("\" download>")
                    page.text(download.path)
                    page.raw("</a> ")
                    page.text(TextKey.download(download.kind))
                }
            }
            page.raw("</dl>\n")
        }
        content.parts["fields"] = page.part(fields)
        content.parts["notice"] = page.notice(.dataNotice)
        return content
    }

    private func fields(_ page: inout PageWriter) {
        page.raw("<section aria-labelledby=\"fields\">")
        page.heading(2, "fields", .dataFieldsTitle)
        page.paragraph(.dataFieldsWords)
        page.raw("</section>\n")
    }
}

/// A file that readers may take with them.
public struct Download: Sendable {
    public enum Kind: String, Sendable {
        case findingsCSV, findingsJSON, schema, calendar, feed, sources, checksums
    }

    public let kind: Kind
    public let name: String
    /// From the site's root.
    public let path: String

    public init(kind: Kind, name: String, path: String) {
        self.kind = kind
        self.name = name
        self.path = path
    }
}

extension TextKey {
    static func download(_ kind: Download.Kind) -> TextKey {
        switch kind {
        case .findingsCSV: .downloadCsv
        case .findingsJSON: .downloadJson
        case .schema: .downloadSchema
        case .calendar: .downloadCalendar
        case .feed: .downloadFeed
        case .sources: .downloadSources
        case .checksums: .downloadChecksums
        }
    }
}
