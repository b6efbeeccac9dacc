import LacunaModel
import LacunaText

/// Everything that an assessment says, as lines of text without places: what must be equal when only the bytes differ.
enum Summary {
    static func of(_ assessment: Assessment) -> [String] {
        [
            assessment.country, assessment.treaty, assessment.round, assessment.language, assessment.kind.rawValue,
            "\(assessment.assessed) \(assessment.lawAsOf)", assessment.authors.joined(separator: ", "),
        ] + assessment.laws.map { "\($0.key): \($0.title)" } + assessment.findings.flatMap(of)
    }

    static func of(_ finding: Finding) -> [String] {
        var lines = ["\(finding.requirement) \(finding.outcome)"]
        for kind in FieldKind.allCases {
            if let prose = finding[kind] { lines.append("\(kind): \(prose.plain) = \(prose.markup)") }
        }
        lines += finding.citations.map { "\($0.law) \($0.provision)" }
        lines += finding.sources.map { "\($0.address ?? "-") \($0.words)" }
        lines += finding.figures.map { "\($0.kind) \($0.figure) \($0.note)" }
        lines += finding.elements.map { "\($0.element) \($0.answer) \($0.note)" }
        lines += finding.criteria.map { "\($0.letter) \($0.answer) \($0.note)" }
        lines += finding.cautions.map { "caution \($0.plain)" }
        if let analysis = finding.analysis { lines.append("\(analysis.plain) = \(analysis.markup)") }
        return lines
    }
}
