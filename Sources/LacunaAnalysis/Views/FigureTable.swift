import LacunaModel
import LacunaText

/// One question about figures, answered for every country.
public struct FigureTable: Sendable {
    public let question: TreatyViews.FigureQuestion
    public let rows: [Row]

    public struct Row: Sendable {
        /// Index into the analysis' countries.
        public let country: Int
        public let answers: [Answer]
    }

    public struct Answer: Sendable {
        public let requirement: Int
        public let figure: Figure
        public let note: String
        /// On the question's scale, in its unit; nil for figures that are words.
        public let value: Double?
        public let renewal: String?
        public let overall: Figure?
        public let basis: Basis
    }

    public init(_ question: TreatyViews.FigureQuestion, in analysis: TreatyAnalysis) {
        self.question = question
        rows = analysis.countries.indices.map { country in
            let findings = question.requirements.compactMap { analysis.finding(country: country, requirement: $0) }
            return Row(
                country: country,
                answers: findings.flatMap { finding in
                    finding.figures(question.field).map { FigureTable.answer($0, finding, question.unit) }
                })
        }
    }

    private static func answer(_ stated: StatedFigure, _ finding: Finding, _ unit: Figure.Unit) -> Answer {
        var value: Double?
        if case .amount(let amount) = stated.figure { value = amount.days / unit.days }
        return Answer(
            requirement: finding.requirement, figure: stated.figure, note: stated.note.string, value: value,
            renewal: finding[.renewal]?.plain.string, overall: finding.figures(.overallLimit).first?.figure,
            basis: finding.basis)
    }

    public static func all(_ analysis: TreatyAnalysis) -> [FigureTable] {
        analysis.treaty.views.figureQuestions.map { FigureTable($0, in: analysis) }
    }
}
