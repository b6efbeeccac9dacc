import LacunaText

/// A place in a finding that holds words, and so can be translated. Everything else in a finding is structure.
public enum WordSlot: Sendable, Hashable {
    /// The words of a field, or those after its `;`. Fields that repeat are counted from 0.
    case field(FieldKind, Int)
    /// Index into the treaty's elements.
    case element(Int)
    /// Letter of the catalogue's question.
    case criterion(String)
    /// The blocks after the fields.
    case analysis

    /// The order in which digests and files name them: that of the fields, with the analysis last.
    var rank: (Int, Int, String) {
        switch self {
        case .field(let kind, let index): (kind.rank, index, "")
        case .element(let index): (FieldKind.elements.rank, index, "")
        case .criterion(let letter): (FieldKind.criteria.rank, 0, letter)
        case .analysis: (.max, 0, "")
        }
    }

    /// The field that the words stand in; nil for the analysis.
    public var kind: FieldKind? {
        switch self {
        case .field(let kind, _): kind
        case .element: .elements
        case .criterion: .criteria
        case .analysis: nil
        }
    }

    /// Its name in a digest. It never changes, or every translation would count as stale.
    public var name: String {
        switch self {
        case .field(let kind, let index): "\(kind.slug).\(index)"
        case .element(let index): "elements.\(index)"
        case .criterion(let letter): "criteria.\(letter)"
        case .analysis: "analysis"
        }
    }
}

extension WordSlot: Comparable {
    public static func < (left: WordSlot, right: WordSlot) -> Bool { left.rank < right.rank }
}

/// Words as the author typed them, Markdown included.
public struct SourceText: Sendable, Hashable {
    public let slot: WordSlot
    public let text: Bytes

    public init(_ slot: WordSlot, _ text: Bytes) {
        self.slot = slot
        self.text = text
    }
}
