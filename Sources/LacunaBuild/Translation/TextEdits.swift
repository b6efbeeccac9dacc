import LacunaText

/// Changes to a file: everything that no change names stays as it is, byte for byte.
struct TextEdits {
    private var edits: [(range: Range<Int>, text: String)] = []

    var isEmpty: Bool { edits.isEmpty }

    mutating func replace(_ range: Range<Int>, with text: String, in file: Bytes) {
        guard file.slice(range).string != text else { return }
        edits.append((range, text))
    }

    mutating func insert(_ text: String, at offset: Int) { edits.append((offset..<offset, text)) }

    /// Changes at one place are made in the order in which they were added.
    func applied(to file: Bytes) -> String {
        var text = ""
        var from = 0
        let ordered = edits.enumerated().sorted {
            ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
        }
        for (_, edit) in ordered {
            text += file.slice(from..<max(from, edit.range.lowerBound)).string + edit.text
            from = max(from, edit.range.upperBound)
        }
        return text + file.slice(from..<file.count).string
    }
}
