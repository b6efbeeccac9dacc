import LacunaText

/// What one line of a finding's field list says.
public struct WrittenLine: Sendable {
    public let place: FieldPlace
    /// The author's own words; fixed words, numbers and dates are left out.
    public let texts: [Prose]
}

extension Finding {
    /// Every line of the field list, in the order of the file.
    public var lines: [WrittenLine] {
        places.map { place in
            let words = entries[place.words].map(\.prose)
            let cautions = place.kind == .caution ? Array(cautions[place.values]) : []
            let listed = listed(place).filter { !$0.isEmpty }.map { Prose(plain: $0) }
            return WrittenLine(place: place, texts: words + cautions + listed)
        }
    }

    private func listed(_ place: FieldPlace) -> [Bytes] {
        switch place.kind {
        case .law: citations[place.values].map(\.provision)
        case .maximumTerm, .aggravatedTerm, .offenceThreshold, .limit, .overallLimit:
            figures[place.values].map(\.note)
        case .basis: sources.flatMap { [$0.address ?? .empty, $0.words] }
        case .elements: elements.map(\.note)
        case .criteria: criteria.map(\.note)
        default: []
        }
    }
}
