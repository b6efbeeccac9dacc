import LacunaText

/// What one line of a finding's field list says, as plain text.
public struct WrittenLine: Sendable {
    public let place: FieldPlace
    /// The author's own words; fixed words, numbers and dates are left out.
    public let texts: [Bytes]
}

extension Finding {
    /// Every line of the field list, in the order of the file.
    public var lines: [WrittenLine] {
        places.map { place in
            let words = entries[place.words].map(\.prose.plain)
            return WrittenLine(place: place, texts: (words + listed(place)).filter { !$0.isEmpty })
        }
    }

    private func listed(_ place: FieldPlace) -> [Bytes] {
        switch place.kind {
        case .law: citations[place.values].map(\.provision)
        case .maximumTerm, .aggravatedTerm, .offenceThreshold, .limit, .overallLimit:
            figures[place.values].map(\.note)
        case .caution: cautions[place.values].map(\.plain)
        case .basis: sources.flatMap { [$0.address ?? .empty, $0.words] }
        case .elements: elements.map(\.note)
        case .criteria: criteria.map(\.note)
        default: []
        }
    }
}
