import LacunaModel

/// A figure of a finding, ready to be placed on a scale.
public struct FigureEntry: Sendable {
    public let requirement: Int
    public let kind: FieldKind
    public let figure: Figure
    /// What the author wrote after the figure.
    public let note: Prose
    /// On the scale, in its unit; nil for figures that are words.
    public let value: Double?

    init(_ stated: StatedFigure, of finding: Finding, in unit: Figure.Unit) {
        requirement = finding.requirement
        kind = stated.kind
        figure = stated.figure
        note = stated.note
        if case .amount(let amount) = stated.figure { value = amount.value(in: unit) } else { value = nil }
    }

    static func entries(_ kind: FieldKind, of finding: Finding, in unit: Figure.Unit) -> [FigureEntry] {
        finding.figures(kind).map { FigureEntry($0, of: finding, in: unit) }
    }
}
