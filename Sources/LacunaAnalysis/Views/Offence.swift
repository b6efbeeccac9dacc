import LacunaModel

/// A national offence as one finding records it.
public struct Offence: Sendable {
    public let finding: Finding
    /// Whether its provisions apply.
    public let force: Force
    /// The highest term of the basic form, in years.
    public let basic: FigureEntry?
    /// The highest term of an aggravated form, in years.
    public let aggravated: FigureEntry?
    /// Where the two stand to the treaty's line. Nil where they do not tell or one is withheld, where the provisions do not
    /// apply, and where the treaty has no line.
    public let standing: SeriousStanding?

    public var requirement: Int { finding.requirement }

    init(_ finding: Finding, in assessment: Assessment, line: Double?) {
        self.finding = finding
        force = assessment.force(of: finding)
        basic = FigureEntry.entries(.maximumTerm, of: finding, in: .years).first
        aggravated = FigureEntry.entries(.aggravatedTerm, of: finding, in: .years).first
        standing = line.flatMap { [force, basic, aggravated] in
            let isComplete = ![.maximumTerm, .aggravatedTerm, .force].contains(where: finding.withholds)
            guard force.applies, isComplete else { return nil }
            return SeriousStanding(basic: basic?.figure, aggravated: aggravated?.figure, line: $0)
        }
    }

    /// A finding that says nothing of an offence is no row of the table: one that leads to its neighbour, or one that only
    /// says that nothing was looked at.
    static func isRecorded(_ finding: Finding) -> Bool {
        [.offence, .narrowing, .maximumTerm, .aggravatedTerm].contains { finding.has($0) || finding.withholds($0) }
            || (finding.seriousCrime.map { $0 != .notAssessed } ?? false)
    }
}
