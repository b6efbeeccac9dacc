import LacunaDiagnostics
import LacunaModel
import LacunaText

/// Every check, in the order of its code.
public enum CheckList {
    public static let all: [any Check.Type] = [
        OutcomeAgainstObligation.self, OutcomeWithoutReason.self, PartialWithoutGap.self, GapWithoutShortfall.self,
        MetOnProvisionNotInForce.self, RatedWithoutVerification.self, BasisWithoutSource.self,
        RatedWithoutLaw.self, GapWithoutRecommendation.self, LawNeverCited.self, AssessedBeforeLaw.self,
        ChangeWithoutCause.self, RepeatedElement.self, SeriousCrimeAgainstTerm.self, AdviceInProse.self,
        HedgeWithoutCaution.self, PraiseOrBlame.self, RatingWordAgainstOutcome.self, BareAddress.self,
        SectionWithoutLaw.self, UnknownGroupMember.self, AssessmentNotShown.self, DeadSource.self, MixedScripts.self,
    ]

    public static let rules: [Rule] = all.map { $0.rule }

    /// All problems, unsorted. Checks know nothing of each other, so they run side by side.
    public static func run(_ corpus: Corpus, jobs: Int) -> [Diagnostic] {
        Workers.map(count: all.count, jobs: jobs) { all[$0].init().run(corpus) }.flatMap { $0 }
    }
}
