import LacunaModel

/// What a table must never do, checked on the values that pages are made from.
public enum Neutrality {
    public enum Violation: String, Sendable, Hashable {
        /// A row that adds up outcomes of one country.
        case totalPerCountry
        /// A share of outcomes of one country.
        case percentagePerCountry
        /// Countries in the order of an outcome, or an offer to put them into it.
        case orderByOutcome
        /// A table of countries that does not say how it is ordered.
        case orderNotSaid
        /// Countries in another order than the one that the table names.
        case orderNotKept
    }

    /// How the rows of a table are ordered.
    public enum Order: String, Sendable, Hashable, CaseIterable {
        case name, region, assessed, treaty, section, due, outcome
    }

    /// What a column of a table counts.
    public enum Column: String, Sendable, Hashable, CaseIterable {
        case value
        case countOverCountries = "count-over-countries"
        case countWithinCountry = "count-within-country"
        case shareWithinCountry = "share-within-country"
    }

    /// The rule of a comparison table: how it is ordered and what it counts.
    public static func violations(order: Order, columns: [Column]) -> [Violation] {
        var found: [Violation] = []
        if order == .outcome { found.append(.orderByOutcome) }
        if columns.contains(.countWithinCountry) { found.append(.totalPerCountry) }
        if columns.contains(.shareWithinCountry) { found.append(.percentagePerCountry) }
        return found
    }
}
