/// How well a finding was verified.
public enum Basis: String, Sendable, Hashable, CaseIterable {
    case text
    case textInPart = "text in part"
    case secondary
    case notVerified = "not verified"

    public var slug: String { rawValue.replacingBlanks() }
}
