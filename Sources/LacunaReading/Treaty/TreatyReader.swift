import LacunaDiagnostics
import LacunaModel
import LacunaText

/// Reads a folder under `treaties/` into a treaty.
public struct TreatyReader {
    private let tree: any FileTree
    private let key: String
    private let vocabulary: Vocabulary
    private var draft: TreatyDraft
    private var texts: CatalogueTexts
    private var diagnostics: [Diagnostic] = []
    private var figures: FigureReader { FigureReader(vocabulary: vocabulary) }

    /// `languages` are those whose texts are read; nil for every one that has a file.
    public init(key: String, from tree: any FileTree, vocabulary: Vocabulary, languages: [String]? = nil) {
        self.tree = tree
        self.key = key
        self.vocabulary = vocabulary
        draft = TreatyDraft(key: key)
        texts = CatalogueTexts(under: "treaties/\(key)/texts", from: tree, languages: languages)
    }

    /// The treaty as far as it could be read; nil when its main file is missing.
    public mutating func read(jobs: Int) -> (treaty: Treaty?, diagnostics: [Diagnostic]) {
        let main = TextFileReader.read("treaties/\(key)/treaty.yaml", from: tree)
        diagnostics += main.diagnostics
        guard let file = main.file else { return (nil, diagnostics) }
        let yaml = YAMLReader.read(file)
        diagnostics += yaml.diagnostics
        guard yaml.node != nil || yaml.diagnostics.isEmpty else { return (nil, diagnostics) }
        var reader = MappingReader(yaml.node, in: file, place: "treaty")
        readIdentity(&reader)
        readRules(&reader)
        readLists(&reader)
        let articles = articleList(&reader)
        let status = reader.node("status")
        let relations = reader.node("related instruments")
        let views = reader.node("views")
        let themes = reader.node("themes")
        let kinds = reader.node("kinds")
        let notifications = reader.items("notifications")
        readRequirements(articles, guides: readGuides(articles.map(\.id)), jobs: jobs)
        readStatus(status, relations, in: file)
        var viewsReader = ViewsReader(draft: draft, texts: texts, file: file, vocabulary: vocabulary)
        draft.views = viewsReader.read(views)
        readNotifications(notifications, in: file)
        draft.themes = keyWords("themes", themes, draft.requirements.flatMap(\.themes), in: file)
        draft.kinds = keyWords("kinds", kinds, draft.requirements.map(\.kind), in: file)
        draft.glossary = readGlossary()
        let treaty = Treaty(draft)
        diagnostics += reader.finish() + viewsReader.diagnostics + texts.diagnostics + texts.unknown(in: treaty)
        return (treaty, diagnostics)
    }

    private mutating func readIdentity(_ reader: inout MappingReader) {
        draft.language = reader.language("language") ?? "en"
        texts.language = draft.language
        draft.title = texts.text(reader.text("title", isRequired: true) ?? key, "title")
        draft.shortTitle = draft.title.shortened(to: texts.text(reader.text("short title") ?? "", "short title"))
        draft.citation = texts.text(reader.text("citation") ?? "", "citation")
    }

    private mutating func readRules(_ reader: inout MappingReader) {
        var signature = MappingReader(reader.node("signature"), in: reader.file, place: "signature")
        draft.signature = SignatureRule(
            opened: signature.day("opened"), closes: signature.day("closes"),
            text: texts.text(signature.text("text") ?? "", "signature"))
        diagnostics += signature.finish()
        var force = MappingReader(reader.node("entry into force"), in: reader.file, place: "entry into force")
        draft.entryIntoForce = EntryIntoForce(
            instruments: force.number("instruments") ?? 0, days: force.number("days") ?? 0,
            laterDays: force.number("later days") ?? 0)
        diagnostics += force.finish()
        let scale = MappingReader(reader.node("scale"), in: reader.file, place: "scale")
        diagnostics += scale.diagnostics
        for entry in scale.all {
            if let outcome = Outcome(rawValue: entry.key), case .text(let text, _) = entry.value {
                draft.scale[outcome] = texts.text(text, "scale", entry.key)
            } else {
                dangling(entry.key, entry.keySpan, in: reader.file, "outcome", Outcome.allCases.map(\.rawValue))
            }
        }
    }

