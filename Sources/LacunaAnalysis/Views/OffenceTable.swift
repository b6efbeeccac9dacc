import LacunaModel

/// The national offences under one article, with their penalties, for every country.
public struct OffenceTable: Sendable {
    /// Index into the treaty's articles.
    public let article: Int
    public let requirements: [Int]
    /// One for each of the analysis' countries, in their order.
    public let rows: [Row]
    /// The largest term in years that must find room on the scale, the line included. Nil where there is none.
    public let largest: Double?

    public struct Row: Sendable {
        /// Index into the analysis' countries.
        public let country: Int
        /// In the order of the article's requirements.
        public let offences: [Offence]
        /// The first finding under the article, where there is one.
        public let finding: Finding?
        /// Why no maximum term is known; nil where one is.
        public let absence: FigureAbsence?

        /// Where the country's offences stand together; nil where the figures do not tell.
        public var standing: SeriousStanding? { SeriousStanding(of: offences.map(\.standing)) }
    }

    public init(_ offence: TreatyViews.OffenceRow, in analysis: TreatyAnalysis) {
        article = offence.article
        requirements = offence.requirements
        let line = analysis.treaty.views.seriousCrimeYears
        rows = analysis.countries.indices.map { country in
            let assessment = analysis.countries[country].assessment
            let findings = offence.requirements.compactMap { assessment.finding(of: $0) }
            let offences = findings.filter(Offence.isRecorded).map { Offence($0, in: assessment, line: line) }
            let hasTerm = offences.contains { $0.basic != nil || $0.aggravated != nil }
            return Row(
                country: country, offences: offences, finding: findings.first,
                absence: hasTerm
                    ? nil
                    : FigureAbsence(
                        findings.first { $0.withholds(.maximumTerm) } ?? findings.first,
                        of: [.maximumTerm, .aggravatedTerm], hasFacts: !offences.isEmpty))
        }
        let terms = rows.flatMap { $0.offences.flatMap { [$0.basic?.value, $0.aggravated?.value] } }
        largest = (terms + [line]).compactMap(\.self).max()
    }

    /// How many countries stand where; nil counts those whose figures do not tell.
    public func countries(standing: SeriousStanding?) -> Int { rows.count { $0.standing == standing } }

    public static func all(_ analysis: TreatyAnalysis) -> [OffenceTable] {
        analysis.treaty.views.offences.map { OffenceTable($0, in: analysis) }
    }
}
