import LacunaDiagnostics
import LacunaModel

/// A serious crime is one whose maximum term reaches the treaty's line; the words must agree with the figures.
struct SeriousCrimeAgainstTerm: FindingCheck {
    static let rule = Rule(
        "L413", "serious-crime-against-term",
        message: "“Serious crime” on {requirement} says “{found}”, but the maximum term does not agree with it.",
        fix: "Write “yes” only where the basic form reaches the line, “no” only where no form does, else “depends”.",
        reason: "Cooperation on electronic evidence opens at this line.",
        bad: .finding(Sample.met + "\n- **Maximum term:** at most 10 years\n- **Serious crime:** no"),
        good: .finding(Sample.met + "\n- **Maximum term:** at most 10 years\n- **Serious crime:** yes"))

    func check(_ finding: Finding, _ context: FindingContext) -> [Diagnostic] {
        guard let line = context.treaty.views.seriousCrimeYears, let stated = finding.seriousCrime else { return [] }
        let basic = finding.figures(.maximumTerm).first.map { reaches($0.figure, line) }
        let aggravated = finding.figures(.aggravatedTerm).first.map { reaches($0.figure, line) }
        let contradicts =
            switch stated {
            case .yes: basic == false
            case .no: basic == true || aggravated == true
            case .depends, .notAssessed: false
            }
        guard contradicts else { return [] }
        return [context.problem(Self.rule, at: .seriousCrime, found: context.word(stated))]
    }

    private func reaches(_ figure: Figure, _ years: Double) -> Bool {
        switch figure {
        case .life: true
        case .amount(let amount): amount.bound == .below ? amount.years > years : amount.years >= years
        case .unlimited, .listed, .fine: false
        }
    }
}

extension Figure.Amount {
    /// Terms are counted as a court counts them: forty-eight months are four years.
    fileprivate var years: Double { unit == .months ? value / 12 : days / Figure.Unit.years.days }
}
