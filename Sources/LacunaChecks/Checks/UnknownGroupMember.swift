import LacunaDiagnostics
import LacunaModel
import LacunaText

/// A group of countries that names a code nobody knows, or an instrument the treaty is not compared with.
struct UnknownGroupMember: Check {
    static let rule = Rule(
        "L430", "unknown-group-member", message: "The group “{group}” names “{found}”, which is not known.",
        fix: "Write a country code such as KEN, or the key of an instrument such as ETS185.",
        reason: "A filter by this group would silently leave somebody out.",
        bad: .configuration("groups: {neighbours: {title: Neighbours, members: [KEN, XXQ]}}"),
        good: .configuration("groups: {neighbours: {title: Neighbours, members: [KEN, UGA]}}"))

    func run(_ corpus: Corpus) -> [Diagnostic] {
        let configuration = corpus.configuration
        let entities = Set(configuration.entities.map(\.code))
        let instruments = Set(corpus.treaties.flatMap { $0.instruments.map(\.key) })
        return configuration.groups.flatMap { group in
            unknown(group.members, entities: entities, instruments: instruments).map {
                Diagnostic(
                    Self.rule, in: configuration.file, at: group.span, found: $0, details: ["group": group.title])
            }
        }
    }

    private func unknown(
        _ members: Configuration.CountryGroup.Members, entities: Set<String>, instruments: Set<String>
    ) -> [String] {
        switch members {
        case .listed(let codes): codes.filter { !CountryCode.isKnown($0) && !entities.contains($0) }
        case .parties(let instrument): instruments.contains(instrument) ? [] : [instrument]
        case .signatories: []
        }
    }
}
