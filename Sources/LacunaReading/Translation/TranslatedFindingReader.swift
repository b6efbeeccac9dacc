import LacunaDiagnostics
import LacunaMarkdown
import LacunaModel
import LacunaText

/// Reads the words of one finding in a translation, and compares what it says of the structure with the source.
struct TranslatedFindingReader {
    let source: Finding
    let sourceFile: SourceFile
    let mark: TranslationMark
    /// Reads fields as in any assessment.
    var inner: FindingReader
    private let texts: [WordSlot: Bytes]
    private var words: [WordSlot: Prose] = [:]
    private var untranslated: [WordSlot: Bytes] = [:]
    private var items: [WordSlot: Span] = [:]
    private var counts: [FieldKind: Int] = [:]
    private var digest: String?
    private var digestPlace: Span?
    private(set) var diagnostics: [Diagnostic] = []

    init(_ inner: FindingReader, source: Finding, of assessment: Assessment) {
        self.inner = inner
        self.source = source
        sourceFile = assessment.file
        mark = TranslationMark(assessment.language)
        texts = Dictionary(source.texts.map { ($0.slot, $0.text) }, uniquingKeysWith: { first, _ in first })
    }

    mutating func read(_ content: [MarkdownBlock]) -> TranslatedFinding {
        let list = content.firstIndex { $0.kind == .bulletList } ?? content.count
        let end = content[list...].firstIndex { $0.kind != .bulletList } ?? content.count
        for item in content[list..<end].flatMap(\.children) { readItem(item) }
        readAnalysis(Array(content[..<list] + content[end...]))
        diagnostics += inner.diagnostics
        if diagnostics.isEmpty { compareStructure() }
        let state = state
        if !words.isEmpty || state == .current { report(state) }
        return TranslatedFinding(
            requirement: source.requirement, words: words, state: state, digest: digest, digestPlace: digestPlace,
            untranslated: untranslated, items: items, heading: inner.draft.heading, span: inner.draft.span)
    }

    private var state: TranslationState {
        guard let digest else { return .unconfirmed }
        return digest == TextDigest.of(source.texts) ? .current : .stale
    }

    private mutating func report(_ state: TranslationState) {
        let id = inner.requirement.id
        switch state {
        case .stale:
            add(.staleTranslation, digestPlace ?? inner.draft.heading, found: id, at: source.heading)
        case .unconfirmed: add(.translationWithoutDigest, inner.draft.heading, found: id, at: source.heading)
        case .current:
            let forgotten = untranslated.sorted { $0.key < $1.key }.filter {
                TextDigest.normalized($0.value) != TextDigest.normalized(texts[$0.key] ?? .empty)
            }
            for (slot, text) in forgotten {
                add(
                    .forgottenMark, items[slot] ?? inner.draft.heading, found: text.string, at: nil,
                    details: ["mark": mark.text])
            }
        }
    }

    // MARK: Fields

    private mutating func readItem(_ item: MarkdownBlock) {
        guard let line = FieldLine(item) else { return inner.readItem(item) }
        if inner.vocabulary.value(TranslationField.self, line.label) != nil {
            digest = line.value.cut(at: .semicolon).head.string
            digestPlace = item.span
            return
        }
        let label = FieldLabel(line.label)
        guard let kind = inner.vocabulary.value(FieldKind.self, label.name) else { return inner.readItem(item) }
        comparePublication(kind, label)
        if kind.isNested { return readNested(kind, item) }
        let (head, tail) = line.value.cut(at: .semicolon)
        let index = kind.isCountedByWords && tail == nil ? counts[kind] ?? 0 : next(kind)
        let slot = WordSlot.field(kind, index)
        switch kind.form {
        case .words:
            if let rest = mark.words(in: line.value) { return leave(rest, slot, item, line) }
            inner.readItem(item)
            let prose = kind == .caution ? inner.draft.cautions.last : inner.draft[kind]
            take(prose, slot, item, Span(line.label.range))
        case .valueAndWords:
            if !TranslatedFindingReader.isLeftOut(head) {
                inner.readItem(item)
                compareFigure(kind, index, line)
            }
            guard let tail, !tail.isEmpty else { return }
            if let rest = mark.words(in: tail) { return leave(rest, slot, item, line) }
            take(inner.words(tail), slot, item, Span(line.label.range))
        case .value: inner.readItem(item)
        }
    }

