import LacunaModel
import LacunaText

/// The treaty beside the other treaties that ask for the same, in both directions.
public struct Crosswalk: Sendable {
    public struct Column: Sendable {
        public let instrument: Instrument
        /// From a provision of the other treaty to requirements of this one, in the order of the provision's number.
        public let provisions: [Provision]
        /// Requirements for which the catalogue records no provision of the other treaty: for its Parties these are new.
        public let newRequirements: [Int]
        /// By requirement: the provisions of the other treaty, in the order of the catalogue.
        public let parallels: [[Parallel]]
        /// False where the project holds no list of the other treaty's Parties at all.
        public let hasStatusList: Bool
    }

    public struct Provision: Sendable {
        public let parallel: Parallel
        public let requirements: [Int]
    }

    /// Where a country stands with another treaty, as far as the project's list shows it.
    public enum Standing: Sendable, Hashable, CaseIterable {
        case party, signatory
        /// Its instrument is deposited, and the other treaty does not bind it yet as far as the list shows.
        case deposited
        /// Listed from memory only, which is no evidence.
        case notVerified
        case notListed
    }

    /// Instruments to which at least one requirement refers, in the catalogue's order.
    public let columns: [Column]
    /// Instruments of the catalogue to which no requirement refers.
    public let withoutParallels: [Instrument]
    private let standings: [String: [String: Standing]]

    public init(_ treaty: Treaty) {
        standings = Crosswalk.standings(treaty.relations)
        let columns = treaty.instruments.map { instrument in
            Crosswalk.column(
                instrument, treaty, hasStatusList: treaty.relations.rows.contains { $0.instrument == instrument.key })
        }
        self.columns = columns.filter { !$0.provisions.isEmpty }
        withoutParallels = columns.filter(\.provisions.isEmpty).map(\.instrument)
    }

    private static func column(_ instrument: Instrument, _ treaty: Treaty, hasStatusList: Bool) -> Column {
        let parallels = treaty.requirements.map { $0.parallels.filter { $0.instrument == instrument.key } }
        var provisions: [Parallel: [Int]] = [:]
        for (requirement, own) in parallels.enumerated() {
            for parallel in own { provisions[parallel, default: []].append(requirement) }
        }
        return Column(
            instrument: instrument,
            provisions: provisions.sorted { NaturalOrder.precedes($0.key.provision, $1.key.provision) }
                .map { Provision(parallel: $0.key, requirements: $0.value) },
            newRequirements: parallels.indices.filter { parallels[$0].isEmpty }, parallels: parallels,
            hasStatusList: hasStatusList)
    }

    /// Ratification, acceptance, approval and accession all lead to a Party; a row from memory leads to nothing.
    private static func standings(_ relations: RelatedInstruments) -> [String: [String: Standing]] {
        var standings: [String: [String: Standing]] = [:]
        for row in relations.rows {
            let standing: Standing =
                switch (row.basis, row.status) {
                case ("recalled", _): .notVerified
                case (_, "signatory"): .signatory
                case (_, "party"): .party
                default: row.inForce == nil ? .deposited : .party
                }
            standings[row.instrument, default: [:]][row.country] = standing
        }
        return standings
    }

    public func standing(of country: String, with instrument: Instrument) -> Standing {
        standings[instrument.key]?[country] ?? .notListed
    }
}