    private mutating func readLists(_ reader: inout MappingReader) {
        var chapters = MappingReader(reader.node("chapters", isRequired: true), in: reader.file, place: "chapters")
        for entry in chapters.all { chapters.checkID(entry.key, entry.keySpan, what: "chapter id") }
        draft.chapters = chapters.all.map {
            Chapter(id: $0.key, title: texts.text($0.value.textValue, "chapters", $0.key))
        }
        let instruments = MappingReader(reader.node("instruments"), in: reader.file, place: "instruments")
        for entry in instruments.all {
            var item = MappingReader(entry.value, in: reader.file, place: "instrument", span: entry.keySpan)
            item.checkID(entry.key, entry.keySpan, what: "key of an instrument")
            let title = texts.text(
                item.text("title", isRequired: true) ?? entry.key, "instruments", entry.key, "title")
            let short = texts.text(item.text("short title") ?? "", "instruments", entry.key, "short title")
            draft.instruments.append(
                Instrument(
                    key: entry.key, title: title, shortTitle: title.shortened(to: short),
                    address: item.address("address")))
            diagnostics += item.finish()
        }
        diagnostics += chapters.diagnostics + instruments.diagnostics
        for node in reader.items("documents") {
            var item = MappingReader(node, in: reader.file, place: "document")
            let title = texts.text(
                item.text("title", isRequired: true) ?? "", "documents", "\(draft.documents.count + 1)")
            let addresses = MappingReader(item.node("addresses"), in: reader.file, place: "addresses")
            draft.documents.append(
                Document(
                    title: title,
                    addresses: addresses.all.compactMap { entry in
                        guard let language = item.language(entry.key, entry.keySpan),
                            let address = item.address(entry.value.textValue, entry.value.span, key: entry.key)
                        else { return nil }
                        return (language, address)
                    }))
            diagnostics += addresses.diagnostics + item.finish()
        }
        for node in reader.items("reservations") {
            var item = MappingReader(node, in: reader.file, place: "reservation")
            let provision = item.text("provision", isRequired: true) ?? ""
            draft.reservations.append(
                ReservationOption(
                    provision: provision,
                    effect: texts.text(item.text("effect", isRequired: true) ?? "", "reservations", provision),
                    verification: item.word("verified", Verification.self, vocabulary) ?? .recalled))
            diagnostics += item.finish()
        }
    }

    // MARK: Articles and requirements

    private struct ArticleRow {
        let id: String
        let chapter: Int
        let title: CatalogueText
        let shortTitle: CatalogueText
    }

    private mutating func articleList(_ reader: inout MappingReader) -> [ArticleRow] {
        var rows: [ArticleRow] = []
        for node in reader.items("articles", isRequired: true) {
            var item = MappingReader(node, in: reader.file, place: "article")
            let id = item.text("id", isRequired: true) ?? ""
            item.checkID(id, item.valueSpan("id"), what: "article id")
            let chapterID = item.text("chapter", isRequired: true) ?? ""
            let chapter = draft.chapters.firstIndex { $0.id == chapterID }
            if chapter == nil {
                dangling(chapterID, item.valueSpan("chapter"), in: reader.file, "chapter", draft.chapters.map(\.id))
            }
            let title = texts.text(item.text("title", isRequired: true) ?? id, "articles", id, "title")
            let short = texts.text(item.text("short title") ?? "", "articles", id, "short title")
            rows.append(
                ArticleRow(id: id, chapter: chapter ?? 0, title: title, shortTitle: title.shortened(to: short)))
            diagnostics += item.finish()
        }
        return rows
    }

    private mutating func readRequirements(_ articles: [ArticleRow], guides: [String: ArticleGuide], jobs: Int) {
        let paths = tree.entries(under: "treaties/\(key)/requirements").filter { $0.hasSuffix(".yaml") }
        let tree = tree
        let reader = RequirementReader(
            articles: articles.map(\.id), instruments: draft.instruments.map(\.key), texts: texts,
            vocabulary: vocabulary)
        let parts = Workers.map(count: paths.count, jobs: jobs) { index in
            reader.read(paths[index], from: tree)
        }
        var rows: [RequirementReader.Row] = []
        var places: [String: RequirementReader.Row] = [:]
        for part in parts {
            diagnostics += part.diagnostics
            for row in part.rows {
                if let first = places[row.requirement.id] {
                    let related = Diagnostic.Related(file: first.file, span: first.span, text: first.requirement.id)
                    diagnostics.append(
                        Diagnostic(
                            .duplicateRequirement, in: row.file, at: row.span, found: row.requirement.id,
                            related: [related]))
                } else {
                    places[row.requirement.id] = row
                    rows.append(row)
                }
            }
        }
        let sorted = rows.enumerated().sorted {
            ($0.element.requirement.article, $0.offset) < ($1.element.requirement.article, $1.offset)
        }
        draft.requirements = sorted.map(\.element.requirement)
        var start = 0
        for (index, article) in articles.enumerated() {
            let end = draft.requirements[start...].firstIndex { $0.article != index } ?? draft.requirements.count
            draft.articles.append(
                Article(
                    id: article.id, title: article.title, shortTitle: article.shortTitle, chapter: article.chapter,
                    requirements: start..<end, guide: guides[article.id]))
            start = end
        }
    }