    /// `…` or nothing in front of the words: the value is that of the source.
    private static func isLeftOut(_ head: Bytes) -> Bool { head.isEmpty || head == "…" || head == "..." }

    private mutating func next(_ kind: FieldKind) -> Int {
        defer { counts[kind, default: 0] += 1 }
        return counts[kind] ?? 0
    }

    private mutating func take(_ prose: Prose?, _ slot: WordSlot, _ item: MarkdownBlock, _ place: Span) {
        guard let prose, !prose.isEmpty, isTranslatable(slot, place) else { return }
        words[slot] = prose
        items[slot] = item.span
    }

    private mutating func leave(_ rest: Bytes, _ slot: WordSlot, _ item: MarkdownBlock, _ line: FieldLine) {
        guard isTranslatable(slot, Span(line.label.range)) else { return }
        untranslated[slot] = rest
        items[slot] = item.span
    }

    /// Words that the source does not have would be lost: they are reported, like those that stand twice.
    private mutating func isTranslatable(_ slot: WordSlot, _ place: Span) -> Bool {
        let label = slot.kind.map { inner.vocabulary.shown($0) } ?? ""
        if words[slot] != nil || untranslated[slot] != nil {
            inner.add(.repeatedLabel, place, found: label)
            return false
        }
        if texts[slot] == nil {
            add(
                .nothingToTranslate, place, found: label.isEmpty ? inner.requirement.id : label,
                at: slot.kind.map { source.place(of: $0) } ?? source.heading)
        }
        return texts[slot] != nil
    }

    // MARK: Lists and analysis

    /// Each line as in an assessment, or with `…` for an answer that is left out.
    private mutating func readNested(_ kind: FieldKind, _ item: MarkdownBlock) {
        let nested = item.children.dropFirst()
        guard nested.count == 1, let list = nested.first, list.kind == .bulletList else { return inner.readItem(item) }
        for line in list.children {
            let text = line.source.withoutMarker
            let (name, rest) = text.cut(at: .colon)
            let (head, tail) = (rest ?? .empty).cut(at: .semicolon)
            guard TranslatedFindingReader.isLeftOut(head), let slot = slot(named: name, kind) else {
                let count = (inner.draft.elements.count, inner.draft.criteria.count)
                if kind == .elements { inner.readElement(text) } else { inner.readCriterion(text) }
                if inner.draft.elements.count > count.0, let answer = inner.draft.elements.last {
                    takeNote(answer.note, .element(answer.element), line)
                    compare(answer.answer, source.elements.first { $0.element == answer.element }?.answer, kind, line)
                }
                if inner.draft.criteria.count > count.1, let answer = inner.draft.criteria.last {
                    takeNote(answer.note, .criterion(answer.letter), line)
                    compare(answer.answer, source.criteria.first { $0.letter == answer.letter }?.answer, kind, line)
                }
                continue
            }
            takeNote(inner.words(tail), slot, line)
        }
    }

    private func slot(named name: Bytes, _ kind: FieldKind) -> WordSlot? {
        let key = Folding.key(name)
        if kind == .elements {
            return inner.treaty.views.elements.firstIndex { $0.key == key }.map { .element($0) }
        }
        let letter = key.hasPrefix("[") ? String(key.dropFirst(3)).filter { $0 != " " } : key
        return inner.requirement.criteria.contains { $0.letter == letter } ? .criterion(letter) : nil
    }

