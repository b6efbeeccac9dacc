import LacunaDiagnostics
import LacunaMarkdown
import LacunaModel
import LacunaText

/// Reads the fields and the analysis of one finding.
struct FindingReader {
    let treaty: Treaty
    let laws: [Law]
    let refusedLaws: Set<String>?
    let context: ReadingContext
    let document: MarkdownDocument
    var draft: FindingDraft
    var diagnostics: [Diagnostic] = []
    var isFieldSound = true
    /// Of the words, BCP 47.
    private let language: String

    var requirement: Requirement { treaty.requirements[draft.requirement] }
    var vocabulary: Vocabulary { context.vocabulary }

    init(
        requirement: Int, treaty: Treaty, header: AssessmentDraft, context: ReadingContext,
        document: MarkdownDocument, heading: Span, span: Span
    ) {
        self.treaty = treaty
        laws = header.laws
        refusedLaws = header.refusedLaws
        language = header.language
        self.context = context
        self.document = document
        draft = FindingDraft(requirement: requirement, heading: heading, span: span)
    }

    mutating func read(_ content: [MarkdownBlock]) {
        guard let list = content.firstIndex(where: { $0.kind == .bulletList }) else {
            add(.findingWithoutFields, draft.heading, found: requirement.id)
            return
        }
        // A change of the list's sign starts a new list for the parser; for the author it is still the same one.
        let end = content[list...].firstIndex { $0.kind != .bulletList } ?? content.count
        for item in content[list..<end].flatMap(\.children) { readItem(item) }
        if !draft.places.contains(where: { $0.kind == .outcome }) {
            add(.missingOutcome, draft.heading, found: requirement.id, accepted: acceptedOutcomes)
        }
        readAnalysis(Array(content[..<list] + content[end...]))
    }

    mutating func readAnalysis(_ blocks: [MarkdownBlock]) {
        guard !blocks.isEmpty else { return }
        var renderer = MarkupRenderer(document, idPrefix: "r-\(requirement.slug)", headingLevel: 1)
        let markup = renderer.render(blocks)
        diagnostics += renderer.diagnostics
        guard !markup.isEmpty else { return }
        let plain = blocks.map { $0.plainText().string }.joined(separator: " ")
        draft.analysis = Prose(plain: Bytes(plain), markup: markup, language: language)
        draft.texts.append(SourceText(.analysis, document.source(of: blocks)))
    }

    mutating func readItem(_ item: MarkdownBlock) {
        guard let line = FieldLine(item) else {
            draft.hasStrayLines = true
            add(.fieldWithoutLabel, item.span, found: item.plainText().string)
            return
        }
        let label = FieldLabel(line.label)
        guard let kind = vocabulary.value(FieldKind.self, label.name) else {
            draft.hasStrayLines = true
            add(
                .unknownLabel, Span(label.name.range), found: label.name.string,
                accepted: vocabulary.accepted(FieldKind.self))
            return
        }
        guard let publication = publication(of: kind, label) else {
            draft.hasStrayLines = true
            return
        }
        if !kind.isRepeatable, let first = draft.places.first(where: { $0.kind == kind }) {
            let related = Diagnostic.Related(file: document.file, span: first.span, text: line.label.string)
            add(.repeatedLabel, Span(line.label.range), found: line.label.string, related: [related])
            return
        }
        isFieldSound = true
        let (firstWord, firstValue) = (draft.entries.count, draft.valueCount(kind))
        readField(kind, line, nested: Array(item.children.dropFirst()))
        draft.places.append(
            FieldPlace(
                kind: kind, span: Span(line.label.range), isSound: isFieldSound, publication: publication,
                words: firstWord..<draft.entries.count, values: firstValue..<draft.valueCount(kind)))
    }

