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
        /// Number before the title, for example `40(8)`.
        var number = ""
        /// Where the header leads.
        var address: String?
        /// The title is a text of the catalogue, not of the interface.
        var isFromCatalogue = false

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
        raw("<table class=\"\(name)\"\(table.isSortable ? " data-sortable" : "")>\n")
        caption(table)
        head(table)
        rows(&self)
        raw("</table></div>\n")
    }

    /// A grid of short words: first column and value columns of fixed width, the head in sight while it scrolls.
    mutating func grid(_ table: Table, rows: (inout PageWriter) -> Void) {
        precondition(table.violations.isEmpty, "The table “\(table.id)” is not neutral: \(table.violations)")
        raw("<div class=\"scroll tall fits\" role=\"region\" aria-labelledby=\"\(table.id)\" tabindex=\"0\">\n")
        raw("<table class=\"matrix grid\">\n")
        caption(table)
        raw("<colgroup></colgroup><colgroup span=\"\(table.columns.count - 1)\"></colgroup>\n")
        head(table)
        rows(&self)
        raw("</table></div>\n")
    }

    private mutating func caption(_ table: Table) {
        raw("<caption id=\"\(table.id)\">")
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
        if column.isFromCatalogue { catalogueText(column.title) } else { text(column.title) }
        if column.address != nil { raw("</a>") }
    }

    /// Rows of countries under a heading for each region.
    mutating func rowsByRegion(columns: Int, _ row: (inout PageWriter, Int) -> Void) {
        for region in model.regions {
            raw(
                "<tbody data-region=\"\(RegionKey.of(region.code))\"><tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(columns)\"><span>"
            )
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
        raw("<td data-v=\"\(day)\">\(date(day))</td>")
    }
}
