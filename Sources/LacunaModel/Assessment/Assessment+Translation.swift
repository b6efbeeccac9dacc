import LacunaText

extension Assessment {
    /// The same assessment with the words of a translation. What it does not translate stays in the source's language.
    ///
    /// Structure, places and numbers are those of the source.
    public func translated(by translation: TranslatedAssessment) -> Assessment {
        var draft = AssessmentDraft(self)
        draft.credit = translation.credit
        draft.translationFile = translation.file
        if let overview = translation.overview {
            draft.overview = self.overview.replaced(by: overview.words, overview.state)
        }
        for entry in translation.laws { draft.laws[entry.index] = laws[entry.index].translated(by: entry) }
        for entry in translation.institutions {
            draft.institutions[entry.index] = institutions[entry.index].translated(by: entry)
        }
        for translated in translation.findings {
            let place = findingOfRequirement[translated.requirement]
            if place >= 0 { draft.findings[Int(place)] = findings[Int(place)].translated(by: translated) }
        }
        return Assessment(draft, requirementCount: findingOfRequirement.count)
    }
}

extension Law {
    fileprivate func translated(by entry: TranslatedEntry) -> Law {
        Law(
            key: key, title: title.replaced(by: entry.words["title"], entry.state), address: address,
            archived: archived, inForceSince: inForceSince, force: force, language: language, translation: translation,
            note: note?.replaced(by: entry.words["note"], entry.state), span: span)
    }
}

extension Institution {
    fileprivate func translated(by entry: TranslatedEntry) -> Institution {
        Institution(
            role: role, status: status, name: name?.replaced(by: entry.words["name"], entry.state),
            function: function?.replaced(by: entry.words["function"], entry.state), source: source,
            note: note?.replaced(by: entry.words["note"], entry.state))
    }
}

extension Finding {
    fileprivate func translated(by translated: TranslatedFinding) -> Finding {
        var draft = FindingDraft(self)
        var counts: [FieldKind: Int] = [:]
        /// The words for a field, counting fields of the same kind in the order of the source.
        func next(_ kind: FieldKind) -> Prose? {
            defer { counts[kind, default: 0] += 1 }
            return translated.words[.field(kind, counts[kind] ?? 0)]
        }
        let state = translated.state
        draft.entries = entries.map { Entry($0.kind, $0.prose.replaced(by: next($0.kind), state)) }
        draft.cautions = cautions.map { $0.replaced(by: next(.caution), state) }
        draft.figures = figures.map {
            StatedFigure(kind: $0.kind, figure: $0.figure, note: $0.note.replaced(by: next($0.kind), state))
        }
        draft.elements = elements.map {
            let words = translated.words[.element($0.element)]
            return ElementAnswer(
                element: $0.element, answer: $0.answer, note: $0.note.replaced(by: words, state), span: $0.span)
        }
        draft.criteria = criteria.map {
            let words = translated.words[.criterion($0.letter)]
            return CriterionAnswer(letter: $0.letter, answer: $0.answer, note: $0.note.replaced(by: words, state))
        }
        draft.analysis = analysis?.replaced(by: translated.words[.analysis], state)
        draft.translation = translated.words.isEmpty ? nil : state
        return Finding(draft)
    }
}
