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

        /// Length of one in days, for placing figures on one scale: a month counts 30, a year 365, a working day one.
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
    /// Length in days. Twelve months make a year of 365 days; what is left over counts 30 days a month.
    public var days: Double {
        guard unit == .months else { return value * unit.days }
        let years = (value / 12).rounded(.down)
        return years * Figure.Unit.years.days + (value - years * 12) * unit.days
    }

    /// The number in another unit. Months and years convert exactly, everything else by way of days.
    public func value(in other: Figure.Unit) -> Double {
        switch (unit, other) {
        case (.months, .years): value / 12
        case (.years, .months): value * 12
        default: unit == other ? value : days / other.days
        }
    }

    /// The number without needless decimals: `90`, `1.5`.
    public var number: String { Int(exactly: value).map { String($0) } ?? String(value) }
}
