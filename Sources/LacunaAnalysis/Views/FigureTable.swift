import LacunaModel

/// One question about figures, answered for every country.
public struct FigureTable: Sendable {
    public let question: TreatyViews.FigureQuestion
    /// One for each of the analysis' countries, in their order.
    public let rows: [Row]
    /// The largest value that must find room on the scale, the treaty's own figure included. Nil where there is none.
    public let largest: Double?

    public struct Row: Sendable {
        /// Index into the analysis' countries.
        public let country: Int
        /// The finding that answers the question: on the first of its requirements that has one.
        public let finding: Finding?
        /// Whether the provisions of that finding apply.
        public let force: Force
        /// The first figure of that finding.
        public let main: FigureEntry?
        /// Its other figures, then those on the question's other requirements: for other cases or steps.
        public let others: [FigureEntry]
        /// The longest time with all renewals.
        public let longest: FigureEntry?
        /// Why there is no main figure; nil where there is one.
        public let absence: FigureAbsence?
    }

    public init(_ question: TreatyViews.FigureQuestion, in analysis: TreatyAnalysis) {
        self.question = question
        rows = analysis.countries.indices.map { FigureTable.row(question, $0, analysis) }
        let values = rows.flatMap { row in ([row.main, row.longest] + row.others).compactMap { $0?.value } }
        largest = (values + [question.reference?.value(in: question.unit)].compactMap(\.self)).max()
    }

    private static func row(_ question: TreatyViews.FigureQuestion, _ country: Int, _ analysis: TreatyAnalysis) -> Row {
        let findings = question.requirements.compactMap { analysis.finding(country: country, requirement: $0) }
        let finding = findings.first
        let entries = findings.map { FigureEntry.entries(question.field, of: $0, in: question.unit) }
        let main = entries.first?.first
        let hasTerm = question.field == .limit
        return Row(
            country: country, finding: finding,
            force: finding.map { analysis.countries[country].assessment.force(of: $0) } ?? .inForce, main: main,
            others: Array((entries.first ?? []).dropFirst()) + entries.dropFirst().flatMap(\.self),
            longest: finding.flatMap {
                hasTerm ? FigureEntry.entries(.overallLimit, of: $0, in: question.unit).first : nil
            },
            absence: main == nil ? FigureAbsence(finding, of: [question.field]) : nil)
    }

    public static func all(_ analysis: TreatyAnalysis) -> [FigureTable] {
        analysis.treaty.views.figureQuestions.map { FigureTable($0, in: analysis) }
    }
}
