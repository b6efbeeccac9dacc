import LacunaText

/// What one line of a finding's field list says.
public struct WrittenLine: Sendable {
    public let place: FieldPlace
    /// The author's own words; fixed words, numbers and dates are left out.
    public let texts: [Prose]
    /// Provisions and figures of this line.
    public let citations: [Citation]
    public let figures: [StatedFigure]
}

extension Finding {
    /// Every line of the field list, in the order of the file.
    public var lines: [WrittenLine] {
        places.map { place in
            let citations = place.kind == .law ? Array(citations[place.values]) : []
            let figures = place.kind.holdsFigure ? Array(figures[place.values]) : []
            let words = entries[place.words].map(\.prose) + listed(place) + figures.map(\.note)
            let provisions = citations.map { Prose(plain: $0.provision) }
            return WrittenLine(
                place: place, texts: (words + provisions).filter { !$0.isEmpty }, citations: citations, figures: figures
            )
        }
    }

    private func listed(_ place: FieldPlace) -> [Prose] {
        switch place.kind {
        case .caution: Array(cautions[place.values])
        case .basis: sources.flatMap { [$0.address ?? .empty, $0.words] }.map { Prose(plain: $0) }
        case .elements: elements.map(\.note)
        case .criteria: criteria.map(\.note)
        default: []
        }
    }
}
