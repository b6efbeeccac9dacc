import LacunaText

extension MarkdownDocument {
    /// The blocks as the author typed them, with an empty line between two, and the footnotes that they refer to below.
    public func source(of blocks: [MarkdownBlock]) -> Bytes {
        if blocks.count == 1, let only = blocks.first, only.source.firstIndex(of: 0x5E) == nil { return only.source }
        var text = blocks.map(\.source.string).joined(separator: "\n\n")
        var seen: Set<String> = []
        for label in MarkdownDocument.footnoteLabels(in: text) where seen.insert(label).inserted {
            if let note = footnoteSource(label) { text += "\n\n" + note }
        }
        return Bytes(text)
    }

    /// Labels of `[^label]`, in the order in which they stand.
    private static func footnoteLabels(in text: String) -> [String] {
        text.components(between: "[^", and: "]").filter { !$0.isEmpty && !$0.contains("\n") }
    }

    /// The definition up to the next empty line.
    private func footnoteSource(_ label: String) -> String? {
        guard let first = footnoteLines[label] else { return nil }
        let end = (first...file.lineCount).first { file.line($0).trimmed.isEmpty } ?? file.lineCount + 1
        return (first..<end).map { file.line($0).string }.joined(separator: "\n")
    }

    /// The line on which each footnote is defined, the first one where there are several.
    func findFootnoteLines() -> [String: Int] {
        guard !footnotes.isEmpty else { return [:] }
        var lines: [String: Int] = [:]
        for number in firstLine...file.lineCount where file.line(number).hasPrefix("[^") {
            let text = file.line(number).string
            guard let close = text.firstRange(of: "]:") else { continue }
            let label = String(text[text.index(text.startIndex, offsetBy: 2)..<close.lowerBound])
            if lines[label] == nil { lines[label] = number }
        }
        return lines
    }
}

extension String {
    fileprivate func components(between open: String, and close: Character) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let start = rest.firstRange(of: open) {
            rest = rest[start.upperBound...]
            guard let end = rest.firstIndex(of: close) else { break }
            parts.append(String(rest[..<end]))
            rest = rest[rest.index(after: end)...]
        }
        return parts
    }
}
