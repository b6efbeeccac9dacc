/// A time limit, a term of imprisonment or a threshold, as the law states it.
public enum Figure: Sendable, Hashable {
    case amount(Amount)
    /// The law sets no limit, or asks for no minimum penalty. Not the same as "no information".
    case unlimited
    /// The law lists offences instead of setting a penalty.
    case listed
    /// Imprisonment for life.
    case life
    /// A fine and no imprisonment.
    case fine

    /// A bound, a number and a unit: at most 90 days.
    public struct Amount: Sendable, Hashable {
        public let bound: Bound
        public let value: Double
        public let unit: Unit

        public init(bound: Bound, value: Double, unit: Unit) {
            self.bound = bound
            self.value = value
            self.unit = unit
        }
    }

    public enum Bound: String, Sendable, Hashable, CaseIterable {
        case atMost = "at most"
        case atLeast = "at least"
        case exactly, below, over

        public var slug: String { rawValue.replacingBlanks() }
    }

    public enum Unit: String, Sendable, Hashable, CaseIterable {
        case hours, days
        case workingDays = "working days"
        case weeks, months, years

        public var slug: String { rawValue.replacingBlanks() }

        /// Length in days, for placing figures on one scale: a month counts 30 days, a year 365, a working day one day.
        public var days: Double {
            switch self {
            case .hours: 1.0 / 24
            case .days, .workingDays: 1
            case .weeks: 7
            case .months: 30
            case .years: 365
            }
        }
    }
}

extension Figure.Amount {
    public var days: Double { value * unit.days }

    /// The number without needless decimals: `90`, `1.5`.
    public var number: String { Int(exactly: value).map { String($0) } ?? String(value) }
}
