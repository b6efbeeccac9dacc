import LacunaDiagnostics
import LacunaModel
import LacunaText

/// Reads which requirements the special comparisons look at.
struct ViewsReader {
    let draft: TreatyDraft
    let texts: CatalogueTexts
    let file: SourceFile
    let vocabulary: Vocabulary
    private(set) var diagnostics: [Diagnostic] = []

    init(draft: TreatyDraft, texts: CatalogueTexts, file: SourceFile, vocabulary: Vocabulary) {
        self.draft = draft
        self.texts = texts
        self.file = file
        self.vocabulary = vocabulary
    }

    mutating func read(_ node: YAMLNode?) -> TreatyViews {
        var reader = MappingReader(node, in: file, place: "views")
        var views = TreatyViews()
        let elements = MappingReader(reader.node("elements"), in: file, place: "elements")
        views.elements = elements.all.map {
            TreatyViews.NamedKey(key: $0.key, title: texts.text($0.value.textValue, "elements", $0.key))
        }
        views.powers = powers("powers", reader.node("powers"))
        views.foreignPowers = powers("foreign powers", reader.node("foreign powers"))
        views.figureQuestions = questions(reader.node("figures"))
        let offences = MappingReader(reader.node("offences"), in: file, place: "offences")
        views.offences = offences.all.compactMap { entry in
            guard let article = article(entry.key, entry.keySpan) else { return nil }
            return TreatyViews.OffenceRow(
                article: article, requirements: requirements(reader.items(in: entry.value, key: entry.key)))
        }
        views.seriousCrimeYears = reader.number("serious crime years").map(Double.init)
        views.refusalGrounds = requirements(reader.items("refusal grounds"))
        let institutions = MappingReader(reader.node("institutions"), in: file, place: "institutions")
        for entry in institutions.all {
            var item = MappingReader(entry.value, in: file, place: "institution", span: entry.keySpan)
            views.institutions.append(
                TreatyViews.InstitutionRole(
                    key: entry.key, title: texts.text(item.text("title") ?? entry.key, "institutions", entry.key),
                    provision: item.text("provision") ?? ""))
            diagnostics += item.finish()
        }
        diagnostics += elements.diagnostics + offences.diagnostics + institutions.diagnostics + reader.finish()
        return views
    }

    private mutating func powers(_ name: String, _ node: YAMLNode?) -> [TreatyViews.Power] {
        let mapping = MappingReader(node, in: file, place: "powers")
        diagnostics += mapping.diagnostics
        return mapping.all.map { entry in
            var item = MappingReader(entry.value, in: file, place: "power", span: entry.keySpan)
            item.checkID(entry.key, entry.keySpan, what: "key of a power")
            let articles = (item.list("articles", isRequired: true) ?? []).compactMap { article($0.text, $0.span) }
            let title = texts.text(item.text("title") ?? entry.key, name, entry.key)
            let power = TreatyViews.Power(key: entry.key, title: title, articles: articles)
            diagnostics += item.finish()
            return power
        }
    }

    private mutating func questions(_ node: YAMLNode?) -> [TreatyViews.FigureQuestion] {
        let mapping = MappingReader(node, in: file, place: "figures")
        diagnostics += mapping.diagnostics
        return mapping.all.map { entry in
            var item = MappingReader(entry.value, in: file, place: "figure", span: entry.keySpan)
            item.checkID(entry.key, entry.keySpan, what: "key of a figure")
            let reference = item.text("reference").flatMap { amount($0, item.valueSpan("reference")) }
            let question = TreatyViews.FigureQuestion(
                key: entry.key, title: texts.text(item.text("title") ?? entry.key, "figures", entry.key),
                requirements: requirements(item.items("requirements", isRequired: true)),
                field: item.word("field", FieldKind.self, vocabulary, isRequired: true) ?? .limit,
                unit: item.word("unit", Figure.Unit.self, vocabulary, isRequired: true) ?? .days,
                reference: reference)
            diagnostics += item.finish()
            return question
        }
    }

    private mutating func amount(_ text: String, _ span: Span) -> Figure.Amount? {
        let amount = try? FigureReader(vocabulary: vocabulary).amount(Bytes(text))
        if amount == nil { diagnostics.append(Diagnostic(.badFigure, in: file, at: span, found: text)) }
        return amount
    }

    private mutating func requirements(_ nodes: [YAMLNode]) -> [Int] {
        nodes.compactMap { item in
            let id = item.textValue
            if let index = draft.requirements.firstIndex(where: { $0.id == id }) { return index }
            dangling(id, item.span, "requirement", draft.requirements.map(\.id))
            return nil
        }
    }

    private mutating func article(_ id: String, _ span: Span) -> Int? {
        if let index = draft.articles.firstIndex(where: { $0.id == id }) { return index }
        dangling(id, span, "article", draft.articles.map(\.id))
        return nil
    }

    private mutating func dangling(_ found: String, _ span: Span, _ what: String, _ accepted: [String]) {
        diagnostics.append(
            Diagnostic(
                .danglingReference, in: file, at: span, found: found, accepted: accepted, details: ["what": what]))
    }
}
