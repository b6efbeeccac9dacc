extension Treaty {
    /// Every text that can be translated, in the order of the catalogue. The words of commentators and the notes on single rows
    /// are quotations and stay as they are.
    public var texts: [CatalogueText] {
        let all =
            [title, shortTitle, citation] + chapters.map(\.title) + Outcome.allCases.compactMap { scale[$0] }
            + [signature.text, status.note, relations.note] + instruments.flatMap { [$0.title, $0.shortTitle] }
            + documents.map(\.title) + notifications.flatMap { [$0.content, $0.when] } + reservations.map(\.effect)
            + viewTexts + (themes + kinds).map(\.title) + articles.flatMap { [$0.title, $0.shortTitle] }
            + requirements.flatMap(\.texts)
            + articles.compactMap(\.guide).flatMap { [$0.asks, $0.actors] }
            + glossary.flatMap { [$0.term, $0.meaning] }
        return all.filter { !$0.isEmpty }
    }

    private var viewTexts: [CatalogueText] {
        views.elements.map(\.title) + (views.powers + views.foreignPowers).map(\.title)
            + views.figureQuestions.map(\.title) + views.institutions.map(\.title)
    }
}

extension Requirement {
    var texts: [CatalogueText] {
        [title, summary] + (qualifier.map { [$0] } ?? []) + criteria.map(\.question) + figures.map(\.what)
    }
}
