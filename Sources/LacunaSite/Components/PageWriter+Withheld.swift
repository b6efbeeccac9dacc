import LacunaAnalysis
import LacunaModel

extension PageWriter {
    /// The text for a value that is not there: that it was withheld, or `key` where the author wrote none.
    func absence(of kind: FieldKind, in finding: Finding?, _ key: TextKey) -> TextKey {
        finding?.withholds(kind) == true ? .shortWithheld : key
    }

    /// Says that the line of a field was withheld, on a line of its own beside values that were not.
    mutating func withheldField(_ finding: Finding, _ kind: FieldKind) {
        guard finding.withholds(kind) else { return }
        field(language.word(kind)) { $0.absent(.shortWithheld) }
    }

    /// What an audience may not read, counted by kind.
    mutating func withheld(_ count: WithheldCount) {
        raw("<ul>")
        for (key, number) in [(TextKey.withheldFiles, count.files), (.withheldFindings, count.findings)]
        where number > 0 {
            raw("<li>")
            text(key, count: number)
            raw("</li>")
        }
        for field in count.fields {
            raw("<li>")
            text(.withheldFields, count: field.number, ["field": language.word(field.kind)])
            raw("</li>")
        }
        raw("</ul>\n")
    }
}
