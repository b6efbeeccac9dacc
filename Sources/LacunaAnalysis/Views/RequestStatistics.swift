import LacunaModel

/// What each State publishes about requests for assistance. That a State publishes nothing was looked for and found;
/// that nothing is known was not.
public struct RequestStatistics: Sendable {
    public let rows: [Row]

    public struct Row: Sendable {
        /// Index into the analysis' countries.
        public let country: Int
        public let report: Report
    }

    public enum Report: Sendable {
        /// Received before sent, the latest year first. Never empty.
        case published([RequestFigures])
        case nonePublished
        case noInformation
        case withheld
    }

    public init(_ analysis: TreatyAnalysis) {
        rows = analysis.countries.indices.map { country in
            Row(country: country, report: RequestStatistics.report(analysis.countries[country].assessment))
        }
    }

    /// What one assessment says.
    public static func report(_ assessment: Assessment) -> Report {
        if assessment.publication == .withheld { return .withheld }
        switch assessment.requests {
        case .nonePublished: return .nonePublished
        case .noInformation: return .noInformation
        case .published(let figures):
            if figures.isEmpty { return .noInformation }
            return .published(
                figures.sorted { ($0.direction == .sent ? 1 : 0, $1.year) < ($1.direction == .sent ? 1 : 0, $0.year) })
        }
    }
}
