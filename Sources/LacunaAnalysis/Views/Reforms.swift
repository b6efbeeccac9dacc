import LacunaModel
import LacunaText

/// Each gap with where its reform stands, who leads it and by when.
public struct Reforms: Sendable {
    public struct Row: Sendable {
        /// Index into the analysis' countries.
        public let country: Int
        public let requirement: Int
        public let finding: Finding
        /// Nil where the author said nothing, which is not the same as the stage “none”.
        public let stage: ReformStage?
        /// The ministry or body that leads.
        public let owner: Prose?
        public let due: Day?

        /// A reform with something to follow: a stage other than “none”, a lead or a date.
        public var isFollowed: Bool { (stage != nil && stage != ReformStage.none) || owner != nil || due != nil }
    }

    /// A body of one country with what it leads. Bodies of the same name in two countries are two bodies.
    public struct Lead: Sendable {
        public let country: Int
        public let owner: Prose
        /// By due date, those without a date last, then in the treaty's order.
        public let rows: [Row]
    }

    /// Every gap, and every finding with a reform of its own, by country and then in the treaty's order.
    public let rows: [Row]

    public init(_ analysis: TreatyAnalysis) {
        rows = analysis.countries.indices.flatMap { country in
            analysis.countries[country].assessment.findings.compactMap { finding in
                let row = Row(
                    country: country, requirement: finding.requirement, finding: finding, stage: finding.reform,
                    owner: finding.withholds(.owner) ? nil : finding[.owner], due: finding.due)
                return finding.outcome.isGap || row.isFollowed ? row : nil
            }
        }
    }

    public var followed: [Row] { rows.filter(\.isFollowed) }

    /// Rows with a date, the earliest first; on the same day by country, then in the treaty's order.
    public var dated: [Row] { rows.filter { $0.due != nil }.sorted(by: Reforms.isEarlier) }

    /// By country, then by the name of the body in the source, byte by byte: pages put names into the order of their
    /// language. One name in the source is one body, however often it was translated.
    public var leads: [Lead] {
        struct Key: Hashable { let country: Int, owner: Bytes }
        var groups: [Key: [Row]] = [:]
        for row in rows {
            guard let owner = row.owner else { continue }
            groups[Key(country: row.country, owner: owner.original), default: []].append(row)
        }
        return groups.sorted { ($0.key.country, $0.key.owner) < ($1.key.country, $1.key.owner) }.compactMap {
            key, rows in
            let rows = rows.sorted(by: Reforms.isEarlier)
            return rows.first?.owner.map { Lead(country: key.country, owner: $0, rows: rows) }
        }
    }

    private static func isEarlier(_ left: Row, _ right: Row) -> Bool {
        switch (left.due, right.due) {
        case (let a?, let b?) where a != b: a < b
        case (.some, nil): true
        case (nil, .some): false
        default: (left.country, left.requirement) < (right.country, right.requirement)
        }
    }
}
