import LacunaModel

/// What changed between two rounds of one country.
public enum Changes {
    public enum Kind: String, Sendable, Hashable {
        /// The outcome differs.
        case outcome
        /// The earlier round has no finding on it.
        case added
        /// The later round has no finding on it.
        case dropped
    }

    public struct Change: Sendable {
        public let kind: Kind
        public let requirement: Int
        public let before: Outcome?
        public let after: Outcome?
        /// Only for a differing outcome; a missing cause is an error of the checks.
        public let cause: ChangeCause?
        public let note: String?
    }

    public struct Comparison: Sendable {
        public let country: String
        public let before: Assessment
        public let after: Assessment
        /// In the treaty's order.
        public let changes: [Change]
    }

    public static func between(_ before: Assessment, _ after: Assessment, _ treaty: Treaty) -> Comparison {
        let changes = treaty.requirements.indices.compactMap { requirement -> Change? in
            let old = before.finding(of: requirement)
            let new = after.finding(of: requirement)
            switch (old, new) {
            case (nil, nil): return nil
            case (nil, let new?): return change(.added, requirement, nil, new)
            case (let old?, nil): return change(.dropped, requirement, old, nil)
            case (let old?, let new?):
                return old.outcome == new.outcome ? nil : change(.outcome, requirement, old, new)
            }
        }
        return Comparison(country: after.country, before: before, after: after, changes: changes)
    }

    private static func change(_ kind: Kind, _ requirement: Int, _ old: Finding?, _ new: Finding?) -> Change {
        Change(
            kind: kind, requirement: requirement, before: old?.outcome, after: new?.outcome, cause: new?.change,
            note: new?[.change]?.plain.string)
    }

    /// Every pair of neighbouring rounds, the latest assessment first, then by country.
    public static func all(_ analysis: TreatyAnalysis) -> [Comparison] {
        analysis.countries.flatMap { entry in
            zip([entry.assessment] + entry.earlier, entry.earlier).map { between($1, $0, analysis.treaty) }
        }
        .sorted { ($1.after.assessed, $0.country) < ($0.after.assessed, $1.country) }
    }

    /// Countries that had an earlier round but none in the latest round of the project.
    public static func absent(_ analysis: TreatyAnalysis) -> [CountryEntry] {
        guard let latest = analysis.countries.map(\.assessment.round).max() else { return [] }
        return analysis.countries.filter { $0.assessment.round < latest }
    }
}
