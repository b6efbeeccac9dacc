import LacunaDiagnostics
import LacunaModel
import LacunaText

/// Reads the front matter of an assessment against its schema.
struct HeaderReader {
    let context: ReadingContext
    private var reader: MappingReader
    private var words = ""
    /// What only a translation says; nil for the file of an author.
    private(set) var translation: TranslationNotes?

    init(_ node: YAMLNode?, in file: SourceFile, context: ReadingContext) {
        reader = MappingReader(node, in: file, place: "front matter", span: Span(0, 3))
        if case .text(let language, _) = reader.all.first(where: { $0.key == "language" })?.value { words = language }
        self.context = context.offering(words)
        if reader.all.contains(where: { $0.key == TranslationNotes.key }) { translation = TranslationNotes() }
    }

    /// A translation takes structure from its source, so that nothing of it is needed.
    private var isAuthors: Bool { translation == nil }

    /// The header as far as it could be read; the treaty is the one that findings are keyed to, even where the file
    /// names none, so that one mistake at the top does not hide those below.
    mutating func read() -> (draft: AssessmentDraft, treaty: Treaty?, isIdentified: Bool, diagnostics: [Diagnostic]) {
        let country = country()
        let treaty = treaty()
        let likely = treaty ?? likelyTreaty()
        let round = name("round", what: "round")
        let language = language()
        readTranslation()
        let assessed = reader.day("assessed", isRequired: isAuthors)
        let lawAsOf = reader.day("law as of", isRequired: isAuthors)
        let kind = reader.word("kind", AssessmentKind.self, context.vocabulary, isRequired: isAuthors)
        var draft = AssessmentDraft(
            file: reader.file, assessed: assessed ?? context.noDay, lawAsOf: lawAsOf ?? context.noDay)
        draft.country = country ?? ""
        draft.treaty = treaty?.key ?? ""
        draft.round = round ?? ""
        draft.language = language ?? ""
        draft.kind = kind ?? .deskReview
        draft.standing = reader.word("standing", Standing.self, context.vocabulary) ?? .official
        draft.publication = reader.word("publication", Publication.self, context.vocabulary) ?? .public
        draft.authors = (reader.list("authors", isRequired: isAuthors) ?? []).map(\.text)
        (draft.laws, draft.refusedLaws) = laws()
        draft.institutions = institutions(likely)
        draft.consulted = consulted()
        draft.requests = requests()
        let isIdentified =
            country != nil && treaty != nil && round != nil && language != nil
            && (!isAuthors || (assessed != nil && lawAsOf != nil && kind != nil))
        return (draft, likely, isIdentified, reader.finish())
    }

    private mutating func readTranslation() {
        guard translation != nil else { return }
        translation?.source = reader.text(TranslationNotes.key, isRequired: true) ?? ""
        translation?.sourceSpan = reader.valueSpan(TranslationNotes.key)
        translation?.translators = (reader.list("translators") ?? []).map(\.text)
        translation?.standing = reader.word("translation", Translation.self, context.vocabulary)
        translation?.standingSpan = reader.valueSpan("translation")
        translation?.overviewDigest = reader.text("overview translated from")
        note(reader.all, under: "")
    }

    /// Remembers where a translation names structure.
    private mutating func note(_ entries: [YAMLNode.Entry], under path: String) {
        for entry in entries { translation?.places[path + entry.key] = entry.keySpan }
    }

    private func prose(_ text: String?) -> Prose? { text.map { Prose(plain: Bytes($0), language: words) } }

    private mutating func country() -> String? {
        guard let code = reader.text("country", isRequired: true) else { return nil }
        if context.countries.contains(code) { return code }
        reader.add(.unknownCountry, reader.valueSpan("country"), found: code, accepted: near(code))
        return nil
    }

    /// 249 codes help nobody: those that share letters come first, the rest is left out.
    private func near(_ code: String) -> [String] {
        NearestWord.of(code, in: context.countries.sorted()).map { [$0] } ?? []
    }

    private mutating func treaty() -> Treaty? {
        guard let key = reader.text("treaty", isRequired: true) else { return nil }
        if let treaty = context.treaties.first(where: { $0.key == key }) { return treaty }
        reader.add(
            .unknownTreaty, reader.valueSpan("treaty"), found: key, accepted: context.treaties.map(\.key))
        return nil
    }

    /// The treaty that the author most likely meant; with several to choose from, none is better than a wrong one.
    private func likelyTreaty() -> Treaty? {
        if context.treaties.count == 1 { return context.treaties.first }
        guard case .text(let text, _) = reader.all.first(where: { $0.key == "treaty" })?.value else { return nil }
        let nearest = NearestWord.of(text, in: context.treaties.map(\.key))
        return context.treaties.first { $0.key == nearest }
    }

    private mutating func name(_ key: String, what: String) -> String? {
        guard let text = reader.text(key, isRequired: true) else { return nil }
        if SafeName.isValid(text) { return text }
        reader.add(.badName, reader.valueSpan(key), found: text, details: ["what": what])
        return nil
    }

