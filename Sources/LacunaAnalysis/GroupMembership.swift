import LacunaModel

/// Who belongs to the configured groups of countries.
public struct GroupMembership: Sendable {
    private let members: [(key: String, codes: Set<String>)]

    public init(_ groups: [Configuration.CountryGroup], _ treaty: Treaty) {
        members = groups.map { group in
            switch group.members {
            case .listed(let codes): (group.key, Set(codes))
            case .signatories: (group.key, Set(treaty.status.parties.map(\.country)))
            case .parties(let instrument):
                (
                    group.key,
                    Set(
                        treaty.relations.rows.filter {
                            $0.instrument == instrument && $0.status != "signatory" && $0.basis != "recalled"
                        }.map(\.country))
                )
            }
        }
    }

    /// Keys in the order of the configuration.
    public func keys(of code: String) -> [String] { members.filter { $0.codes.contains(code) }.map(\.key) }
}
