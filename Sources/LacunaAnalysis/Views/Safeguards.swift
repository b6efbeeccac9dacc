import LacunaModel

/// The two grids of safeguards: powers at home, and the same powers used for a foreign State.
public struct Safeguards: Sendable {
    public let home: SafeguardsGrid
    public let foreign: SafeguardsGrid

    public init(_ analysis: TreatyAnalysis) {
        home = SafeguardsGrid(analysis.treaty.views.powers, in: analysis)
        foreign = SafeguardsGrid(analysis.treaty.views.foreignPowers, in: analysis)
    }
}
