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
        var rest = close + 2
        let (label, hasColon) = FieldLine.withoutColon(source.slice(2..<close))
        if !hasColon {
            guard rest < source.count, source[rest] == 0x3A else { return nil }
            rest += 1
        }
        block = paragraph
        self.label = label
        value = source.slice(rest..<source.count).trimmed
        isPlain = FieldLine.isPlain(value)
    }

    /// The label before its colon; a full-width colon and a space before the colon are accepted.
    private static func withoutColon(_ text: Bytes) -> (Bytes, hasColon: Bool) {
        var end = text.count
        var hasColon = false
        if end > 0, text[end - 1] == 0x3A {
            end -= 1
            hasColon = true
        } else if end >= 3, text[end - 3] == 0xEF, text[end - 2] == 0xBC, text[end - 1] == 0x9A {
            end -= 3
            hasColon = true
        }
        let narrowSpace: [UInt8] = [0xE2, 0x80, 0xAF]
        let noBreakSpace: [UInt8] = [0xC2, 0xA0]
        for space in [narrowSpace, noBreakSpace] where end >= space.count {
            if (0..<space.count).allSatisfy({ text[end - space.count + $0] == space[$0] }) { end -= space.count }
        }
        return (text.slice(0..<end).trimmed, hasColon)
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
