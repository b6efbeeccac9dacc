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
        raw("<td><p>")
        for (index, count) in counts.enumerated() {
            if index > 0 { raw(index + 1 < counts.count ? " " : "</p><p>") }
            raw("<span class=\"count\" data-a=\"\(count.kind)\">")
            mark(count.mark)
            raw("\u{A0}\(count.number)<span class=\"vh\"> ")
            text(count.words)
            raw(index + 1 < counts.count ? ", </span></span>" : "</span></span>")
        }
        raw("</p></td>")
    }

    /// A cell that counts countries with a flag.
    mutating func overReachCount(_ number: Int) {
        guard number > 0 else { return raw("<td>0</td>") }
        raw("<td><span class=\"count over-reach\">")
        mark("over-reach")
        raw("\u{A0}\(number)</span></td>")
    }

    /// What the marks of the counts mean.
    mutating func tallyLegend() {
        raw("<ul class=\"legend\" aria-label=\"")
        text(.legendLabel)
        raw("\">")
        for answer in Answer.allCases {
            raw("<li data-a=\"\(answer.slug)\">")
            mark(answer.markName)
            raw(" ")
            text(TextKey.short(answer))
            raw("</li>")
        }
        raw("<li data-a=\"no-information\">")
        mark(Outcome.noInformation.slug)
        raw(" ")
        text(.safeguardsWithoutAnswer)
        raw("</li><li class=\"over-reach\">")
        mark("over-reach")
        raw(" ")
        text(.legendOverReach)
        raw("</li></ul>\n")
    }

    /// The name of a power, a link to its page.
    mutating func powerLink(_ power: TreatyViews.Power, _ side: SafeguardsSide) {
        raw("<a href=\"\(href(Address.safeguards(side.rawValue, power)))\">")
        text(power.title)
        raw("</a>")
    }

    /// Law that goes beyond the treaty, country by country.
    mutating func overReach(_ grid: SafeguardsGrid, _ power: Int) {
        raw("<ul>")
        for country in model.order {
            for flag in grid.countries[country].overReach[power] {
                raw("<li>")
                namedFindingLink(country, flag.requirement)
                text(.labelSeparator)
                prose(flag.text)
                raw("</li>")
            }
        }
        raw("</ul>\n")
    }

    /// `Kenya, 25(1): in part; 30 days without a cap`.
    mutating func statement(_ statement: SafeguardsCell.Statement, _ country: Int) {
        namedFindingLink(country, statement.requirement)
        text(.labelSeparator)
        text(language.word(statement.answer))
        guard !statement.note.isEmpty else { return }
        text(.partSeparator)
        prose(statement.note)
    }

    /// The marks that grids of safeguards use for these countries.
    mutating func legend(_ grids: [SafeguardsGrid], powers chosen: [Int]? = nil, countries: [Int]) {
        var answers: Set<Answer> = []
        var outcomes: Set<Outcome> = []
        var hasOverReach = false
        var hasNotInForce = false
        for row in grids.flatMap({ grid in countries.map { grid.countries[$0] } }) {
            for power in chosen ?? Array(row.cells.indices) {
                for cell in row.cells[power] {
                    if let answer = cell.answer { answers.insert(answer) }
                    if case .unanswered(let outcome, _) = cell { outcomes.insert(outcome) }
                }
                if let rollUp = row.outcomes[power] {
                    outcomes.insert(rollUp.outcome)
                    if rollUp.hasProvisionNotInForce { hasNotInForce = true }
                }
                if !row.overReach[power].isEmpty { hasOverReach = true }
            }
        }
        legend(answers)
        legend(outcomes, hasOverReach: hasOverReach, hasNotInForce: hasNotInForce)
    }
}
