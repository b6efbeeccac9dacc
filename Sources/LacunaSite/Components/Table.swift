import LacunaAnalysis
import LacunaModel

/// A table of data: what it counts, how it is ordered, its columns. Every table says this about itself, and a table that
/// would rank or add up States is refused before it is written.
struct Table {
    let id: String
    let caption: String
    /// What it counts and as of when.
    let note: String
    let order: Neutrality.Order
    let columns: [Column]
    var isSortable = true

    struct Column {
        let title: String
        /// `text`, `date`, `number`; nil where readers must not sort.
        var sort: String?
        var isNumber = false
        var counts: Neutrality.Column = .value

        init(_ title: String, sort: String? = nil, isNumber: Bool = false, counts: Neutrality.Column = .value) {
            self.title = title
            self.sort = sort
            self.isNumber = isNumber
            self.counts = counts
        }
    }

    var violations: [Neutrality.Violation] {
        Neutrality.violations(order: order, columns: columns.map(\.counts))
    }
}

extension PageWriter {
    /// The table around `rows`, which writes one or more `<tbody>` or plain rows.
    mutating func table(_ table: Table, class name: String = "data", rows: (inout PageWriter) -> Void) {
        precondition(table.violations.isEmpty, "The table “\(table.id)” is not neutral: \(table.violations)")
        raw("<div class=\"scroll\" role=\"region\" aria-labelledby=\"\(table.id)\" tabindex=\"0\">\n")
        raw("<table class=\"\(name)\"\(table.isSortable ? " data-sortable" : "")>\n<caption id=\"\(table.id)\">")
        text(table.caption)
        if !table.note.isEmpty {
            raw(" <span>")
            text(table.note)
            raw("</span>")
        }
        raw("</caption>\n<thead><tr>")
        for column in table.columns {
            raw("<th scope=\"col\"")
            if column.isNumber { raw(" class=\"num\"") }
            if table.isSortable, let sort = column.sort { raw(" data-sort=\"\(sort)\"") }
            raw(">")
            text(column.title)
            raw("</th>")
        }
        raw("</tr></thead>\n")
        rows(&self)
        raw("</table></div>\n")
    }

    /// Rows of countries under a heading for each region.
    mutating func rowsByRegion(columns: Int, _ row: (inout PageWriter, Int) -> Void) {
        for region in model.regions {
            raw("<tbody data-region=\"\(RegionKey.of(region.code))\"><tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(columns)\"><span>")
            text(region.name)
            raw("</span></th></tr>\n")
            for country in region.countries { row(&self, country) }
            raw("</tbody>\n")
        }
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
}
