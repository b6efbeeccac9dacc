import LacunaModel

/// One power against one element in one country: what the findings answer, or why there is no answer.
public enum SafeguardsCell: Sendable, Hashable {
    /// In the treaty's order, never empty.
    case answered([Statement])
    /// Findings on the power exist and none of them answers. The outcome says why: no information, not assessed,
    /// not applicable or withheld.
    case unanswered(Outcome, requirement: Int)
    case noFinding

    /// What one finding answers.
    public struct Statement: Sendable, Hashable {
        public let requirement: Int
        public let answer: Answer
        public let note: Prose
    }

    /// Why findings that answer nothing have no answer. One finding that looked at the law is enough to say that there
    /// is no information on the element; only where nobody looked do the other words apply.
    static func unanswered(_ findings: [Finding]) -> SafeguardsCell {
        guard let first = findings.first else { return .noFinding }
        if let hidden = findings.first(where: { $0.withholds(.elements) }) {
            return .unanswered(.withheld, requirement: hidden.requirement)
        }
        if let read = findings.first(where: { $0.outcome.isKnown || $0.outcome == .noInformation }) {
            return .unanswered(.noInformation, requirement: read.requirement)
        }
        for outcome in [Outcome.withheld, .notAssessed] {
            if let finding = findings.first(where: { $0.outcome == outcome }) {
                return .unanswered(outcome, requirement: finding.requirement)
            }
        }
        return .unanswered(first.outcome, requirement: first.requirement)
    }

    public var statements: [Statement] {
        guard case .answered(let statements) = self else { return [] }
        return statements
    }

    /// A power of several articles can have several answers. Then the lowest one stands, as the worst outcome stands for an
    /// article.
    public var lowest: Statement? {
        statements.first { $0.answer == .no } ?? statements.first { $0.answer == .inPart } ?? statements.first
    }

    public var answer: Answer? { lowest?.answer }
}
