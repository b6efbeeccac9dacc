import LacunaDiagnostics
import LacunaModel
import LacunaText

/// Reads one file of the catalogue's rows.
struct RequirementReader: Sendable {
    let articles: [String]
    let instruments: [String]
    let texts: CatalogueTexts
    let vocabulary: Vocabulary

    struct Row: Sendable {
        let requirement: Requirement
        let file: SourceFile
        let span: Span
    }

    func read(_ path: String, from tree: any FileTree) -> (rows: [Row], diagnostics: [Diagnostic]) {
        let (file, problems) = TextFileReader.read(path, from: tree)
        guard let file else { return ([], problems) }
        let yaml = YAMLReader.read(file)
        var diagnostics = problems + yaml.diagnostics
        var rows: [Row] = []
        if let node = yaml.node, case .mapping(_, let span) = node {
            let details = ["key": "requirements", "expected": "a list"]
            diagnostics.append(Diagnostic(.yamlShape, in: file, at: span, found: node.shape, details: details))
        }
        for node in yaml.node?.items ?? [] {
            var reader = MappingReader(node, in: file, place: "requirement")
            if let requirement = requirement(&reader) {
                rows.append(Row(requirement: requirement, file: file, span: reader.valueSpan("id")))
            }
            diagnostics += reader.finish()
        }
        return (rows, diagnostics)
    }

    private func requirement(_ reader: inout MappingReader) -> Requirement? {
        let id = reader.text("id", isRequired: true)
        let articleID = reader.text("article", isRequired: true) ?? ""
        let article = articles.firstIndex(of: articleID)
        if article == nil {
            reader.add(
                .danglingReference, reader.valueSpan("article"), found: articleID, accepted: articles,
                details: ["what": "article"])
        }
        let title = reader.text("title", isRequired: true)
        let summary = reader.text("summary", isRequired: true)
        let obligation = reader.word("obligation", Obligation.self, vocabulary, isRequired: true)
        let qualifier = reader.text("qualifier")
        let kind = reader.text("kind", isRequired: true)
        let themes = themes(&reader)
        reader.checkID(id, reader.valueSpan("id"), what: "requirement id")
        let criteria = criteria(id ?? "", &reader)
        let figures = figures(id ?? "", &reader)
        let parallels = parallels(&reader)
        let verification = reader.word("verified", Verification.self, vocabulary, isRequired: true)
        let note = reader.text("verified note")
        let added = reader.day("added")
        guard let id, let article, let title, let summary, let obligation, let kind, let verification else {
            return nil
        }
        return Requirement(
            id: id, article: article, title: texts.text(title, "requirements", id, "title"),
            summary: texts.text(summary, "requirements", id, "summary"), obligation: obligation,
            qualifier: qualifier.map { texts.text($0, "requirements", id, "qualifier") },
            kind: kind, themes: themes, criteria: criteria, figures: figures, parallels: parallels,
            verification: verification, verificationNote: note, added: added)
    }

    private func themes(_ reader: inout MappingReader) -> [String] {
        let themes = reader.list("themes") ?? []
        for theme in themes { reader.checkID(theme.text, theme.span, what: "theme") }
        return themes.map(\.text)
    }

    private func criteria(_ id: String, _ reader: inout MappingReader) -> [Criterion] {
        let mapping = MappingReader(reader.node("criteria"), in: reader.file, place: "criteria")
        reader.take(mapping.diagnostics)
        return mapping.all.compactMap { entry in
            guard entry.key.utf8.count == 1, entry.key.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else {
                reader.add(.badCriterionLetter, entry.keySpan, found: entry.key)
                return nil
            }
            return Criterion(
                letter: entry.key,
                question: texts.text(entry.value.textValue, "requirements", id, "criteria", entry.key))
        }
    }

    private func figures(_ id: String, _ reader: inout MappingReader) -> [TreatyFigure] {
        var figures: [TreatyFigure] = []
        for node in reader.items("figures") {
            var item = MappingReader(node, in: reader.file, place: "figure")
            let value = item.number("value", isRequired: true)
            let unit = item.text("unit", isRequired: true)
            let bound = item.word("bound", Figure.Bound.self, vocabulary, isRequired: true)
            let what = texts.text(item.text("what") ?? "", "requirements", id, "figures", "\(figures.count + 1)")
            reader.take(item.finish())
            if let value, let unit, let bound {
                figures.append(TreatyFigure(value: Double(value), unit: unit, bound: bound, what: what))
            }
        }
        return figures
    }

    private func parallels(_ reader: inout MappingReader) -> [Parallel] {
        let mapping = MappingReader(reader.node("parallels"), in: reader.file, place: "parallels")
        reader.take(mapping.diagnostics)
        return mapping.all.flatMap { entry -> [Parallel] in
            guard instruments.contains(entry.key) else {
                reader.add(
                    .danglingReference, entry.keySpan, found: entry.key, accepted: instruments,
                    details: ["what": "instrument"])
                return []
            }
            return reader.items(in: entry.value, key: entry.key).map {
                reader.checkID($0.textValue, $0.span, what: "provision of an instrument")
                return Parallel(instrument: entry.key, provision: $0.textValue)
            }
        }
    }
}
