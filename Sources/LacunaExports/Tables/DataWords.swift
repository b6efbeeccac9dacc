import LacunaAnalysis
import LacunaModel

/// Values of the model as the fixed English words of the format, the same in every language of the site.
enum DataWords {
    static func figure(_ figure: Figure, of kind: FieldKind) -> String {
        switch figure {
        case .amount(let amount): "\(amount.bound.rawValue) \(amount.number) \(amount.unit.rawValue)"
        case .unlimited: (kind == .offenceThreshold ? FigureWord.anyOffence : FigureWord.unlimited).rawValue
        case .listed: FigureWord.listed.rawValue
        case .life: FigureWord.life.rawValue
        case .fine: FigureWord.fineOnly.rawValue
        }
    }

    static func figure(_ stated: StatedFigure) -> String {
        let figure = figure(stated.figure, of: stated.kind)
        return stated.note.isEmpty ? figure : "\(figure); \(stated.note.original)"
    }

    static func citation(_ citation: Citation, _ assessment: Assessment) -> String {
        let title = assessment.laws[citation.law].title.original.string
        return citation.provision.isEmpty ? title : "\(title), \(citation.provision.string)"
    }

    static func element(_ element: ElementAnswer, _ treaty: Treaty) -> String {
        let name = "\(treaty.views.elements[element.element].key): \(element.answer.rawValue)"
        return element.note.isEmpty ? name : "\(name); \(element.note.original)"
    }

    static func source(_ source: Source) -> String {
        [source.address?.string, source.words.isEmpty ? nil : source.words.string].compactMap(\.self)
            .joined(separator: " ")
    }
}

extension FigureAbsence {
    var word: String {
        switch self {
        case .noFinding: "no finding"
        case .notAssessed: Outcome.notAssessed.rawValue
        case .noInformation: Outcome.noInformation.rawValue
        case .withheld: Outcome.withheld.rawValue
        case .notApplicable: Outcome.notApplicable.rawValue
        case .notStated: "no figure recorded"
        }
    }
}

extension SeriousStanding {
    var word: String {
        switch self {
        case .basicForm: "basic form"
        case .someForm: "some form"
        case .notReached: "not reached"
        }
    }
}

extension Crosswalk.Standing {
    var word: String {
        switch self {
        case .party: "party"
        case .signatory: "signatory"
        case .deposited: "instrument deposited"
        case .notVerified: "not verified"
        case .notListed: "not listed"
        }
    }
}

extension Changes.Kind {
    var word: String {
        switch self {
        case .outcome: "outcome"
        case .sameOutcome: "same outcome"
        case .publication: "publication"
        case .newRequirement: "new requirement"
        case .added: "finding added"
        case .dropped: "finding dropped"
        }
    }
}
