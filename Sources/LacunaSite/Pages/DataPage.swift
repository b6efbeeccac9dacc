import LacunaModel

/// What can be downloaded, and what the columns mean.
struct DataPage: PageView {
    let downloads: [Download]

    func content(_ model: SiteModel) -> PageContent {
        let page = PageWriter(model, path: Address.data)
        let language = model.language
        var content = PageContent(.data, path: Address.data, title: language.text(.dataTitle), section: .about)
        content.crumbs = [(Address.overview, language.text(.navOverview))]
        content.lead = page.lead(title: language.text(.dataTitle), sentence: language.text(.dataSentence))
        content.parts["downloads"] = page.part { page in
            tables(&page)
            others(&page)
        }
        content.parts["fields"] = page.part(fields)
        content.parts["notice"] = page.notice(.dataNotice)
        return content
    }

    private func tables(_ page: inout PageWriter) {
        let language = page.language
        let columns = [
            Table.Column(language.text(.dataColumnTable)), Table.Column(language.text(.dataColumnRows), isNumber: true),
            Table.Column(language.text(.dataColumnFiles)),
        ]
        let table = Table(
            id: "tables", caption: language.text(.dataTables), note: page.asOf, order: .treaty, columns: columns,
            isSortable: false)
        page.table(table) { page in
            page.raw("<tbody>\n")
            for download in downloads {
                guard let name = download.table else { continue }
                page.raw("<tr><th scope=\"row\">")
                page.text(TextKey.table(name))
                page.raw("</th><td class=\"num\">\(download.rows)</td><td>")
                page.raw("<ul class=\"inline\">")
                for (words, ending) in [("CSV", "csv"), ("JSON", "json"), ("JSON Schema", "schema.json")] {
                    page.raw("<li>")
                    link("\(download.path).\(ending)", words, &page)
                    page.raw("</li>")
                }
                page.raw("</ul></td></tr>\n")
            }
            page.raw("</tbody>")
        }
    }

    private func others(_ page: inout PageWriter) {
        page.raw("<dl class=\"fields\">\n")
        for download in downloads {
            switch download.kind {
            case .table: continue
            case .feed: other(download.path, "Atom", .downloadFeed, &page)
            case .calendar: other(download.path, "iCalendar", .downloadCalendar, &page)
            case .sources: other(download.path, "SHA-256", .downloadSources, &page)
            case .checksums: other(download.path, "SHA256SUMS", .downloadChecksums, &page)
            }
        }
        page.raw("</dl>\n")
    }

    private func other(_ path: String, _ name: String, _ key: TextKey, _ page: inout PageWriter) {
        page.field(name) { page in
            link(path, path, &page)
            page.raw(" ")
            page.text(key)
        }
    }

    /// `path` is from the site's root.
    private func link(_ path: String, _ words: String, _ page: inout PageWriter) {
        page.raw("<a href=\"")
        page.text("../" + path)
        page.raw("\" download><bdi>")
        page.text(words)
        page.raw("</bdi></a>")
    }

    private func fields(_ page: inout PageWriter) {
        page.raw("<section aria-labelledby=\"fields\">")
        page.heading(2, "fields", .dataFieldsTitle)
        page.paragraph(.dataFieldsWords)
        page.raw("</section>\n")
    }
}
