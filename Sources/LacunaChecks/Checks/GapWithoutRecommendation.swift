import LacunaDiagnostics
import LacunaModel

/// Who names a gap knows best what would close it.
struct GapWithoutRecommendation: FindingCheck {
    static let rule = Rule(
        "L408", "gap-without-recommendation", .warning,
        message: "The gap on {requirement} has no recommendation.",
        fix: "Add “- **Recommendation:** …”: what a provision in line with the treaty would provide.",
        reason: "Drafters and donors start from recommendations.",
        bad: .finding(Sample.partly(without: "Recommendation")), good: .finding(Sample.partly))

    func check(_ finding: Finding, _ context: FindingContext) -> [Diagnostic] {
        guard finding.outcome.isGap || !finding.outcome.isKnown, finding[.gap] != nil, finding[.recommendation] == nil,
            finding.isReliable(.recommendation)
        else {
            return []
        }
        return [context.problem(Self.rule, at: .gap)]
    }
}