    private mutating func takeNote(_ note: Prose, _ slot: WordSlot, _ line: MarkdownBlock) {
        guard !note.isEmpty else { return }
        guard let rest = mark.words(in: note.plain) else { return take(note, slot, line, line.span) }
        guard isTranslatable(slot, line.span) else { return }
        untranslated[slot] = rest
        items[slot] = line.span
    }

    private mutating func readAnalysis(_ blocks: [MarkdownBlock]) {
        guard let first = blocks.first else { return }
        if let rest = mark.words(in: first.source) {
            guard isTranslatable(.analysis, first.span) else { return }
            let others = blocks.dropFirst().map(\.source.string)
            untranslated[.analysis] = Bytes(([rest.string] + others).filter { !$0.isEmpty }.joined(separator: "\n\n"))
        } else {
            inner.readAnalysis(blocks)
            guard let prose = inner.draft.analysis, isTranslatable(.analysis, first.span) else { return }
            words[.analysis] = prose
        }
        items[.analysis] = Span(Int(first.span.start), Int(blocks.last?.span.end ?? first.span.end))
    }

    // MARK: Structure

    /// Who may read a line is said by the source. A translation may repeat it, and must not say anything else.
    private mutating func comparePublication(_ kind: FieldKind, _ label: FieldLabel) {
        guard let word = label.publication else { return }
        let own = source.places.filter { $0.kind == kind }.map(\.publication)
        guard let publication = inner.vocabulary.value(Publication.self, word), own.contains(publication) else {
            return disagree(kind, Span(word.range), word.string)
        }
    }

    private mutating func compareFigure(_ kind: FieldKind, _ index: Int, _ line: FieldLine) {
        guard kind.holdsFigure, let stated = inner.draft.figures.last, stated.kind == kind else { return }
        let own = source.figures(kind)
        guard index < own.count, own[index].figure == stated.figure else {
            return disagree(kind, Span(line.label.range), line.value.string)
        }
    }

    private mutating func compare(_ answer: Answer, _ own: Answer?, _ kind: FieldKind, _ line: MarkdownBlock) {
        if answer != own { disagree(kind, line.span, line.source.withoutMarker.string) }
    }

    private mutating func compareStructure() {
        let draft = inner.draft
        let pairs: [(FieldKind, Bool)] = [
            (.outcome, draft.outcome == source.outcome), (.law, draft.citations == source.citations),
            (.force, draft.force == source.force), (.basis, draft.basis == source.basis),
            (.basis, draft.sources.isEmpty || draft.sources == source.sources),
            (.seriousCrime, draft.seriousCrime == source.seriousCrime), (.priority, draft.priority == source.priority),
            (.reform, draft.reform == source.reform), (.due, draft.due == source.due),
            (.assistance, draft.assistance == source.assistance),
            (.reservation, draft.reservation == source.reservation), (.state, draft.state == source.state),
            (.change, draft.change == source.change), (.publication, draft.publication == source.publication),
        ]
        for (kind, agrees) in pairs where !agrees {
            guard let place = draft.places.first(where: { $0.kind == kind }) else { continue }
            disagree(kind, place.span, inner.vocabulary.shown(kind))
        }
    }

    private mutating func disagree(_ kind: FieldKind, _ span: Span, _ found: String) {
        add(.structureDisagrees, span, found: found, at: source.place(of: kind))
    }

    private mutating func add(
        _ rule: Rule, _ span: Span, found: String, at place: Span?, details: [String: String] = [:]
    ) {
        let related = place.map {
            Diagnostic.Related(file: sourceFile, span: $0, text: sourceFile.bytes.slice($0.range).string)
        }
        diagnostics.append(
            Diagnostic(
                rule, in: inner.document.file, at: span, found: found, details: details,
                related: [related].compactMap(\.self)))
    }
}

extension FindingDraft {
    fileprivate subscript(kind: FieldKind) -> Prose? { entries.last { $0.kind == kind }?.prose }
}