    private mutating func readGuides(_ articles: [String]) -> [String: ArticleGuide] {
        let path = "treaties/\(key)/guide.yaml"
        guard case .bytes = tree.content(of: path) else { return [:] }
        let (file, problems) = TextFileReader.read(path, from: tree)
        diagnostics += problems
        guard let file else { return [:] }
        let yaml = YAMLReader.read(file)
        diagnostics += yaml.diagnostics
        let mapping = MappingReader(yaml.node, in: file, place: "guide")
        diagnostics += mapping.diagnostics
        var guides: [String: ArticleGuide] = [:]
        for entry in mapping.all {
            if !articles.contains(entry.key) { dangling(entry.key, entry.keySpan, in: file, "article", articles) }
            var item = MappingReader(entry.value, in: file, place: "guide", span: entry.keySpan)
            guides[entry.key] = ArticleGuide(
                asks: texts.text(item.text("asks", isRequired: true) ?? "", "guide", entry.key, "asks"),
                actors: texts.text(item.text("actors") ?? "", "guide", entry.key, "actors"),
                welcomed: comments(item.items("welcomed"), in: file), feared: comments(item.items("feared"), in: file))
            diagnostics += item.finish()
        }
        return guides
    }

    private mutating func comments(_ nodes: [YAMLNode], in file: SourceFile) -> [ArticleGuide.Comment] {
        nodes.map { node in
            var item = MappingReader(node, in: file, place: "comment")
            let comment = ArticleGuide.Comment(
                text: CatalogueText(item.text("text", isRequired: true) ?? "", language: draft.language),
                source: item.text("source", isRequired: true) ?? "")
            diagnostics += item.finish()
            return comment
        }
    }

    /// Words that rows use as keys, sorted, with the title that the treaty gives them.
    private mutating func keyWords(
        _ name: String, _ node: YAMLNode?, _ used: [String], in file: SourceFile
    ) -> [TreatyViews.NamedKey] {
        let mapping = MappingReader(node, in: file, place: name)
        diagnostics += mapping.diagnostics
        let keys = Set(used).sorted()
        for entry in mapping.all where !keys.contains(entry.key) {
            dangling(entry.key, entry.keySpan, in: file, String(name.dropLast()), keys)
        }
        return keys.map { key in
            let title =
                mapping.all.first { $0.key == key }?.value.textValue
                ?? String(key.map { $0 == "-" ? " " : $0 })
            return TreatyViews.NamedKey(key: key, title: texts.text(title, name, key))
        }
    }

    private mutating func readGlossary() -> [TreatyTerm] {
        let glossary = GlossaryReader.load("treaties/\(key)/glossary.yaml", from: tree)
        diagnostics += glossary.diagnostics
        return glossary.terms.map {
            TreatyTerm(
                term: texts.text($0.term, "glossary", $0.term, "term"),
                meaning: texts.text($0.meaning, "glossary", $0.term, "meaning"), source: $0.source)
        }
    }

    // MARK: Tables

    private mutating func readStatus(_ status: YAMLNode?, _ relations: YAMLNode?, in file: SourceFile) {
        var statusReader = MappingReader(status, in: file, place: "status")
        let parties = StatusTableReader.parties("treaties/\(key)/status.csv", from: tree)
        draft.status = StatusTable(
            asOf: statusReader.day("as of"), note: texts.text(statusReader.text("note") ?? "", "status"),
            parties: parties.rows)
        var relationsReader = MappingReader(relations, in: file, place: "related instruments")
        let rows = StatusTableReader.relations("treaties/\(key)/instruments.csv", from: tree)
        draft.relations = RelatedInstruments(
            asOf: relationsReader.day("as of"),
            note: texts.text(relationsReader.text("note") ?? "", "related instruments"), rows: rows.rows)
        diagnostics += statusReader.finish() + relationsReader.finish() + parties.diagnostics + rows.diagnostics
    }

    private mutating func readNotifications(_ nodes: [YAMLNode], in file: SourceFile) {
        let roles = draft.views.institutions.map(\.key)
        for node in nodes {
            var item = MappingReader(node, in: file, place: "notification")
            let role = item.text("institution")
            let institution = role.flatMap { roles.firstIndex(of: $0) }
            if let role, institution == nil {
                dangling(role, item.valueSpan("institution"), in: file, "institution", roles)
            }
            let provision = item.text("provision", isRequired: true) ?? ""
            draft.notifications.append(
                Notification(
                    provision: provision,
                    content: texts.text(
                        item.text("content", isRequired: true) ?? "", "notifications", provision, "content"),
                    when: texts.text(item.text("when") ?? "", "notifications", provision, "when"),
                    moment: item.word("falls due", Notification.Moment.self, vocabulary), institution: institution,
                    verification: item.word("verified", Verification.self, vocabulary) ?? .recalled))
            diagnostics += item.finish()
        }
        let made = StatusTableReader.notifications(
            "treaties/\(key)/notifications.csv", from: tree, provisions: draft.notifications.map(\.provision))
        draft.madeNotifications = made.rows
        diagnostics += made.diagnostics
    }

    private mutating func dangling(
        _ found: String, _ span: Span, in file: SourceFile, _ what: String, _ accepted: [String]
    ) {
        diagnostics.append(
            Diagnostic(
                .danglingReference, in: file, at: span, found: found, accepted: accepted, details: ["what": what]))
    }
}

extension YAMLNode {
    var textValue: String {
        if case .text(let text, _) = self { return text }
        return ""
    }

    var items: [YAMLNode] {
        if case .list(let items, _) = self { return items }
        return []
    }
}
