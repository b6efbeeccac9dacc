import LacunaModel

/// Reservations and declarations as the assessments record them: made, possible or advisable, each with its words.
public struct ReservationUses: Sendable {
    public struct Use: Sendable {
        /// Index into the analysis' countries.
        public let country: Int
        public let finding: Finding
        public let reservation: ReservationUse
        /// What the author wrote after the word.
        public let words: Prose?
    }

    /// By country, then in the treaty's order.
    public let uses: [Use]

    public init(_ analysis: TreatyAnalysis) {
        uses = analysis.countries.indices.flatMap { country in
            analysis.countries[country].assessment.findings.compactMap { finding in
                finding.reservation.map {
                    Use(country: country, finding: finding, reservation: $0, words: finding[.reservation])
                }
            }
        }
    }
}
