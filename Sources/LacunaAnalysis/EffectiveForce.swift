import LacunaModel

extension Assessment {
    /// Whether the provisions of a finding apply: what the finding says, else what its laws say where none applies.
    public func force(of finding: Finding) -> Force {
        let cited = finding.citations.map { laws[$0.law].force }
        guard finding.force == .inForce, let first = cited.first, !cited.contains(where: \.applies) else {
            return finding.force
        }
        return first
    }
}
