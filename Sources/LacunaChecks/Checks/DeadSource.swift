import LacunaDiagnostics
import LacunaModel

/// A finding of which nobody can open any source any more.
struct DeadSource: FindingCheck {
    static let rule = Rule(
        "L432", "dead-source", .warning, message: "No source of {requirement} opens any more: {found}.",
        fix:
            "Name another source, or write the address of an archived copy into evidence/links.csv or the law’s “archived”.",
        reason: "A reader who doubts the finding must be able to open what was read.",
        bad: .project([
            "evidence/links.csv": "address,last_seen,status,archived\nhttps://example.org/act,2025-03-01,404,\n"
        ]),
        good: .project([
            "evidence/links.csv":
                "address,last_seen,status,archived\nhttps://example.org/act,2025-03-01,404,https://archive.example.org/act\n"
        ]))

    func check(_ finding: Finding, _ context: FindingContext) -> [Diagnostic] {
        let links = context.corpus.links
        guard !links.isEmpty else { return [] }
        let archived = Set(context.assessment.laws.filter { $0.archived != nil }.compactMap(\.address))
        return dead(finding, links, archived: archived).map { [context.problem(Self.rule, at: .basis, found: $0)] }
            ?? []
    }

    /// The first address, where the finding has addresses only and each of them is dead. A title in words stays a source.
    private func dead(_ finding: Finding, _ links: [String: LinkRecord], archived: Set<String>) -> String? {
        guard !finding.sources.isEmpty else { return nil }
        for source in finding.sources {
            guard let address = source.address?.string, let link = links[address], link.isDead, link.archived == nil,
                !archived.contains(address)
            else { return nil }
        }
        return finding.sources.first?.address?.string
    }
}
