import LacunaAnalysis
import LacunaModel

extension PageWriter {
    /// A cell that counts countries; zero is written, and no answer stands apart.
    mutating func tally(_ tally: SafeguardsGrid.Tally) {
        let counts: [(kind: String, mark: String, number: Int, words: String)] = [
            (Answer.yes.slug, Answer.yes.markName, tally.yes, language.word(Answer.yes)),
            (Answer.inPart.slug, Answer.inPart.markName, tally.inPart, language.word(Answer.inPart)),
            (Answer.no.slug, Answer.no.markName, tally.no, language.word(Answer.no)),
            (
                Outcome.noInformation.slug, Outcome.noInformation.slug, tally.withoutAnswer,
                language.text(.safeguardsNoAnswer)
            ),
        ]
        raw("<td>")
        for (index, count) in counts.enumerated() {
            if index > 0 { raw(" ") }
            raw("<span class=\"count\" data-a=\"\(count.kind)\">")
            mark(count.mark)
            raw("\u{A0}\(count.number)<span class=\"vh\"> ")
            text(count.words)
            raw(index + 1 < counts.count ? ", </span></span>" : "</span></span>")
        }
        raw("</td>")
    }

    /// The marks that grids of safeguards use for these countries.
    mutating func legend(_ grids: [SafeguardsGrid], countries: [Int]) {
        var answers: Set<Answer> = []
        var outcomes: Set<Outcome> = []
        var hasOverReach = false
        var hasNotInForce = false
        for row in grids.flatMap({ grid in countries.map { grid.countries[$0] } }) {
            for cell in row.cells.joined() {
                if let answer = cell.answer { answers.insert(answer) }
                if case .unanswered(let outcome, _) = cell { outcomes.insert(outcome) }
            }
            for rollUp in row.outcomes.compactMap(\.self) {
                outcomes.insert(rollUp.outcome)
                if rollUp.hasProvisionNotInForce { hasNotInForce = true }
            }
            if row.overReach.contains(where: { !$0.isEmpty }) { hasOverReach = true }
        }
        legend(answers)
        legend(outcomes, hasOverReach: hasOverReach, hasNotInForce: hasNotInForce)
    }
}
