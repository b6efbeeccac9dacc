import LacunaDiagnostics
import LacunaMarkdown
import LacunaModel
import LacunaText

/// Divides the text of an assessment into findings; what belongs to none of them is the overview.
struct BodyReader {
    let document: MarkdownDocument
    let treaty: Treaty
    let context: ReadingContext
    var draft: AssessmentDraft
    var diagnostics: [Diagnostic] = []
    /// The source, where the text is a translation.
    private let source: Assessment?
    private(set) var translated: [TranslatedFinding] = []
    /// The overview where it still holds the source's words behind their mark.
    private(set) var isOverviewMarked = false
    private var firstPlaces: [Int: Span] = [:]

    init(
        document: MarkdownDocument, draft: AssessmentDraft, treaty: Treaty, context: ReadingContext,
        source: Assessment? = nil
    ) {
        self.document = document
        self.draft = draft
        self.treaty = treaty
        self.context = context
        self.source = source
    }

    mutating func read() {
        var overview: [MarkdownBlock] = []
        var pendingHeadings: [MarkdownBlock] = []
        let blocks = document.blocks
        var index = 0
        while index < blocks.count {
            let block = blocks[index]
            guard case .heading(let level) = block.kind else {
                overview += pendingHeadings + [block]
                pendingHeadings = []
                index += 1
                continue
            }
            let title = block.plainText()
            if let name = HeadingReader.name(in: title, context.vocabulary) {
                let end = blocks[(index + 1)...].firstIndex { endsFinding($0, level: level) } ?? blocks.count
                readFinding(name, heading: block, content: Array(blocks[(index + 1)..<end]))
                pendingHeadings = []
                index = end
            } else {
                if level == 1 { pendingHeadings = [] } else { pendingHeadings.append(block) }
                index += 1
            }
        }
        readOverview(overview)
    }

    private mutating func readOverview(_ overview: [MarkdownBlock]) {
        if let source, let first = overview.first {
            isOverviewMarked = TranslationMark(source.language).words(in: first.source) != nil
        }
        var renderer = MarkupRenderer(document, idPrefix: "overview", headingLevel: 2)
        let markup = renderer.render(overview)
        diagnostics += renderer.diagnostics
        let plain = overview.map { $0.plainText().string }.joined(separator: " ")
        draft.overview = Prose(plain: Bytes(plain), markup: markup, language: draft.language)
        draft.overviewText = document.source(of: overview)
    }

    /// A heading of the same or a higher level, or one that opens another finding at any level.
    private func endsFinding(_ block: MarkdownBlock, level: Int) -> Bool {
        guard case .heading(let other) = block.kind else { return false }
        return other <= level || HeadingReader.name(in: block.plainText(), context.vocabulary) != nil
    }

    private mutating func readFinding(_ name: HeadingReader.Name, heading: MarkdownBlock, content: [MarkdownBlock]) {
        let span = nameSpan(name, in: heading)
        guard let requirement = treaty.requirement(name.id) else {
            let article = name.id.prefix { $0 != "." }
            let siblings = treaty.requirements.map(\.id).filter { $0 == article || $0.hasPrefix(article + ".") }
            let accepted = siblings.isEmpty ? treaty.requirements.map(\.id) : siblings
            diagnostics.append(
                Diagnostic(.unknownRequirement, in: document.file, at: span, found: name.id, accepted: accepted))
            return
        }
        if let first = firstPlaces[requirement] {
            let related = Diagnostic.Related(
                file: document.file, span: first, text: treaty.requirements[requirement].id)
            diagnostics.append(
                Diagnostic(.duplicateFinding, in: document.file, at: span, found: name.id, related: [related]))
            return
        }
        firstPlaces[requirement] = span
        let end = content.last?.span.range.upperBound ?? heading.span.range.upperBound
        var reader = FindingReader(
            requirement: requirement, treaty: treaty, header: draft, context: context, document: document,
            heading: span, span: Span(heading.start, end))
        if let source { return readTranslated(reader, content, source) }
        reader.read(content)
        diagnostics += reader.diagnostics
        draft.findings.append(Finding(reader.draft))
    }

    private mutating func readTranslated(
        _ reader: FindingReader, _ content: [MarkdownBlock], _ source: Assessment
    ) {
        guard let finding = source.finding(of: reader.draft.requirement) else {
            let related = Diagnostic.Related(file: source.file, span: .start, text: source.file.path)
            diagnostics.append(
                Diagnostic(
                    .findingNotInSource, in: document.file, at: reader.draft.heading, found: reader.requirement.id,
                    related: [related]))
            return
        }
        var translation = TranslatedFindingReader(reader, source: finding, of: source)
        translated.append(translation.read(content))
        diagnostics += translation.diagnostics
    }

    private func nameSpan(_ name: HeadingReader.Name, in heading: MarkdownBlock) -> Span {
        let source = heading.source
        var offset = 0
        while offset < source.count, source[offset].isBlank || [0x23, 0x2A, 0x5F].contains(source[offset]) {
            offset += 1
        }
        // The words of a heading can be longer than their source: a control character is named in them.
        let start = min(offset + name.range.lowerBound, source.count)
        let end = min(start + name.range.count, source.count)
        return Span(heading.start + start, heading.start + end)
    }
}