    /// What the label says in brackets; nil where that could not be read.
    private mutating func publication(of kind: FieldKind, _ label: FieldLabel) -> Publication? {
        guard let word = label.publication else { return .public }
        guard let publication = vocabulary.value(Publication.self, word) else {
            add(
                .unknownFieldPublication, Span(word.range), found: word.string,
                accepted: vocabulary.accepted(Publication.self))
            return nil
        }
        guard publication == .public || (kind != .outcome && kind != .publication) else {
            add(.fieldNotWithheldAlone, Span(label.name.range), found: label.name.string)
            return .public
        }
        return publication
    }

    private mutating func readField(_ kind: FieldKind, _ line: FieldLine, nested: [MarkdownBlock]) {
        if kind.isNested {
            readNested(kind, line, nested)
        } else if !nested.isEmpty {
            add(.fieldTooLong, nested[0].span, found: line.label.string)
        } else if line.value.isEmpty {
            add(.emptyField, Span(line.label.range), found: line.label.string)
        } else {
            readValue(kind, line)
        }
    }

    // MARK: Values

    private mutating func readValue(_ kind: FieldKind, _ line: FieldLine) {
        switch kind {
        case .outcome: readOutcome(line)
        case .law: readCitations(line)
        case .force: if let force = word(Force.self, kind, line) { draft.force = force }
        case .basis: readBasis(line)
        case .maximumTerm, .aggravatedTerm, .offenceThreshold, .limit, .overallLimit: readFigure(kind, line)
        case .seriousCrime: draft.seriousCrime = word(SeriousCrime.self, kind, line)
        case .priority: draft.priority = word(Priority.self, kind, line)
        case .reform: draft.reform = word(ReformStage.self, kind, line)
        case .reservation: draft.reservation = word(ReservationUse.self, kind, line)
        case .state: if let state = word(WorkState.self, kind, line) { draft.state = state }
        case .change: draft.change = word(ChangeCause.self, kind, line)
        case .publication:
            if let publication = word(Publication.self, kind, line) { draft.publication = publication }
        case .due: readDue(line)
        case .assistance: readAssistance(line)
        case .caution:
            keep(line.value, as: .field(.caution, draft.cautions.count))
            draft.cautions.append(prose(line))
        default:
            keep(line.value, as: .field(kind, 0))
            draft.entries.append(Finding.Entry(kind, prose(line)))
        }
    }

    private var acceptedOutcomes: [String] { requirement.acceptedOutcomes.map(vocabulary.shown) }

    private mutating func readOutcome(_ line: FieldLine) {
        let (head, tail) = line.value.cut(at: .semicolon)
        if let tail {
            add(.wordsAfterValue, Span(tail.range), found: tail.string, details: ["label": line.label.string])
        }
        guard let outcome = vocabulary.value(Outcome.self, head), outcome != .withheld else {
            unknown(head, .outcome, accepted: acceptedOutcomes)
            return
        }
        draft.outcome = outcome
    }

    /// The word before the first semicolon; what follows it is kept as the field's words.
    private mutating func word<Word: FixedWord>(_ type: Word.Type, _ kind: FieldKind, _ line: FieldLine) -> Word? {
        let (head, tail) = line.value.cut(at: .semicolon)
        addEntry(kind, tail)
        if let word = vocabulary.value(type, head) { return word }
        unknown(head, kind, accepted: vocabulary.accepted(type))
        return nil
    }

    private mutating func readCitations(_ line: FieldLine) {
        for part in line.value.split(on: .semicolon) where !part.isEmpty {
            let (key, provision) = part.cut(at: 0x20)
            guard let law = laws.firstIndex(where: { Bytes($0.key) == key }) else {
                guard let refusedLaws, !refusedLaws.contains(key.string) else {
                    isFieldSound = false
                    continue
                }
                add(.unknownLaw, Span(key.range), found: key.string, accepted: laws.map(\.key))
                continue
            }
            draft.citations.append(Citation(law: law, provision: oneLine(provision ?? .empty)))
        }
    }

