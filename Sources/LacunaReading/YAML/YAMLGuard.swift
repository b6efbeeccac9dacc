import LacunaDiagnostics
import LacunaText

/// Looks at the bytes of a YAML text before the parser does.
///
/// Anchors and aliases can make a small text explode inside the parser; tags and merge keys mean things that our schema
/// does not have. None of them is needed, so all are refused by sight.
struct YAMLGuard {
    let file: SourceFile
    let range: Range<Int>
    private(set) var diagnostics: [Diagnostic] = []
    /// The quotation mark that is open, also across lines.
    private var quote: UInt8?
    /// Open `[` and `{`, also across lines.
    private var flowDepth = 0

    private static let longest = 1_000_000
    private static let deepest = 20

    init(file: SourceFile, range: Range<Int>) {
        self.file = file
        self.range = range
        if range.count > YAMLGuard.longest {
            add(.yamlTooLarge, Span(range.lowerBound, range.lowerBound + 1), "\(range.count)")
        } else {
            file.bytes.withBuffer { bytes in
                scan(bytes)
                if diagnostics.isEmpty { findHiddenAlias(bytes) }
            }
        }
    }

    private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
        var index = range.lowerBound
        var blockIndent: Int?
        while index < range.upperBound {
            var end = index
            while end < range.upperBound, bytes[end] != 0x0A { end += 1 }
            var text = index
            while text < end, bytes[text] == 0x20 { text += 1 }
            let indent = text - index
            index = end + 1
            if let outer = blockIndent, indent > outer || bytes[text..<end].allSatisfy(\.isBlank) { continue }
            guard scanLine(bytes, text..<end) else { return }
            blockIndent = quote == nil && flowDepth == 0 && opensBlockText(bytes, text..<end) ? indent : nil
        }
    }

    /// The line ends with `|` or `>`, so that the deeper lines after it are plain text.
    private func opensBlockText(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        var last = line.upperBound - 1
        while last >= line.lowerBound,
            bytes[last].isBlank || bytes[last].isDigit || bytes[last] == 0x2B || bytes[last] == 0x2D
        {
            last -= 1
        }
        guard last > line.lowerBound, bytes[last] == 0x7C || bytes[last] == 0x3E else { return false }
        return bytes[last - 1].isBlank
    }

    /// False where the text is too deep to go on.
    private mutating func scanLine(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        var isAtToken = quote == nil
        var listDepth = 0
        var index = line.lowerBound
        while index < line.upperBound {
            let byte = bytes[index]
            let next = index + 1 < line.upperBound ? bytes[index + 1] : 0x0A
            if let open = quote {
                if open == 0x22 ? byte == 0x5C : byte == open && next == open {
                    index += 2
                    continue
                }
                if byte == open { quote = nil }
                // In a flow, a value may follow a quoted key without a blank.
                isAtToken = quote == nil && next == 0x3A && flowDepth > 0
                index += isAtToken ? 2 : 1
                continue
            }
            if byte == 0x23, index == line.lowerBound || bytes[index - 1].isBlank { return true }
            if isAtToken { takeToken(byte, next, at: index, bytes, line) }
            if flowDepth > 0, byte == 0x5D || byte == 0x7D { flowDepth -= 1 }
            if isAtToken, byte == 0x2D, next.isBlank { listDepth += 1 }
            if max(flowDepth, listDepth) > YAMLGuard.deepest {
                add(.yamlTooDeep, Span(index, index + 1), "\(YAMLGuard.deepest)")
                return false
            }
            isAtToken = quote == nil && startsToken(after: index, isAtToken, bytes, line)
            index += 1
        }
        return true
    }

    /// Whether what follows the byte at `index` may be an anchor, a quotation or a flow, and not the inside of a word.
    private func startsToken(
        after index: Int, _ isAtToken: Bool, _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
    ) -> Bool {
        let byte = bytes[index]
        if byte == 0x5B || byte == 0x7B || byte == 0x2C { return flowDepth > 0 }
        if byte == 0x2D || byte == 0x3F {
            return isAtToken && (index + 1 == line.upperBound || bytes[index + 1].isBlank)
        }
        guard byte.isBlank else { return false }
        return isAtToken || index > line.lowerBound && bytes[index - 1] == 0x3A
    }

    private mutating func takeToken(
        _ byte: UInt8, _ next: UInt8, at index: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
    ) {
        switch byte {
        case 0x22, 0x27: quote = byte
        case 0x26 where !next.isBlank, 0x2A where !next.isBlank, 0x21:
            let end = wordEnd(bytes, index + 1, line)
            add(.yamlAnchor, Span(index, end), file.bytes.slice(index..<end).string)
        case 0x3C where next == 0x3C: add(.yamlAnchor, Span(index, index + 2), "<<")
        case 0x5B, 0x7B: flowDepth += 1
        default: break
        }
    }

    private func wordEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ line: Range<Int>) -> Int {
        var end = from
        while end < line.upperBound, !bytes[end].isBlank, ![0x2C, 0x5D, 0x7D].contains(bytes[end]) { end += 1 }
        return end
    }

    /// The second line of defence: whatever the scan above took for a quotation or a comment, an alias needs an anchor
    /// of the same name. Where both stand in the text, the parser never sees it.
    private mutating func findHiddenAlias(_ bytes: UnsafeBufferPointer<UInt8>) {
        let anchors = Set(names(after: 0x26, bytes).map(\.name))
        guard !anchors.isEmpty, let alias = names(after: 0x2A, bytes).first(where: { anchors.contains($0.name) }) else {
            return
        }
        add(.yamlAnchor, alias.span, "*" + alias.name)
    }

    /// Names of letters, digits, `-` and `_` that follow `sign` and end where the name of an anchor may end.
    private func names(
        after sign: UInt8, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> [(name: String, span: Span)] {
        var names: [(name: String, span: Span)] = []
        for start in range where bytes[start] == sign {
            var end = start + 1
            while end < range.upperBound,
                bytes[end].isLetter || bytes[end].isDigit || bytes[end] == 0x2D || bytes[end] == 0x5F
            {
                end += 1
            }
            let isEnd = end == range.upperBound || bytes[end].isBlank || Array("?:,]}%@`".utf8).contains(bytes[end])
            guard isEnd, end > start + 1 else { continue }
            names.append((file.bytes.slice(start + 1..<end).string, Span(start, end)))
        }
        return names
    }

    private mutating func add(_ rule: Rule, _ span: Span, _ found: String) {
        diagnostics.append(Diagnostic(rule, in: file, at: span, found: found))
    }
}
