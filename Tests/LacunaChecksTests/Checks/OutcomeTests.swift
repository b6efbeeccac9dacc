import LacunaDiagnostics
import LacunaModel
import TestSupport
import Testing

/// The outcome against the obligation, the reason and the gap.
@Suite struct OutcomeTests {
    /// A requirement of each obligation, from the real catalogue.
    private static let requirements: [Obligation: String] = {
        let treaty = Project().read().corpus?.treaties.first
        return Dictionary(
            treaty?.requirements.map { ($0.obligation, $0.id) } ?? [], uniquingKeysWith: { first, _ in first })
    }()

    @Test("obligations are met or not, options are used or not", arguments: Obligation.allCases, Outcome.written)
    func scales(obligation: Obligation, outcome: Outcome) throws {
        let id = try #require(Self.requirements[obligation])
        let marked = MarkedProject.finding(id, outcome.rawValue)
        let isOnScale =
            obligation == .optional ? !outcome.isGraded : outcome != .used && outcome != .notUsed
        #expect(marked.diagnostics.contains { $0.rule.code == "L400" } == !isOnScale)
    }

    @Test("the words that would be right are those of the requirement's scale, in the order of the scale")
    func accepted() throws {
        let id = try #require(Self.requirements[.optional])
        let problem = try #require(MarkedProject.finding(id, "met").diagnostics.first)
        #expect(problem.accepted == ["used", "not used", "not applicable", "not assessed", "no information"])
        #expect(problem.details["obligation"] == "optional" && problem.details["requirement"] == id)
    }

    @Test("a plain yes or a choice needs no reason, everything else does", arguments: Outcome.written)
    func reasons(outcome: Outcome) throws {
        let isChoice = outcome == .used || outcome == .notUsed
        let id = try #require(Self.requirements[isChoice ? .optional : .mandatory])
        let marked = MarkedProject.finding(id, outcome.rawValue, "-Reason")
        let needsReason = outcome != .met && !isChoice
        #expect(marked.diagnostics.map(\.rule.code) == (needsReason ? ["L401"] : []))
    }

    @Test("the missing reason is shown at the outcome")
    func place() {
        let marked = MarkedProject.finding("25.1", "not assessed", "-Reason", "- **⟦Outcome⟧:** not assessed")
        #expect(marked.problems == marked.expected("L401"))
    }

    @Test(
        "a shortfall has a gap, and nothing else has",
        arguments: [
            ("met", true), ("largely met", true), ("partly met", true), ("not met", true), ("not assessed", true),
            ("met", false),
            ("largely met", false), ("partly met", false), ("not met", false), ("not assessed", false),
            ("no information", false),
        ])
    func gaps(outcome: String, hasGap: Bool) {
        let marked = MarkedProject.finding(
            "25.1", outcome, hasGap ? "- **Gap:** Content data." : "-Gap", "- **Recommendation:** All data.")
        let isShortfall = ["largely met", "partly met", "not met"].contains(outcome)
        let expected: [String] = isShortfall && !hasGap ? ["L402"] : outcome == "met" && hasGap ? ["L403"] : []
        #expect(marked.diagnostics.map(\.rule.code) == expected)
    }

    @Test("an option that is not used has no gap either")
    func optionWithGap() throws {
        let id = try #require(Self.requirements[.optional])
        let marked = MarkedProject.finding(id, "not used", "- **⟦Gap⟧:** Something.")
        #expect(marked.problems == marked.expected("L403"))
    }

    @Test("a gap without a recommendation is a warning at the gap")
    func recommendation() {
        let marked = MarkedProject.finding("25.1", "partly met", "-Recommendation", "- **⟦Gap⟧:** Content data.")
        #expect(marked.problems == marked.expected("L408"))
        #expect(marked.diagnostics.map(\.severity) == [.warning])
    }
}
