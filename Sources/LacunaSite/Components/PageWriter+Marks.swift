import LacunaAnalysis
import LacunaModel

extension PageWriter {
    /// The drawing of an outcome; the word always stands beside it.
    mutating func mark(_ name: String, besides second: String? = nil) {
        raw("<svg class=\"mark\(second == nil ? "" : " pair")\" aria-hidden=\"true\"><use href=\"#m-\(name)\"/>")
        if let second { raw("<use href=\"#m-\(second)\"/>") }
        raw("</svg>")
    }

    /// Mark and full word.
    mutating func badge(_ outcome: Outcome, force: Force = .inForce) {
        raw("<span class=\"outcome\" data-o=\"\(outcome.slug)\">")
        mark(outcome.slug, besides: force.applies ? nil : "not-in-force")
        raw(" ")
        text(language.word(outcome))
        if !force.applies {
            text(.listSeparator)
            text(language.word(force))
        }
        raw("</span>")
    }

    mutating func duty(_ requirement: Requirement) {
        raw("<span class=\"duty\" data-d=\"\(requirement.obligation.rawValue)\">")
        text(language.word(requirement.obligation))
        raw("</span>")
        if let qualifier = requirement.qualifier {
            raw(" <span class=\"qualifier\">")
            text(qualifier)
            raw("</span>")
        }
    }

    /// The marks that a page uses, each with its word.
    mutating func legend(
        _ outcomes: some Collection<Outcome>, hasOverReach: Bool = false, hasNotInForce: Bool = false,
        hasSecondary: Bool = false
    ) {
        raw("<ul class=\"legend\" aria-label=\"")
        text(.legendLabel)
        raw("\">")
        for outcome in Outcome.allCases where outcomes.contains(outcome) {
            raw("<li data-o=\"\(outcome.slug)\">")
            mark(outcome.slug)
            raw(" ")
            text(language.word(outcome))
            raw("</li>")
        }
        if hasNotInForce {
            raw("<li>")
            mark("partly-met", besides: "not-in-force")
            raw(" ")
            text(.legendNotInForce)
            raw("</li>")
        }
        if hasOverReach {
            raw("<li class=\"over-reach\">")
            mark("over-reach")
            raw(" ")
            text(.legendOverReach)
            raw("</li>")
        }
        if hasSecondary {
            raw("<li class=\"secondary\"><span>")
            text(.legendSecondary)
            raw("</span></li>")
        }
        raw("</ul>\n")
    }

    /// A cell of a matrix: mark and short word, with a link to what stands behind it. `label` names its column where paper
    /// is too narrow for columns.
    mutating func cell(
        _ outcome: Outcome, href address: String, bases: [Basis], isNotInForce: Bool, isOverReach: Bool,
        rated: (known: Int, all: Int)? = nil, label: String? = nil
    ) {
        raw("<td data-o=\"\(outcome.slug)\" data-b=\"\(bases.map(\.slug).joined(separator: " "))\"")
        cellLabel(label)
        raw("><a href=\"")
        text(href(address))
        raw("\">")
        mark(outcome.slug, besides: isNotInForce ? "not-in-force" : nil)
        raw(" <span>")
        text(TextKey.short(outcome))
        if isOverReach {
            raw("<svg class=\"mark over-reach\" aria-hidden=\"true\"><use href=\"#m-over-reach\"/></svg>")
        }
        if let rated {
            raw(" <small aria-hidden=\"true\">\(language.number(rated.known))/\(language.number(rated.all))</small>")
        }
        var said: [String] = []
        if isNotInForce { said.append(language.text(.legendNotInForce)) }
        if isOverReach { said.append(language.text(.legendOverReach)) }
        if let rated {
            said.append(
                language.text(.cellKnown, ["known": language.number(rated.known), "all": language.number(rated.all)]))
        }
        if !said.isEmpty {
            raw("<span class=\"vh\">")
            for words in said { text(language.text(.listSeparator) + words) }
            raw("</span>")
        }
        raw("</span></a></td>")
    }

    /// A cell without any finding.
    mutating func emptyCell(label: String? = nil) {
        raw("<td data-o=\"none\"")
        cellLabel(label)
        raw("><span class=\"absent\">")
        text(.cellNone)
        raw("</span></td>")
    }

    private mutating func cellLabel(_ label: String?) {
        guard let label else { return }
        raw(" data-label=\"")
        text(label)
        raw("\"")
    }
}

extension TextKey {
    /// The short word of an outcome, for narrow cells.
    static func short(_ outcome: Outcome) -> TextKey {
        switch outcome {
        case .met: .shortMet
        case .largelyMet: .shortLargelyMet
        case .partlyMet: .shortPartlyMet
        case .notMet: .shortNotMet
        case .used: .shortUsed
        case .notUsed: .shortNotUsed
        case .notApplicable: .shortNotApplicable
        case .notAssessed: .shortNotAssessed
        case .noInformation: .shortNoInformation
        case .withheld: .shortWithheld
        }
    }
}
