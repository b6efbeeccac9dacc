import LacunaAnalysis
import LacunaModel

extension PageWriter {
    /// The figure with the author's words after it.
    mutating func figure(_ entry: FigureEntry) {
        text(words(entry.figure, in: entry.kind))
        guard !entry.note.isEmpty else { return }
        text(.partSeparator)
        prose(entry.note)
    }

    /// Why there is no figure, with the outcome where the law was compared.
    mutating func absence(_ absence: FigureAbsence, _ finding: Finding?) {
        raw("<span class=\"absent\">")
        text(words(absence))
        raw("</span>")
        if absence == .notStated, let finding, finding.outcome.isKnown {
            raw(" ")
            badge(finding.outcome, force: finding.force)
        }
    }

    /// Says that the finding holds nothing of the kind; a dash where there is nothing that could hold it.
    mutating func noneRecorded(_ absence: FigureAbsence? = nil) {
        raw("<span class=\"absent\">")
        if absence == nil { text(.figuresNoneRecorded) } else { raw("–") }
        raw("</span>")
    }

    func words(_ absence: FigureAbsence) -> String {
        switch absence {
        case .noFinding: language.text(.cellNone)
        case .notAssessed: language.word(Outcome.notAssessed)
        case .noInformation: language.word(Outcome.noInformation)
        case .withheld: language.word(Outcome.withheld)
        case .notApplicable: language.word(Outcome.notApplicable)
        case .notStated: language.text(.figuresNotStated)
        }
    }

    /// A link to the finding of a country, or to the country where it has none.
    func findingAddress(_ country: Int, _ finding: Finding?) -> String {
        let code = analysis.countries[country].code
        return finding.map { Address.finding(code, treaty.requirements[$0.requirement]) } ?? Address.country(code)
    }

    /// `<th scope="row">` that leads from a country to its finding.
    mutating func findingHeader(_ country: Int, _ finding: Finding?) {
        raw("<th scope=\"row\">")
        link(findingAddress(country, finding), model.name(country))
        raw("</th>")
    }

    /// The provisions of a finding, and whether they apply.
    mutating func law(_ finding: Finding, _ force: Force, _ assessment: Assessment) {
        shortCitations(finding, assessment)
        guard force != .inForce else { return }
        raw(" <span class=\"force\">")
        text(language.word(force))
        raw("</span>")
    }

    /// How well the finding was verified, and whether it carries a caution.
    mutating func basisCell(_ finding: Finding?) {
        raw("<td>")
        if let finding, let basis = finding.shownBasis {
            text(language.word(basis))
            if !finding.cautions.isEmpty {
                text(.partSeparator)
                text(.figuresCaution)
            }
        }
        raw("</td>")
    }
}

extension PlotMark {
    /// The mark of a figure: on the scale where it is a number, before or after it where words say less or more.
    init(_ entry: FigureEntry, as shape: Shape, meaning: String, isJoined: Bool = false, words: String) {
        switch entry.figure {
        case .amount: self.init(shape: shape, place: .value(entry.value ?? 0), meaning: meaning, isJoined: isJoined)
        case .unlimited where entry.kind == .offenceThreshold:
            self.init(shape: .openSquare, place: .before, meaning: words)
        case .unlimited: self.init(shape: .arrow, place: .after, meaning: words, isJoined: isJoined)
        case .life: self.init(shape: .square, place: .after, meaning: words, isJoined: isJoined)
        case .fine: self.init(shape: .openSquare, place: .before, meaning: words, isJoined: isJoined)
        case .listed: self.init(shape: .list, place: .words, meaning: words)
        }
    }

    init(_ absence: FigureAbsence, meaning: String) {
        let shape: Shape =
            switch absence {
            case .notStated, .noInformation: .noInformation
            case .noFinding, .notAssessed: .notAssessed
            case .withheld: .withheld
            case .notApplicable: .notApplicable
            }
        self.init(shape: shape, place: .words, meaning: meaning)
    }
}
