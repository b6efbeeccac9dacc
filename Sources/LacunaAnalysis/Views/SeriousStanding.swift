import LacunaModel

/// Where offences stand to the line at which the treaty calls a crime serious, by their figures alone.
public enum SeriousStanding: String, Sendable, Hashable, CaseIterable {
    /// The basic form reaches the line; for a country, the basic form of each of its offences.
    case basicForm
    /// Only an aggravated form reaches it; for a country, a form of some of its offences.
    case someForm
    case notReached

    init?(basic: Figure?, aggravated: Figure?, line: Double) {
        let first = basic.flatMap { SeriousStanding.reaches($0, line) }
        let second = aggravated.flatMap { SeriousStanding.reaches($0, line) }
        switch (first, second) {
        case (true, _): self = .basicForm
        case (_, true): self = .someForm
        case (false, false): self = .notReached
        case (false, nil) where aggravated == nil: self = .notReached
        default: return nil
        }
    }

    /// Unknown is neither yes nor no: beside an unknown offence, others can show that the line is reached, but not that
    /// it is not.
    init?(of offences: [SeriousStanding?]) {
        let known = offences.compactMap(\.self)
        let isComplete = known.count == offences.count
        if known.contains(where: { $0 != .notReached }) {
            self = isComplete && known.allSatisfy { $0 == .basicForm } ? .basicForm : .someForm
        } else if isComplete, !known.isEmpty {
            self = .notReached
        } else {
            return nil
        }
    }

    /// Whether a maximum term is at the line or above it. Nil where the words of the law leave it open.
    static func reaches(_ figure: Figure, _ line: Double) -> Bool? {
        switch figure {
        case .life: return true
        case .fine: return false
        case .unlimited, .listed: return nil
        case .amount(let amount):
            let years = amount.value(in: .years)
            switch amount.bound {
            case .atMost, .exactly: return years >= line
            case .below: return years > line
            case .atLeast, .over: return years >= line ? true : nil
            }
        }
    }
}
