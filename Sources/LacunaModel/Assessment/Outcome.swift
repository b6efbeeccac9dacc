/// What a comparison of law and requirement found. One axis only: practice, state of work and publication are others.
public enum Outcome: String, Sendable, Hashable, CaseIterable {
    case met
    case largelyMet = "largely met"
    case partlyMet = "partly met"
    case notMet = "not met"
    case used
    case notUsed = "not used"
    case notApplicable = "not applicable"
    case notAssessed = "not assessed"
    case noInformation = "no information"
    /// Never written as an outcome: the finding's publication makes it so.
    case withheld

    /// The outcomes that an author may write.
    public static let written: [Outcome] = allCases.filter { $0 != .withheld }

    /// Rated outcomes from the best to the worst.
    public static let graded: [Outcome] = [.met, .largelyMet, .partlyMet, .notMet]

    /// Short form for addresses, classes and data: `partly-met`.
    public var slug: String { rawValue.replacingBlanks() }

    public var isGraded: Bool { Outcome.graded.contains(self) }

    /// An obligation that national law meets only in part or not at all.
    public var isGap: Bool { self == .largelyMet || self == .partlyMet || self == .notMet }

    /// Whether the law was compared at all; the rest says why there is no value.
    public var isKnown: Bool { isGraded || self == .used || self == .notUsed }

    /// Whether it says that national law fulfils or uses the provision.
    public var claimsForce: Bool { self == .met || self == .largelyMet || self == .used }

    /// Place on the scale of `graded`: a higher number is worse. Nil outside the scale.
    public var severity: Int? { Outcome.graded.firstIndex(of: self) }
}

extension String {
    func replacingBlanks() -> String { String(map { $0 == " " ? "-" : $0 }) }
}
