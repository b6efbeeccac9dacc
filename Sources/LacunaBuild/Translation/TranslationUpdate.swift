import LacunaModel
import LacunaReading
import LacunaText

/// Brings one translation up to date: adds what is missing, marks what is stale, and leaves every other byte alone.
struct TranslationUpdate {
    let source: Assessment
    let treaty: Treaty
    let translation: TranslatedAssessment
    let blocks: TranslationBlocks
    let confirmed: Set<String>
    var edits = TextEdits()
    var report = TranslationReport()

    private var file: SourceFile { translation.file }

    init(
        source: Assessment, treaty: Treaty, translation: TranslatedAssessment, blocks: TranslationBlocks,
        confirmed: Set<String>
    ) {
        self.source = source
        self.treaty = treaty
        self.translation = translation
        self.blocks = blocks
        self.confirmed = confirmed
    }

    mutating func run() {
        updateFrontMatter()
        let known = Dictionary(
            translation.findings.map { ($0.requirement, $0) }, uniquingKeysWith: { first, _ in first })
        for finding in source.findings where !finding.texts.isEmpty {
            if let translated = known[finding.requirement] {
                update(translated, finding)
            } else {
                report.added.append(id(finding))
                add(finding)
            }
        }
    }

    func confirms(_ part: String) -> Bool { confirmed.contains("all") || confirmed.contains(part) }

    private func id(_ finding: Finding) -> String { treaty.requirements[finding.requirement].id }

    // MARK: New findings

    /// Before the next finding of its article; else behind the one before it, under the heading of its article.
    private mutating func add(_ finding: Finding) {
        let article = treaty.requirements[finding.requirement].article
        let before = translation.findings.last { $0.requirement < finding.requirement }
        let after = translation.findings.first { $0.requirement > finding.requirement }
        if let after, treaty.requirements[after.requirement].article == article {
            return edits.insert(blocks.block(finding) + "\n\n", at: Int(after.span.start))
        }
        let isNewArticle = before.map { treaty.requirements[$0.requirement].article != article } ?? true
        let isFirstOfArticle = isNewArticle && lastAdded != article
        lastAdded = article
        let text = (isFirstOfArticle ? blocks.heading(ofArticle: article) + "\n\n" : "") + blocks.block(finding)
        if let before {
            edits.insert("\n\n" + text, at: Int(before.span.end))
        } else if let after {
            edits.insert(text + "\n\n", at: lineStart(Int(after.span.start)))
        } else {
            let end = file.bytes.count
            edits.insert((end > 0 && file.bytes[end - 1] == 0x0A ? "\n" : "\n\n") + text + "\n", at: end)
        }
    }

    private var lastAdded: Int?

    private func lineStart(_ offset: Int) -> Int { file.offset(line: file.lineNumber(of: offset), byteColumn: 1) }

    // MARK: Known findings

    private mutating func update(_ translated: TranslatedFinding, _ finding: Finding) {
        let id = id(finding)
        let present = TextDigest.of(finding.texts)
        guard !translated.words.isEmpty || !isUntouched(translated) else {
            report.untranslated.append(id)
            if translated.digest != present { rewrite(translated, finding) }
            return
        }
        let missing = finding.texts.map(\.slot).filter {
            translated.words[$0] == nil && translated.untranslated[$0] == nil
        }
        if !missing.isEmpty {
            report.added.append(id)
            fill(missing, translated, finding)
        } else if !translated.untranslated.isEmpty {
            report.untranslated.append(id)
        }
        if confirms(id) {
            report.confirmed.append(id)
            setDigest(blocks.digestItem(present), translated)
        } else if translated.words.isEmpty {
            return
        } else if translated.state == .stale, let digest = translated.digest {
            report.stale.append(id)
            setDigest(blocks.comparison(digest, finding), translated)
        } else if translated.state == .unconfirmed {
            report.unconfirmed.append(id)
        }
    }

    /// Everything in it is still the source text that the program wrote.
    private func isUntouched(_ translated: TranslatedFinding) -> Bool {
        translated.digest == TextDigest.of(translated.untranslated.map { SourceText($0.key, $0.value) })
    }

    private mutating func rewrite(_ translated: TranslatedFinding, _ finding: Finding) {
        let heading = file.lineNumber(of: Int(translated.heading.start))
        let start = file.line(heading).range.upperBound
        let range = start..<max(start, Int(translated.span.end))
        edits.replace(range, with: "\n\n" + blocks.fields(finding), in: file.bytes)
    }

    /// The item that names the digest, with the label as the translator has it. Without one it becomes the first item.
    private mutating func setDigest(_ item: String, _ translated: TranslatedFinding) {
        guard let place = translated.digestPlace else {
            let first = translated.items.filter { $0.key != .analysis && !$0.key.isNested }.map(\.value.start).min()
            if let first { return edits.insert(item + "\n", at: lineStart(Int(first))) }
            let heading = file.line(file.lineNumber(of: Int(translated.heading.start)))
            return edits.insert("\n\n" + item + "\n", at: heading.range.upperBound)
        }
        edits.replace(place.range, with: item, in: file.bytes)
    }

    /// Source text for slots that the file does not have, each at its place.
    private mutating func fill(_ missing: [WordSlot], _ translated: TranslatedFinding, _ finding: Finding) {
        var appended: [WordSlot] = []
        for slot in missing where slot != .analysis {
            if let item = translated.items[slot], let tail = blocks.tail(slot, finding) {
                edits.insert(tail, at: Int(item.end))
            } else if slot.isNested, let last = last(slot.kind, in: translated),
                let item = blocks.nestedItem(slot, finding)
            {
                edits.insert("\n" + item, at: Int(last.end))
            } else {
                appended.append(slot)
            }
        }
        var counts: [FieldKind: Int] = [:]
        for case .field(let kind, _) in translated.items.keys { counts[kind, default: 0] += 1 }
        let lines = blocks.items(finding, appended, skipping: counts)
        let listEnd = ([translated.digestPlace] + translated.items.filter { $0.key != .analysis }.map { $0.value })
            .compactMap { $0?.end }.max()
        if !lines.isEmpty {
            let offset =
                listEnd.map(Int.init) ?? file.line(file.lineNumber(of: Int(translated.heading.start))).range.upperBound
            edits.insert((listEnd == nil ? "\n\n" : "\n") + lines.joined(separator: "\n"), at: offset)
        }
        if missing.contains(.analysis), let analysis = blocks.analysis(finding) {
            edits.insert("\n\n" + analysis, at: Int(translated.span.end))
        }
    }

    private func last(_ kind: FieldKind?, in translated: TranslatedFinding) -> Span? {
        translated.items.filter { $0.key.isNested && $0.key.kind == kind }.map(\.value).max { $0.end < $1.end }
    }
}
