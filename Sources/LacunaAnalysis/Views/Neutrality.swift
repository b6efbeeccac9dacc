import LacunaModel

/// What a table must never do, checked on the values that pages are made from.
public enum Neutrality {
    public enum Violation: String, Sendable, Hashable {
        /// A row that adds up outcomes of one country.
        case totalPerCountry
        /// A share of outcomes of one country.
        case percentagePerCountry
        /// Countries in the order of an outcome.
        case orderByOutcome
    }

    /// How the rows of a table are ordered.
    public enum Order: String, Sendable, Hashable, CaseIterable {
        case name, region, assessed, treaty, section, due, outcome
    }

    /// What a column of a table counts.
    public enum Column: Sendable, Hashable {
        case value
        case countOverCountries
        case countWithinCountry
        case shareWithinCountry
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