    private mutating func language() -> String? {
        reader.language("language", isRequired: true)
    }

    private mutating func laws() -> (read: [Law], refused: Set<String>?) {
        guard let node = reader.node("laws") else { return ([], []) }
        let mapping = MappingReader(node, in: reader.file, place: "laws")
        reader.take(mapping.diagnostics)
        let laws = mapping.all.compactMap { law($0) }
        let refused = Set(mapping.all.map(\.key)).subtracting(laws.map(\.key))
        return (laws, mapping.diagnostics.isEmpty ? refused : nil)
    }

    private mutating func law(_ entry: YAMLNode.Entry) -> Law? {
        guard SafeName.isValid(entry.key), entry.key == entry.key.lowercased() else {
            reader.add(.badName, entry.keySpan, found: entry.key, details: ["what": "law key"])
            return nil
        }
        var law = MappingReader(entry.value, in: reader.file, place: "law", span: entry.keySpan)
        let value = Law(
            key: entry.key,
            title: prose(law.text("title", isRequired: isAuthors)) ?? Prose(plain: Bytes(isAuthors ? entry.key : "")),
            address: law.address("url"),
            archived: law.address("archived"), inForceSince: law.day("in force"),
            force: law.word("force", Force.self, context.vocabulary) ?? .inForce,
            language: law.language("language"),
            translation: law.word("translation", Translation.self, context.vocabulary),
            note: prose(law.text("note")), span: entry.keySpan)
        if !isAuthors {
            translation?.digests["laws." + entry.key] = law.text(TranslationNotes.digestKey)
            note(law.all, under: "laws.\(entry.key).")
        }
        reader.take(law.finish())
        return value
    }

    private mutating func institutions(_ treaty: Treaty?) -> [Institution] {
        guard let node = reader.node("institutions") else { return [] }
        let roles = (treaty?.views.institutions ?? []).map(\.key)
        let mapping = MappingReader(node, in: reader.file, place: "institutions")
        reader.take(mapping.diagnostics)
        return mapping.all.compactMap { institution($0, roles: roles) }.sorted { $0.role < $1.role }
    }

    private mutating func institution(_ entry: YAMLNode.Entry, roles: [String]) -> Institution? {
        guard let role = roles.firstIndex(of: entry.key) else {
            reader.add(.unknownInstitution, entry.keySpan, found: entry.key, accepted: roles)
            return nil
        }
        var item = MappingReader(entry.value, in: reader.file, place: "institution", span: entry.keySpan)
        let status = item.word("status", InstitutionStatus.self, context.vocabulary, isRequired: isAuthors)
        let isFound = status == .designated || status == .inLaw
        let isNeeded = isFound && isAuthors
        let value = Institution(
            role: role, status: status ?? .notAssessed, name: prose(item.text("name", isRequired: isNeeded)),
            function: prose(item.text("function")),
            source: item.text("source", isRequired: isNeeded).map { Source(Bytes($0), language: words) },
            note: prose(item.text("note")))
        if !isAuthors {
            translation?.digests["institutions." + entry.key] = item.text(TranslationNotes.digestKey)
            note(item.all, under: "institutions.\(entry.key).")
        }
        reader.take(item.finish())
        return value
    }

    private mutating func consulted() -> [Consulted]? {
        reader.list("consulted").map { items in
            items.compactMap { item in
                if let word = context.vocabulary.value(Consulted.self, item.text) { return word }
                reader.add(
                    .unknownWord, item.span, found: item.text, accepted: context.vocabulary.accepted(Consulted.self),
                    details: ["key": "consulted"])
                return nil
            }
        }
    }

    mutating func requests() -> RequestReport {
        switch reader.node("requests") {
        case nil: return .noInformation
        case .text(let text, _) where Folding.key(text) == "none published": return .nonePublished
        case .text(let text, let span):
            reader.add(
                .unknownWord, span, found: text, accepted: ["none published"], details: ["key": "requests"])
            return .noInformation
        case .list(let items, _): return .published(items.compactMap { requestFigures($0) })
        case .mapping(_, let span):
            reader.add(
                .yamlShape, span, found: "keys and values", details: ["key": "requests", "expected": "a list"])
            return .noInformation
        }
    }

    private mutating func requestFigures(_ node: YAMLNode) -> RequestFigures? {
        var item = MappingReader(node, in: reader.file, place: "requests")
        let year = item.number("year", isRequired: true)
        let direction = item.word("direction", RequestDirection.self, context.vocabulary, isRequired: true)
        let total = item.number("total")
        let granted = item.number("granted")
        let refused = item.number("refused")
        let source = item.text("source", isRequired: true)
        reader.take(item.finish())
        guard let year, let direction, let source else { return nil }
        return RequestFigures(
            year: year, direction: direction, total: total, granted: granted, refused: refused,
            source: Source(Bytes(source), language: words))
    }
}
