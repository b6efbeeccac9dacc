import LacunaDiagnostics
import LacunaModel
import LacunaText

/// An outcome that differs from the round before, without a word on why.
struct ChangeWithoutCause: Check {
    static let rule = Rule(
        "L411", "change-without-cause",
        message:
            "In round {before} the outcome on {requirement} was “{accepted}”; now it is “{found}”, and no cause is given.",
        fix:
            "Add “- **Change:** law changed”, “correction”, “method changed” or “evidence lost”, then “;” and what happened.",
        reason: "A reader must not take a correction for a reform.",
        bad: .project(["assessments/KEN/2025.en.md": earlier]),
        good: .finding(Sample.met + "\n- **Change:** law changed; the Act of 2026 covers all data"))

    private static let earlier = """
        ---
        country: KEN
        treaty: uncc
        round: "2025"
        language: en
        kind: desk review
        assessed: 2025-11-21
        law as of: 2025-11-04
        authors: [A. Author]
        laws: {cmca: {title: Act}}
        ---

        \(Sample.partly)
        """

    func run(_ corpus: Corpus) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        for (before, now) in pairs(corpus.assessments) {
            guard let treaty = corpus.treaty(of: now) else { continue }
            for finding in now.findings {
                guard let earlier = before.finding(of: finding.requirement), earlier.outcome != finding.outcome,
                    finding.change == nil, finding.has(.outcome), finding.isReliable(.outcome),
                    finding.isReliable(.change), earlier.has(.outcome), earlier.isReliable(.outcome)
                else { continue }
                diagnostics.append(
                    Diagnostic(
                        Self.rule, in: now.file, at: finding.place(of: .outcome),
                        found: corpus.word(finding.outcome, for: now),
                        accepted: [corpus.word(earlier.outcome, for: now)],
                        details: [
                            "before": before.round, "requirement": treaty.requirements[finding.requirement].id,
                        ],
                        related: [
                            Diagnostic.Related(
                                file: before.file, span: earlier.place(of: .outcome),
                                text: corpus.word(earlier.outcome, for: before))
                        ]))
            }
        }
        return diagnostics
    }

    /// Each file of a later round with the round before it: in its own language where that exists, else in the first.
    private func pairs(_ assessments: [Assessment]) -> [(before: Assessment, now: Assessment)] {
        let byTreaty = Dictionary(grouping: assessments) { [$0.country, $0.treaty] }
        return byTreaty.values.flatMap { files in
            let rounds = Dictionary(grouping: files, by: \.round)
            let order = rounds.keys.sorted()
            return zip(order, order.dropFirst()).flatMap { earlier, later in
                (rounds[later] ?? []).compactMap { now in
                    let before = rounds[earlier] ?? []
                    return (before.first { $0.language == now.language } ?? before.first).map { ($0, now) }
                }
            }
        }
    }
}
