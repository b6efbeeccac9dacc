import LacunaText
import Yams

/// Finds the bytes that the parser's marks and names stand for.
struct YAMLPlaces {
    let file: SourceFile
    let range: Range<Int>
    /// Where the parser's lines start. Unlike ours, they also end at a lone carriage return, at U+0085, U+2028 and U+2029.
    private let lineStarts: [Int]
    /// The mark that was looked up last. Marks come in the order of the text, so that a long line is walked once.
    private let last = LastMark()

    private final class LastMark {
        var line = 0
        var column = 1
        var offset = 0
    }

    init(file: SourceFile, range: Range<Int>) {
        self.file = file
        self.range = range
        lineStarts = file.bytes.withBuffer { YAMLPlaces.lineStarts($0, range) }
    }

    private static func lineStarts(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Int] {
        var starts = [range.lowerBound]
        for index in range {
            let next = index + 1 < range.upperBound ? bytes[index + 1] : 0
            switch bytes[index] {
            case 0x0A: starts.append(index + 1)
            case 0x0D where next != 0x0A: starts.append(index + 1)
            case 0xC2 where next == 0x85: starts.append(index + 2)
            case 0xE2 where next == 0x80 && index + 2 < range.upperBound && bytes[index + 2] & 0xFE == 0xA8:
                starts.append(index + 3)
            default: break
            }
        }
        return starts
    }

    /// Marks count columns in Unicode scalars, spans count bytes.
    func offset(_ mark: Mark) -> Int {
        let line = max(mark.line - 1, 0)
        guard line < lineStarts.count else { return range.upperBound }
        let column = max(mark.column, 1)
        let isBehind = last.line == line && last.column <= column && last.offset >= lineStarts[line]
        let offset = file.bytes.withBuffer { bytes in
            var offset = isBehind ? last.offset : lineStarts[line]
            for _ in (isBehind ? last.column : 1)..<column where offset < range.upperBound {
                offset += 1
                while offset < range.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            }
            return offset
        }
        (last.line, last.column, last.offset) = (line, column, offset)
        return offset
    }

    /// The first control character, which YAML does not allow anywhere.
    var firstControl: Int? {
        file.bytes.withBuffer { bytes in
            range.first { bytes[$0] < 0x20 && !bytes[$0].isBlank || bytes[$0] == 0x7F }
        }
    }

    /// Plain text on one line is marked whole, everything else at its start.
    func span(of text: String, from start: Int) -> Span {
        let end = start + text.utf8.count
        let isWhole = end <= range.upperBound && file.bytes.slice(start..<end) == Bytes(text)
        return Span(start, isWhole ? end : start + 1)
    }

    /// A key without its quotation marks.
    func nameSpan(_ name: String, at place: Int) -> Span {
        let isQuoted = place < range.upperBound && (file.bytes[place] == 0x22 || file.bytes[place] == 0x27)
        let start = isQuoted ? place + 1 : place
        return Span(start, start + name.utf8.count)
    }

    /// Where the key that stands at `first` stands again: in a block at the same indentation, in a flow after a comma.
    func repetition(of name: String, after first: Int) -> Span? {
        let lineStart = file.offset(line: file.lineNumber(of: first), byteColumn: 1)
        let indent = first - lineStart
        let isBlock = file.bytes.slice(lineStart..<first).withBuffer { $0.allSatisfy { $0 == 0x20 || $0 == 0x2D } }
        let key = Bytes(name)
        for start in first + 1..<max(first + 1, range.upperBound) {
            guard let span = keySpan(key, at: start) else { continue }
            if isBlock ? isAtIndent(indent, start) : followsComma(start) { return span }
        }
        return nil
    }

    private func isAtIndent(_ indent: Int, _ place: Int) -> Bool {
        let start = place - indent
        guard start > range.lowerBound, file.bytes[start - 1] == 0x0A else { return false }
        return file.bytes.slice(start..<place).withBuffer { $0.allSatisfy { $0 == 0x20 } }
    }

    private func followsComma(_ place: Int) -> Bool {
        var before = place - 1
        while before > range.lowerBound, file.bytes[before].isBlank { before -= 1 }
        return file.bytes[before] == 0x2C
    }

    /// The key's name at `place`, with or without quotation marks, when a colon follows it.
    private func keySpan(_ key: Bytes, at place: Int) -> Span? {
        let isQuoted = file.bytes[place] == 0x22 || file.bytes[place] == 0x27
        let start = isQuoted ? place + 1 : place
        var end = start + key.count
        guard end < range.upperBound, file.bytes.slice(start..<end) == key else { return nil }
        if isQuoted { end += 1 }
        while end < range.upperBound, file.bytes[end].isBlank { end += 1 }
        return end < range.upperBound && file.bytes[end] == 0x3A ? Span(start, start + key.count) : nil
    }
}
