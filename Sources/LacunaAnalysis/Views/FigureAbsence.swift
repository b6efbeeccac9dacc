import LacunaModel

/// Why a country has no figure. None of these means that the law sets no limit.
public enum FigureAbsence: String, Sendable, Hashable, CaseIterable {
    case noFinding, notAssessed, noInformation, withheld, notApplicable
    /// The law was compared or the offence was recorded, but no figure was.
    case notStated

    /// `kinds` are the fields that would hold the figure.
    init(_ finding: Finding?, of kinds: [FieldKind], hasFacts: Bool = false) {
        switch finding?.outcome {
        case nil: self = .noFinding
        case .withheld: self = .withheld
        case _ where kinds.contains { finding?.withholds($0) == true }: self = .withheld
        case _ where hasFacts: self = .notStated
        case .notAssessed: self = .notAssessed
        case .noInformation: self = .noInformation
        case .notApplicable: self = .notApplicable
        default: self = .notStated
        }
    }
}
