import LacunaAnalysis
import LacunaDiagnostics

/// What a table of a site must never do. The examples are templates of a project, which could bring such a table.
extension Rule {
    public static let neutralityRules: [Rule] = [
        totalPerCountry, percentagePerCountry, orderByOutcome, orderNotSaid, orderNotKept,
    ]

    static func neutrality(_ violation: Neutrality.Violation) -> Rule {
        switch violation {
        case .totalPerCountry: totalPerCountry
        case .percentagePerCountry: percentagePerCountry
        case .orderByOutcome: orderByOutcome
        case .orderNotSaid: orderNotSaid
        case .orderNotKept: orderNotKept
        }
    }

    static let totalPerCountry = Rule(
        "L500", "total-per-country",
        message: "On the page {page} the table “{found}” adds up the findings of a country.",
        fix: "Take the column out, or count over countries.",
        reason: "A total looks like a score. Requirements weigh differently, and what was not assessed is unknown.",
        bad: Example.listing(table: "data-order=\"region\"", column: "data-counts=\"count-within-country\""),
        good: Example.listing(table: "data-order=\"treaty\"", column: "data-counts=\"count-over-countries\""))

    static let percentagePerCountry = Rule(
        "L501", "percentage-per-country",
        message: "On the page {page} the table “{found}” gives a country a share of its findings.",
        fix: "Take the column out, or give the share of countries.",
        reason: "A percentage looks like a mark. Requirements weigh differently, and what was not assessed is unknown.",
        bad: Example.listing(table: "data-order=\"region\"", column: "data-counts=\"share-within-country\""),
        good: Example.listing(table: "data-order=\"region\"", column: ""))

    static let orderByOutcome = Rule(
        "L502", "order-by-outcome",
        message: "On the page {page} the table “{found}” puts countries into the order of their outcomes.",
        fix: "Order by region, name or date, and offer no sorting on a column of outcomes.",
        reason: "Such an order is a ranking of States.",
        bad: Example.listing(table: "data-order=\"outcome\"", column: ""),
        good: Example.listing(table: "data-order=\"name\"", column: ""))

    static let orderNotSaid = Rule(
        "L503", "order-not-said",
        message: "On the page {page} the table “{found}” has countries as rows and does not say how they are ordered.",
        fix: "Add data-order with region, name or assessed.",
        reason: "An order that is not named cannot be checked, and could be a ranking of States.",
        bad: Example.listing(table: "", column: "", rows: ["ken", "ken"]),
        good: Example.listing(table: "data-order=\"name\"", column: "", rows: ["ken", "ken"]))

    static let orderNotKept = Rule(
        "L504", "order-not-kept",
        message: "On the page {page} the table “{found}” has countries in another order than the one that it names.",
        fix: "Put the rows into the order of data-order.",
        reason: "An order that nobody can explain could be a ranking of States.",
        bad: Example.listing(table: "data-order=\"region\"", column: "", rows: ["ken", "xxx", "ken"]),
        good: Example.listing(table: "data-order=\"region\"", column: "", rows: ["ken", "ken"]))
}

extension Example {
    /// A project's own template with a table.
    fileprivate static func listing(table: String, column: String, rows: [String] = []) -> Example {
        let body = rows.map { "<tr><th scope=\"row\"><a href=\"country/\($0).html\">\($0)</a></th></tr>" }.joined()
        let attributes = ["id=\"own\" class=\"data\"", table].filter { !$0.isEmpty }.joined(separator: " ")
        let header = ["scope=\"col\"", column].filter { !$0.isEmpty }.joined(separator: " ")
        return .project([
            "templates/pages/listing.mustache":
                "{{{lead}}}{{{intro}}}{{{body}}}\n<table \(attributes)>\n<tr><th \(header)>Met</th></tr>\(body)\n</table>\n{{{notice}}}\n"
        ])
    }
}
