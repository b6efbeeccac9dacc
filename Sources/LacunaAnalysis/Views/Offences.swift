import LacunaModel

/// National offences under the articles that ask for them, with their penalties.
public struct OffenceTable: Sendable {
    public let article: Int
    public let rows: [Row]

    public struct Row: Sendable {
        /// Index into the analysis' countries.
        public let country: Int
        public let finding: Finding
        public let basic: Figure?
        public let aggravated: Figure?
        public let serious: SeriousCrime?
        /// In years, for one scale; nil for life and for no figure.
        public let basicYears: Double?
        public let aggravatedYears: Double?
    }

    public init(_ offence: TreatyViews.OffenceRow, in analysis: TreatyAnalysis) {
        article = offence.article
        rows = analysis.countries.indices.flatMap { country in
            offence.requirements.compactMap { requirement -> Row? in
                guard let finding = analysis.finding(country: country, requirement: requirement),
                    finding.has(.offence) || finding.has(.maximumTerm) || finding.has(.seriousCrime)
                else { return nil }
                let basic = finding.figures(.maximumTerm).first?.figure
                let aggravated = finding.figures(.aggravatedTerm).first?.figure
                return Row(
                    country: country, finding: finding, basic: basic, aggravated: aggravated,
                    serious: finding.seriousCrime, basicYears: OffenceTable.years(basic),
                    aggravatedYears: OffenceTable.years(aggravated))
            }
        }
    }

    private static func years(_ figure: Figure?) -> Double? {
        guard case .amount(let amount) = figure else { return nil }
        return amount.unit == .years ? amount.value : amount.days / Figure.Unit.years.days
    }

    public static func all(_ analysis: TreatyAnalysis) -> [OffenceTable] {
        analysis.treaty.views.offences.map { OffenceTable($0, in: analysis) }
    }
}
