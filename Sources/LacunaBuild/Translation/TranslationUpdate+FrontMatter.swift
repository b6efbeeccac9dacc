import LacunaModel
import LacunaReading
import LacunaText

/// Laws, authorities and the overview of a translation.
extension TranslationUpdate {
    mutating func updateFrontMatter() {
        var lines = FrontMatterLines(translation.file)
        let laws = Dictionary(translation.laws.map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first })
        for (index, law) in source.laws.enumerated() {
            update(laws[index], in: "laws", law.key, law.words, TextDigest.of(law), &lines)
        }
        let own = Dictionary(translation.institutions.map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first })
        for (index, institution) in source.institutions.enumerated() {
            let key = treaty.views.institutions[institution.role].key
            update(own[index], in: "institutions", key, institution.words, TextDigest.of(institution), &lines)
        }
        updateOverview(&lines)
        lines.finish(&edits)
    }

    private mutating func update(
        _ entry: TranslatedEntry?, in group: String, _ key: String, _ words: [(key: String, words: Prose?)],
        _ digest: String, _ lines: inout FrontMatterLines
    ) {
        let words = words.filter { $0.words.map { !$0.isEmpty } ?? false }
        guard !words.isEmpty else { return }
        guard let entry else {
            let isWritten = lines.append(blocks.entry(key, words, digest: digest), to: group)
            return note(isWritten, key, \.added)
        }
        let missing = words.filter { entry.words[$0.key] == nil && entry.untranslated[$0.key] == nil }
        if !missing.isEmpty {
            let isWritten = lines.append(missing.compactMap { blocks.line($0.key, $0.words) }, to: group, key)
            note(isWritten, key, \.added)
        } else if !entry.untranslated.isEmpty {
            report.untranslated.append(key)
        }
        if confirms(key) {
            note(lines.set("translated from", blocks.quoted(digest), in: group, key), key, \.confirmed)
        } else if entry.words.isEmpty, entry.state == .stale {
            refresh(entry, in: group, key, words, digest, &lines)
        } else if !entry.words.isEmpty {
            if entry.state == .stale { report.stale.append(key) }
            if entry.state == .unconfirmed { report.unconfirmed.append(key) }
        }
    }

    /// Source text that nobody has touched follows its source.
    private mutating func refresh(
        _ entry: TranslatedEntry, in group: String, _ key: String, _ words: [(key: String, words: Prose?)],
        _ digest: String, _ lines: inout FrontMatterLines
    ) {
        var isWritten = true
        for part in words {
            guard entry.untranslated[part.key] != nil, let text = part.words else { continue }
            let value = blocks.line(part.key, text)?.drop { $0 != "\"" } ?? ""
            isWritten = lines.set(part.key, String(value), in: group, key) && isWritten
        }
        isWritten = lines.set("translated from", blocks.quoted(digest), in: group, key) && isWritten
        if !isWritten { report.refused.append(key) }
    }

    private mutating func note(
        _ isWritten: Bool, _ key: String, _ list: WritableKeyPath<TranslationReport, [String]>
    ) {
        if isWritten { report[keyPath: list].append(key) } else { report.refused.append(key) }
    }

    private mutating func updateOverview(_ lines: inout FrontMatterLines) {
        guard !source.overviewText.isEmpty else { return }
        let digest = blocks.quoted(TextDigest.of(source.overviewText))
        guard let overview = translation.overview else {
            _ = lines.set("overview translated from", digest)
            report.added.append("overview")
            return edits.insert("\n" + blocks.marked(source.overviewText) + "\n", at: lines.bodyStart)
        }
        if overview.words == nil { report.untranslated.append("overview") }
        if confirms("overview") {
            report.confirmed.append("overview")
            _ = lines.set("overview translated from", digest)
        } else if overview.state == .stale {
            report.stale.append("overview")
        } else if overview.state == .unconfirmed {
            report.unconfirmed.append("overview")
        }
    }
}
