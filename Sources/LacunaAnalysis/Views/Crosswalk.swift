import LacunaModel
import LacunaText

/// The treaty beside the other treaties that ask for the same, in both directions.
public struct Crosswalk: Sendable {
    public struct Column: Sendable {
        public let instrument: Instrument
        /// From a provision of the other treaty to requirements of this one, in the order of the provision's number.
        public let provisions: [Provision]
        /// Requirements that the other treaty does not have: for its Parties these are new.
        public let newRequirements: [Int]
    }

    public struct Provision: Sendable {
        public let name: String
        public let requirements: [Int]
    }

    /// Instruments to which at least one requirement refers, in the catalogue's order.
    public let columns: [Column]

    public init(_ treaty: Treaty) {
        columns = treaty.instruments.compactMap { instrument in
            var provisions: [String: [Int]] = [:]
            var isNew: [Int] = []
            for (index, requirement) in treaty.requirements.enumerated() {
                let own = requirement.parallels.filter { $0.instrument == instrument.key }
                if own.isEmpty { isNew.append(index) }
                for parallel in own { provisions[parallel.provision, default: []].append(index) }
            }
            guard !provisions.isEmpty else { return nil }
            return Column(
                instrument: instrument,
                provisions: provisions.sorted { NaturalOrder.precedes($0.key, $1.key) }
                    .map { Provision(name: $0.key, requirements: $0.value) },
                newRequirements: isNew)
        }
    }
}
