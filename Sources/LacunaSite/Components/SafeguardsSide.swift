import LacunaAnalysis

/// For whom a power is used: at home, or for a foreign State.
enum SafeguardsSide: String, CaseIterable {
    case home, foreign

    func grid(_ safeguards: Safeguards) -> SafeguardsGrid {
        switch self {
        case .home: safeguards.home
        case .foreign: safeguards.foreign
        }
    }

    var title: TextKey {
        switch self {
        case .home: .safeguardsHome
        case .foreign: .safeguardsForeign
        }
    }

    /// The title of the page of one power.
    var powerTitle: TextKey {
        switch self {
        case .home: .safeguardsHomePower
        case .foreign: .safeguardsForeignPower
        }
    }
}
