/// The fields of a finding, in their canonical order. Raw values are the English labels of `docs/format.md`.
public enum FieldKind: String, Sendable, Hashable, CaseIterable {
    case outcome = "Outcome"
    case reason = "Reason"
    case law = "Law"
    case force = "Force"
    case offence = "Offence"
    case narrowing = "Narrowing elements"
    case maximumTerm = "Maximum term"
    case aggravatedTerm = "Aggravated term"
    case seriousCrime = "Serious crime"
    case authority = "Authority"
    case threshold = "Threshold"
    case offenceThreshold = "Offence threshold"
    case limit = "Limit"
    case renewal = "Renewal"
    case overallLimit = "Overall limit"
    case safeguards = "Safeguards"
    case elements = "Elements"
    case practice = "Practice"
    case overReach = "Over-reach"
    case gap = "Gap"
    case recommendation = "Recommendation"
    case priority = "Priority"
    case reform = "Reform"
    case owner = "Owner"
    case due = "Due"
    case assistance = "Assistance"
    case reservation = "Reservation"
    case caution = "Caution"
    case basis = "Basis"
    case criteria = "Criteria"
    case state = "State"
    case reviewer = "Reviewer"
    case reply = "Reply"
    case change = "Change"
    case publication = "Publication"

    /// May stand more than once in a finding.
    public var isRepeatable: Bool {
        switch self {
        case .law, .limit, .assistance, .caution: true
        default: false
        }
    }

    /// Holds a figure.
    public var holdsFigure: Bool {
        switch self {
        case .maximumTerm, .aggravatedTerm, .offenceThreshold, .limit, .overallLimit: true
        default: false
        }
    }

    /// Holds a nested list instead of a value.
    public var isNested: Bool { self == .elements || self == .criteria }

    /// Place in the canonical order.
    var rank: Int { FieldKind.allCases.firstIndex(of: self) ?? 0 }

    /// Short form for addresses, classes and data: `over-reach`, `maximum-term`.
    public var slug: String { rawValue.lowercased().replacingBlanks() }
}
