import LacunaDiagnostics
import LacunaMarkdown
import LacunaModel
import LacunaText

/// Reads the text of a translation beside its source.
struct TranslationReader {
    let context: ReadingContext

    func read(
        _ header: TranslationHeader, _ source: Assessment
    ) -> (translation: TranslatedAssessment?, diagnostics: [Diagnostic]) {
        let file = header.draft.file
        let (document, problems) = MarkdownParser.parse(file, from: header.bodyStart)
        var front = TranslatedFrontMatter(header, source)
        front.read()
        guard let document else { return (nil, problems + front.diagnostics) }
        var draft = header.draft
        draft.laws = source.laws
        var body = BodyReader(
            document: document, draft: draft, treaty: header.treaty, context: context.offering(draft.language),
            source: source)
        body.read()
        let overview = overview(body, header, source)
        var diagnostics = problems + front.diagnostics + body.diagnostics + overview.diagnostics
        let translation = TranslatedAssessment(
            file: file, country: draft.country, treaty: draft.treaty, round: draft.round, language: draft.language,
            source: header.notes.source,
            credit: TranslationCredit(
                language: draft.language, translators: header.notes.translators, standing: header.notes.standing),
            publication: draft.publication, overview: overview.value, laws: front.laws,
            institutions: front.institutions, findings: body.translated)
        diagnostics += rest(translation, source)
        return (translation, diagnostics)
    }

    private func overview(
        _ body: BodyReader, _ header: TranslationHeader, _ source: Assessment
    ) -> (value: TranslatedOverview?, diagnostics: [Diagnostic]) {
        let words = body.draft.overview
        guard !words.markup.isEmpty else { return (nil, []) }
        let digest = header.notes.overviewDigest
        let state: TranslationState =
            digest == nil ? .unconfirmed : digest == TextDigest.of(source.overviewText) ? .current : .stale
        if body.isOverviewMarked { return (TranslatedOverview(words: nil, state: state, digest: digest), []) }
        let value = TranslatedOverview(words: words, state: state, digest: digest)
        let place = header.notes.places["overview translated from"] ?? .start
        func problem(_ rule: Rule) -> [Diagnostic] {
            let related = Diagnostic.Related(file: source.file, span: .start, text: source.file.path)
            return [Diagnostic(rule, in: header.draft.file, at: place, found: "overview", related: [related])]
        }
        guard !source.overviewText.isEmpty else { return (nil, problem(.nothingToTranslate)) }
        switch state {
        case .current: return (value, [])
        case .stale: return (value, problem(.staleTranslation))
        case .unconfirmed: return (value, problem(.translationWithoutDigest))
        }
    }

    /// How much is left to be translated, in one note for the whole file.
    private func rest(_ translation: TranslatedAssessment, _ source: Assessment) -> [Diagnostic] {
        let done = translation.findings.count { finding in
            let texts = source.finding(of: finding.requirement)?.texts ?? []
            return texts.allSatisfy { finding.words[$0.slot] != nil }
        }
        let all = source.findings.count { !$0.texts.isEmpty }
        let missing = all - done
        guard missing > 0 else { return [] }
        return [
            Diagnostic(
                .notYetTranslated, in: translation.file, at: .start, found: String(missing),
                details: [
                    "all": String(all), "country": translation.country, "language": translation.language,
                    "source": translation.source,
                ])
        ]
    }
}
