import LacunaModel

/// What changed between two rounds of one country.
public enum Changes {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The outcome differs. A cause is given: without one the checks refuse the later round.
        case outcome
        /// The outcome is the same, and the later round says what changed behind it.
        case sameOutcome
        /// Withheld in one round and published in the other: nothing is said about the law.
        case publication
        /// The requirement came into the catalogue after the earlier round.
        case newRequirement
        /// The earlier round has no finding on it.
        case added
        /// The later round has no finding on it.
        case dropped
    }

    public struct Change: Sendable {
        public let kind: Kind
        public let requirement: Int
        public let before: Finding?
        public let after: Finding?

        /// Only where the author's cause belongs to this change.
        public var cause: ChangeCause? { hasCause ? after?.change : nil }
        /// The author's words on the cause.
        public var note: Prose? { hasCause ? after?[.change] : nil }

        private var hasCause: Bool { kind == .outcome || kind == .sameOutcome }
    }

    public struct Comparison: Sendable {
        public let country: String
        public let before: Assessment
        public let after: Assessment
        /// In the treaty's order.
        public let changes: [Change]
    }

    /// One change with the comparison that it stands in.
    public struct Place: Sendable {
        public let comparison: Comparison
        public let change: Change
    }

    public static func between(_ before: Assessment, _ after: Assessment, _ treaty: Treaty) -> Comparison {
        let changes = treaty.requirements.indices.compactMap { requirement -> Change? in
            let old = before.finding(of: requirement)
            let new = after.finding(of: requirement)
            let isYounger = treaty.requirements[requirement].added.map { $0 > before.assessed } ?? false
            return kind(old, new, isYounger: isYounger).map {
                Change(kind: $0, requirement: requirement, before: old, after: new)
            }
        }
        return Comparison(country: after.country, before: before, after: after, changes: changes)
    }

    private static func kind(_ old: Finding?, _ new: Finding?, isYounger: Bool) -> Kind? {
        switch (old, new) {
        case (nil, nil): return nil
        case (nil, .some): return isYounger ? .newRequirement : .added
        case (.some, nil): return .dropped
        case (let old?, let new?):
            if old.outcome != new.outcome {
                return old.outcome == .withheld || new.outcome == .withheld ? .publication : .outcome
            }
            // A file that grew out of the round before still holds that round's cause: it is no news.
            let isNews =
                new.change != nil && (new.change != old.change || new[.change]?.original != old[.change]?.original)
            return isNews ? .sameOutcome : nil
        }
    }

    /// Each round of a country beside the one before, the latest first.
    public static func of(_ entry: CountryEntry, _ treaty: Treaty) -> [Comparison] {
        zip([entry.assessment] + entry.earlier, entry.earlier).map { between($1, $0, treaty) }
    }

    /// Every pair of neighbouring rounds, the latest assessment first, then by country.
    public static func all(_ analysis: TreatyAnalysis) -> [Comparison] {
        analysis.countries.flatMap { of($0, analysis.treaty) }
            .sorted {
                ($1.after.assessed, $0.country, $1.after.round) < ($0.after.assessed, $1.country, $0.after.round)
            }
    }

    /// The changes with each cause, in the order of `comparisons`; every cause is there, with or without changes.
    public static func byCause(_ comparisons: [Comparison]) -> [(cause: ChangeCause, places: [Place])] {
        var places: [ChangeCause: [Place]] = [:]
        for comparison in comparisons {
            for change in comparison.changes {
                if let cause = change.cause {
                    places[cause, default: []].append(Place(comparison: comparison, change: change))
                }
            }
        }
        return ChangeCause.allCases.map { ($0, places[$0] ?? []) }
    }

    /// Countries whose latest round is older than the latest round of the project.
    public static func absent(_ analysis: TreatyAnalysis) -> [CountryEntry] {
        guard let latest = analysis.countries.map(\.assessment.round).max() else { return [] }
        return analysis.countries.filter { $0.assessment.round < latest }
    }
}
