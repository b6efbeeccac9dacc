import LacunaAnalysis
import LacunaModel

extension PageWriter {
    /// What the line of serious crime is and how it is used here.
    mutating func seriousLine() {
        guard let years = treaty.views.seriousCrimeYears else { return }
        raw("<p>")
        text(.offencesLine, ["years": PlotNumber.of(years)])
        raw(" ")
        text(.offencesLineFromFigures)
        raw("</p>\n")
    }

    /// Where one offence stands to the line.
    func words(_ standing: SeriousStanding?) -> String {
        switch standing {
        case .basicForm: language.text(.offencesBasicHere)
        case .someForm: language.text(.offencesSomeHere)
        case .notReached: language.text(.offencesBelowHere)
        case nil: language.text(.offencesUnknown)
        }
    }
}