    private mutating func readBasis(_ line: FieldLine) {
        let parts = line.value.split(on: .semicolon)
        if let basis = vocabulary.value(Basis.self, parts[0]) {
            draft.basis = basis
        } else {
            unknown(parts[0], .basis, accepted: vocabulary.accepted(Basis.self))
        }
        draft.sources = parts.dropFirst().filter { !$0.isEmpty }.map { Source(oneLine($0), language: language) }
    }

    private mutating func readFigure(_ kind: FieldKind, _ line: FieldLine) {
        let (head, tail) = line.value.cut(at: .semicolon)
        do {
            let figure = try FigureReader(vocabulary: vocabulary).read(head, in: kind)
            keep(tail, as: .field(kind, draft.figures.count { $0.kind == kind }))
            draft.figures.append(StatedFigure(kind: kind, figure: figure, note: words(tail)))
        } catch {
            let rule: Rule =
                switch error {
                case .noFigure: .badFigure
                case .noUnit: .figureWithoutUnit
                case .noBound: .figureWithoutBound
                }
            add(rule, Span(head.range), found: head.string)
        }
    }

    private mutating func readDue(_ line: FieldLine) {
        draft.due = Day(line.value.string)
        if draft.due == nil { add(.badDay, Span(line.value.range), found: line.value.string) }
    }

    private mutating func readAssistance(_ line: FieldLine) {
        let (head, tail) = line.value.cut(at: .semicolon)
        addEntry(.assistance, tail)
        for part in head.split(on: .comma) where !part.isEmpty {
            if let kind = vocabulary.value(Assistance.self, part) {
                draft.assistance.append(kind)
            } else {
                unknown(part, .assistance, accepted: vocabulary.accepted(Assistance.self))
            }
        }
    }

    /// Words as a reader sees them. Most fields hold no markup and are taken as they stand.
    mutating func prose(_ line: FieldLine) -> Prose {
        if line.isPlain { return Prose(plain: line.value, language: language) }
        guard let start = line.block.afterLabel(line.labelLength, separator: line.separatorLength) else {
            return Prose(plain: oneLine(line.value), language: language)
        }
        var renderer = MarkupRenderer(document, idPrefix: "r-\(requirement.slug)", headingLevel: 1)
        let markup = renderer.renderInlines(of: line.block, skipping: start.skipping, dropping: start.dropping)
        diagnostics += renderer.diagnostics
        if !renderer.diagnostics.isEmpty { isFieldSound = false }
        let plain = line.block.plainText(skipping: start.skipping, dropping: start.dropping)
        return Prose(plain: plain, markup: markup.trimmed, language: language)
    }

    /// Words without markup that follow a value.
    func words(_ text: Bytes?) -> Prose { Prose(plain: oneLine(text ?? .empty), language: language) }

    private mutating func addEntry(_ kind: FieldKind, _ tail: Bytes?) {
        guard let tail, !tail.isEmpty else { return }
        keep(tail, as: .field(kind, draft.entries.count { $0.kind == kind }))
        draft.entries.append(Finding.Entry(kind, words(tail)))
    }

    /// Keeps what can be translated as the author typed it.
    mutating func keep(_ text: Bytes?, as slot: WordSlot) {
        if let text, !text.isEmpty { draft.texts.append(SourceText(slot, text)) }
    }

    // MARK: Messages

    mutating func unknown(_ found: Bytes, _ kind: FieldKind, accepted: [String]) {
        add(
            .unknownValue, Span(found.range), found: found.string, accepted: accepted,
            details: ["label": vocabulary.shown(kind)])
    }

    mutating func add(
        _ rule: Rule, _ span: Span, found: String? = nil, accepted: [String] = [], details: [String: String] = [:],
        related: [Diagnostic.Related] = []
    ) {
        isFieldSound = false
        diagnostics.append(
            Diagnostic(
                rule, in: document.file, at: span, found: found, accepted: accepted, details: details,
                related: related))
    }

    /// The text on one line, with runs of blanks folded to one.
    func oneLine(_ text: Bytes) -> Bytes {
        guard text.firstIndex(of: 0x0A) != nil else { return text }
        return Bytes(text.string.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
}
