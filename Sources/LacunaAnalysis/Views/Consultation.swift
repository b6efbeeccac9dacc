import LacunaModel

/// Who was heard in each assessment.
public struct Consultation: Sendable {
    public let rows: [Row]
    /// Every kind that can be heard, with the countries in whose assessment it was, in the analysis' order.
    public let kinds: [Kind]

    public struct Row: Sendable {
        /// Index into the analysis' countries.
        public let country: Int
        public let heard: Heard
    }

    public struct Kind: Sendable {
        public let kind: Consulted
        public let countries: [Int]
    }

    public enum Heard: Sendable, Hashable {
        /// In the order of the vocabulary. Never empty.
        case heard([Consulted])
        /// The assessment says that nobody was heard.
        case nobody
        /// The assessment does not say.
        case notStated
        case withheld
    }

    public init(_ analysis: TreatyAnalysis) {
        let rows = analysis.countries.indices.map { country in
            Row(country: country, heard: Consultation.heard(analysis.countries[country].assessment))
        }
        self.rows = rows
        kinds = Consulted.allCases.map { kind in
            Kind(
                kind: kind,
                countries: rows.compactMap { row in
                    guard case .heard(let kinds) = row.heard, kinds.contains(kind) else { return nil }
                    return row.country
                })
        }
    }

    /// What one assessment says.
    public static func heard(_ assessment: Assessment) -> Heard {
        if assessment.publication == .withheld { return .withheld }
        guard let consulted = assessment.consulted else { return .notStated }
        return consulted.isEmpty ? .nobody : .heard(Consulted.allCases.filter { consulted.contains($0) })
    }

    public func count(_ heard: Heard) -> Int { rows.count { $0.heard == heard } }
}
