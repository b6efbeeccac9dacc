import LacunaDiagnostics
import LacunaModel
import LacunaText

/// Reads a folder under `treaties/` into a treaty.
public struct TreatyReader {
    private let tree: any FileTree
    private let key: String
    private let vocabulary: Vocabulary
    private var draft: TreatyDraft
    private var diagnostics: [Diagnostic] = []
    private var figures: FigureReader { FigureReader(vocabulary: vocabulary) }

    public init(key: String, from tree: any FileTree, vocabulary: Vocabulary) {
        self.tree = tree
        self.key = key
        self.vocabulary = vocabulary
        draft = TreatyDraft(key: key)
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
        let notifications = reader.items("notifications")
        readRequirements(articles, guides: readGuides(articles.map(\.id)), jobs: jobs)
        readStatus(status, relations, in: file)
        var viewsReader = ViewsReader(draft: draft, file: file, vocabulary: vocabulary)
        draft.views = viewsReader.read(views)
        readNotifications(notifications, in: file)
        diagnostics += reader.finish() + viewsReader.diagnostics
        return (Treaty(draft), diagnostics)
    }

    private mutating func readIdentity(_ reader: inout MappingReader) {
        draft.title = reader.text("title", isRequired: true) ?? key
        draft.shortTitle = reader.text("short title") ?? draft.title
        draft.citation = reader.text("citation") ?? ""
        draft.language = reader.language("language") ?? "en"
    }

    private mutating func readRules(_ reader: inout MappingReader) {
        var signature = MappingReader(reader.node("signature"), in: reader.file, place: "signature")
        draft.signature = SignatureRule(
            opened: signature.day("opened"), closes: signature.day("closes"), text: signature.text("text") ?? "")
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
                draft.scale[outcome] = text
            } else {
                dangling(entry.key, entry.keySpan, in: reader.file, "outcome", Outcome.allCases.map(\.rawValue))
            }
        }
    }

    private mutating func readLists(_ reader: inout MappingReader) {
        var chapters = MappingReader(reader.node("chapters", isRequired: true), in: reader.file, place: "chapters")
        for entry in chapters.all { chapters.checkID(entry.key, entry.keySpan, what: "chapter id") }
        draft.chapters = chapters.all.map { Chapter(id: $0.key, title: $0.value.textValue) }
        let instruments = MappingReader(reader.node("instruments"), in: reader.file, place: "instruments")
        for entry in instruments.all {
            var item = MappingReader(entry.value, in: reader.file, place: "instrument", span: entry.keySpan)
            item.checkID(entry.key, entry.keySpan, what: "key of an instrument")
            let title = item.text("title", isRequired: true) ?? entry.key
            draft.instruments.append(
                Instrument(
                    key: entry.key, title: title, shortTitle: item.text("short title") ?? title,
                    address: item.address("address")))
            diagnostics += item.finish()
        }
        diagnostics += chapters.diagnostics + instruments.diagnostics
        for node in reader.items("documents") {
            var item = MappingReader(node, in: reader.file, place: "document")
            let title = item.text("title", isRequired: true) ?? ""
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
            draft.reservations.append(
                ReservationOption(
                    provision: item.text("provision", isRequired: true) ?? "",
                    effect: item.text("effect", isRequired: true) ?? "",
                    verification: item.word("verified", Verification.self, vocabulary) ?? .recalled))
            diagnostics += item.finish()
        }
    }

    // MARK: Articles and requirements

    private struct ArticleRow {
        let id: String
        let chapter: Int
        let title: String
        let shortTitle: String
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
            let title = item.text("title", isRequired: true) ?? id
            rows.append(
                ArticleRow(
                    id: id, chapter: chapter ?? 0, title: title, shortTitle: item.text("short title") ?? title))
            diagnostics += item.finish()
        }
        return rows
    }

    private mutating func readRequirements(_ articles: [ArticleRow], guides: [String: ArticleGuide], jobs: Int) {
        let paths = tree.entries(under: "treaties/\(key)/requirements").filter { $0.hasSuffix(".yaml") }
        let tree = tree
        let reader = RequirementReader(
            articles: articles.map(\.id), instruments: draft.instruments.map(\.key), vocabulary: vocabulary)
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
                asks: item.text("asks", isRequired: true) ?? "", actors: item.text("actors") ?? "",
                welcomed: comments(item.items("welcomed"), in: file), feared: comments(item.items("feared"), in: file))
            diagnostics += item.finish()
        }
        return guides
    }

    private mutating func comments(_ nodes: [YAMLNode], in file: SourceFile) -> [ArticleGuide.Comment] {
        nodes.map { node in
            var item = MappingReader(node, in: file, place: "comment")
            let comment = ArticleGuide.Comment(
                text: item.text("text", isRequired: true) ?? "", source: item.text("source", isRequired: true) ?? "")
            diagnostics += item.finish()
            return comment
        }
    }

    // MARK: Tables

    private mutating func readStatus(_ status: YAMLNode?, _ relations: YAMLNode?, in file: SourceFile) {
        var statusReader = MappingReader(status, in: file, place: "status")
        let parties = StatusTableReader.parties("treaties/\(key)/status.csv", from: tree)
        draft.status = StatusTable(
            asOf: statusReader.day("as of"), note: statusReader.text("note") ?? "", parties: parties.rows)
        var relationsReader = MappingReader(relations, in: file, place: "related instruments")
        let rows = StatusTableReader.relations("treaties/\(key)/instruments.csv", from: tree)
        draft.relations = RelatedInstruments(
            asOf: relationsReader.day("as of"), note: relationsReader.text("note") ?? "", rows: rows.rows)
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
            draft.notifications.append(
                Notification(
                    provision: item.text("provision", isRequired: true) ?? "",
                    content: item.text("content", isRequired: true) ?? "", when: item.text("when") ?? "",
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
