import LacunaAnalysis
import LacunaModel

/// A table of data: what it counts, how it is ordered, its columns. Every table says this about itself, also in its
/// markup; `NeutralityCheck` reads it there, and a site with a table that ranks or adds up States is not published.
struct Table {
    let id: String
    let caption: String
    /// What it counts and as of when.
    let note: String
    let order: Neutrality.Order
    let columns: [Column]
    var isSortable = true
    /// Its rows carry what the filter looks at.
    var isFilterable = false

    struct Column {
        let title: String
        /// `text`, `date`, `number`; nil where readers must not sort.
        var sort: String?
        var isNumber = false
        var counts: Neutrality.Column = .value
        /// Number before the title, for example `40(8)`.
        var number = ""
        /// Where the header leads.
        var address: String?

        init(_ title: String, sort: String? = nil, isNumber: Bool = false, counts: Neutrality.Column = .value) {
            self.title = title
            self.sort = sort
            self.isNumber = isNumber
            self.counts = counts
        }
    }
}

extension PageWriter {
    /// The table around `rows`, which writes one or more `<tbody>` or plain rows.
    mutating func table(_ table: Table, class name: String = "data", rows: (inout PageWriter) -> Void) {
        raw("<div class=\"scroll\" role=\"region\" aria-labelledby=\"\(table.id)\" tabindex=\"0\">\n")
        open(table, class: name)
        head(table)
        rows(&self)
        raw("</table></div>\n")
    }

    /// A grid of short words: first column and value columns of fixed width, the head in sight while it scrolls.
    mutating func grid(_ table: Table, rows: (inout PageWriter) -> Void) {
        raw("<div class=\"scroll tall fits\" role=\"region\" aria-labelledby=\"\(table.id)\" tabindex=\"0\">\n")
        open(table, class: "matrix grid")
        raw("<colgroup></colgroup><colgroup span=\"\(table.columns.count - 1)\"></colgroup>\n")
        head(table)
        rows(&self)
        raw("</table></div>\n")
    }

    private mutating func open(_ table: Table, class name: String) {
        raw("<table class=\"\(name)\" data-order=\"\(table.order.rawValue)\"")
        if table.isSortable { raw(" data-sortable") }
        if table.isFilterable { raw(" data-filterable") }
        raw(">\n<caption id=\"\(table.id)\">")
        text(table.caption)
        if !table.note.isEmpty {
            raw(" <span>")
            text(table.note)
            raw("</span>")
        }
        raw("</caption>\n")
    }

    private mutating func head(_ table: Table) {
        raw("<thead><tr>")
        for column in table.columns {
            raw("<th scope=\"col\"")
            if column.isNumber { raw(" class=\"num\"") }
            if column.counts != .value { raw(" data-counts=\"\(column.counts.rawValue)\"") }
            if table.isSortable, let sort = column.sort { raw(" data-sort=\"\(sort)\"") }
            raw(">")
            columnTitle(column)
            raw("</th>")
        }
        raw("</tr></thead>\n")
    }

    private mutating func columnTitle(_ column: Table.Column) {
        if let address = column.address { raw("<a href=\"\(href(address))\">") }
        if !column.number.isEmpty {
            raw("<b>")
            text(column.number)
            raw("</b> ")
        }
        text(column.title)
        if column.address != nil { raw("</a>") }
    }

    /// Rows of countries under a heading for each region; of all countries, or of `chosen`.
    mutating func rowsByRegion(columns: Int, of chosen: Set<Int>? = nil, _ row: (inout PageWriter, Int) -> Void) {
        for region in model.regions {
            let countries = region.countries.filter { chosen?.contains($0) ?? true }
            guard !countries.isEmpty else { continue }
            raw(
                "<tbody data-region=\"\(RegionKey.of(region.code))\"><tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(columns)\"><span>"
            )
            text(region.name)
            raw("</span></th></tr>\n")
            for country in countries { row(&self, country) }
            raw("</tbody>\n")
        }
    }

    /// What the filter looks at; `isEmpty` where there is nothing that anybody found out.
    func filterAttributes(of entry: CountryEntry, isEmpty: Bool) -> String {
        let subregion = RegionKey.of(language.names.subregion(entry.code))
        let groups = entry.groups.joined(separator: " ")
        return
            " data-c=\"\(entry.code)\" data-subregion=\"\(subregion)\" data-groups=\"\(groups)\" data-assessed=\"\(entry.assessment.assessed)\"\(isEmpty ? " data-empty" : "")"
    }

    /// `<th scope="row">` with a link to the country.
    mutating func countryHeader(_ country: Int, anchor: String = "") {
        raw("<th scope=\"row\">")
        link(Address.country(analysis.countries[country].code) + anchor, model.name(country))
        raw("</th>")
    }

    mutating func td(_ words: String) {
        raw("<td>")
        text(words)
        raw("</td>")
    }

    mutating func dateCell(_ day: Day?, absent key: TextKey = .cellNone) {
        guard let day else {
            raw("<td class=\"absent\">")
            text(key)
            raw("</td>")
            return
        }
        raw("<td class=\"date\" data-v=\"\(day)\">\(date(day))</td>")
    }

    /// For narrow columns: `2026-11-21` for the eye, the words of the language for the ear.
    mutating func shortDateCell(_ day: Day) {
        raw(
            "<td data-v=\"\(day)\"><time datetime=\"\(day)\"><span aria-hidden=\"true\">\(day)</span><span class=\"vh\">"
        )
        text(language.date(day))
        raw("</span></time></td>")
    }
}
