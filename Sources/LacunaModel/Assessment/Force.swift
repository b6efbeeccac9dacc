/// Whether a provision applies today.
public enum Force: String, Sendable, Hashable, CaseIterable {
    case inForce = "in force"
    case inForceInPart = "in force in part"
    case notInForce = "not in force"
    case suspended
    case struckDown = "struck down"
    case disapplied
    case repealed

    public var slug: String { rawValue.replacingBlanks() }

    /// A requirement cannot be met by a provision that nobody may apply.
    public var applies: Bool { self == .inForce || self == .inForceInPart }
}
