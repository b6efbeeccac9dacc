import LacunaMarkdown
import LacunaText

/// One item of a field list, taken apart on the bytes that the author wrote.
struct FieldLine {
    let block: MarkdownBlock
    let label: Bytes
    /// What follows the label, as written; line breaks inside it are kept.
    let value: Bytes
    /// Whether the value is words only, so that it needs no rendering.
    let isPlain: Bool
    /// How many bytes the bold label takes, and how many bytes between it and the value belong to neither.
    let labelLength: Int
    let separatorLength: Int

    /// Nil where the item does not start with a label in bold.
    init?(_ item: MarkdownBlock) {
        guard let paragraph = item.children.first, paragraph.kind == .paragraph else { return nil }
        let source = paragraph.source
        guard source.hasPrefix("**") else { return nil }
        var close = 2
        while close + 1 < source.count, !(source[close] == 0x2A && source[close + 1] == 0x2A) {
            guard source[close] != 0x0A else { return nil }
            close += 1
        }
        guard close + 1 < source.count else { return nil }
        let bold = source.slice(2..<close)
        var rest = close + 2
        if let inner = FieldLine.withoutColon(bold) {
            label = inner
        } else {
            guard let end = FieldLine.colonEnd(in: source, from: rest) else { return nil }
            label = bold.trimmed
            rest = end
        }
        block = paragraph
        labelLength = close + 2
        separatorLength = rest - labelLength
        value = source.slice(rest..<source.count).trimmed
        isPlain = FieldLine.isPlain(value)
    }

    /// What typists put between a label and its colon: blanks that do not break, and any other blank.
    private static let blanks: [StaticString] = ["\u{202F}", "\u{A0}", " "]
    private static let colons: [StaticString] = [":", "："]

    /// The label before its colon and the blanks in front of it; nil where it does not end in a colon.
    private static func withoutColon(_ text: Bytes) -> Bytes? {
        guard var label = removing(colons, fromEndOf: text.trimmed) else { return nil }
        while let shorter = removing(blanks, fromEndOf: label) { label = shorter }
        return label.trimmed
    }

    private static func removing(_ signs: [StaticString], fromEndOf text: Bytes) -> Bytes? {
        for sign in signs where text.count >= sign.utf8CodeUnitCount {
            let end = text.count - sign.utf8CodeUnitCount
            if text.slice(end..<text.count).hasPrefix(sign) { return text.slice(0..<end) }
        }
        return nil
    }

    /// The end of the colon that stands outside the bold label; blanks may stand before it.
    private static func colonEnd(in text: Bytes, from place: Int) -> Int? {
        var place = place
        while let blank = blanks.first(where: { text.slice(place..<text.count).hasPrefix($0) }) {
            place += blank.utf8CodeUnitCount
        }
        let rest = text.slice(place..<text.count)
        return colons.first { rest.hasPrefix($0) }.map { place + $0.utf8CodeUnitCount }
    }

    /// No sign that Markdown could read as anything but itself.
    private static func isPlain(_ text: Bytes) -> Bool {
        text.withBuffer { buffer in
            for byte in buffer {
                switch byte {
                case 0x0A, 0x0D, 0x21, 0x26, 0x2A, 0x3C, 0x3E, 0x5B, 0x5C, 0x5D, 0x5F, 0x60, 0x7E: return false
                default: continue
                }
            }
            return true
        }
    }
}
