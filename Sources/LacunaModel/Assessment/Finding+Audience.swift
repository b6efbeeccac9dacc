import LacunaText

extension Finding {
    /// Whether at least one line of this field was taken out for the audience.
    public func withholds(_ kind: FieldKind) -> Bool { withheldFields.contains(kind) }

    /// Nil where an audience may not know how well the finding was verified.
    public var shownBasis: Basis? { outcome == .withheld || withholds(.basis) ? nil : basis }

    /// The finding as an audience may see it: a line that it may not read leaves the name of its field and nothing else.
    public func redacted(for audience: Audience) -> Finding {
        let hidden = places.filter { !audience.maySee($0.publication) }
        guard !hidden.isEmpty else { return self }
        var draft = FindingDraft(self)
        for place in hidden.reversed() { draft.remove(place) }
        draft.places.removeAll { !audience.maySee($0.publication) }
        // They are for translators, who read the file itself.
        draft.texts = []
        draft.withheldFields = FieldKind.allCases.filter { kind in hidden.contains { $0.kind == kind } }
        return Finding(draft)
    }
}

extension FindingDraft {
    /// Takes out what one line gave. Lines must be removed from the last to the first, so that places still hold.
    mutating func remove(_ place: FieldPlace) {
        entries.removeSubrange(place.words)
        switch place.kind {
        case .law: citations.removeSubrange(place.values)
        case .maximumTerm, .aggravatedTerm, .offenceThreshold, .limit, .overallLimit:
            figures.removeSubrange(place.values)
        case .caution: cautions.replaceSubrange(place.values, with: [.withheld])
        case .assistance: assistance.removeSubrange(place.values)
        case .force: force = .inForce
        case .basis: (basis, sources) = (.notVerified, [])
        case .elements: elements = []
        case .criteria: criteria = []
        case .seriousCrime: seriousCrime = nil
        case .priority: priority = nil
        case .reform: reform = nil
        case .due: due = nil
        case .reservation: reservation = nil
        case .state: state = .draft
        case .change: change = nil
        case .outcome, .publication: break
        case .reason, .offence, .narrowing, .authority, .threshold, .renewal, .safeguards, .practice, .overReach, .gap,
            .recommendation, .owner, .reviewer, .reply:
            entries.insert(Finding.Entry(place.kind, .withheld), at: place.words.lowerBound)
        }
    }
}
