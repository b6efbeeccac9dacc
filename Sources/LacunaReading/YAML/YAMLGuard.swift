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

    private static let longest = 1_000_000
    private static let deepest = 20

    init(file: SourceFile, range: Range<Int>) {
        self.file = file
        self.range = range
        if range.count > YAMLGuard.longest {
            add(.yamlTooLarge, Span(range.lowerBound, range.lowerBound + 1), "\(range.count)")
        } else {
            file.bytes.withBuffer { scan($0) }
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
            if let outer = blockIndent, text == end || indent > outer {
                index = end + 1
                continue
            }
            blockIndent = opensBlockText(bytes, text..<end) ? indent : nil
            scanLine(bytes, text..<end)
            index = end + 1
        }
    }

    /// The line ends with `|` or `>`, so that the deeper lines after it are plain text.
    private func opensBlockText(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
        var last = line.upperBound - 1
        while last >= line.lowerBound, bytes[last].isBlank || bytes[last].isDigit || bytes[last] == 0x2B || bytes[last] == 0x2D {
            last -= 1
        }
        guard last > line.lowerBound, bytes[last] == 0x7C || bytes[last] == 0x3E else { return false }
        return bytes[last - 1].isBlank
    }

    private mutating func scanLine(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
        var isAtToken = true
        var quote: UInt8?
        var flowDepth = 0
        var listDepth = 0
        var index = line.lowerBound
        while index < line.upperBound {
            let byte = bytes[index]
            let next = index + 1 < line.upperBound ? bytes[index + 1] : 0x0A
            if let open = quote {
                if byte == open { quote = nil }
            } else if isAtToken {
                switch byte {
                case 0x22, 0x27: quote = byte
                case 0x26, 0x2A:
                    if !next.isBlank { add(.yamlAnchor, Span(index, line.upperBound), word(bytes, index, line)) }
                case 0x21: add(.yamlAnchor, Span(index, line.upperBound), word(bytes, index, line))
                case 0x3C where next == 0x3C: add(.yamlAnchor, Span(index, index + 2), "<<")
                case 0x5B, 0x7B: flowDepth += 1
                case 0x2D where next.isBlank: listDepth += 1
                default: break
                }
            }
            if quote == nil, byte == 0x23, index > line.lowerBound, bytes[index - 1].isBlank { return }
            if max(flowDepth, listDepth) > YAMLGuard.deepest {
                add(.yamlTooDeep, Span(index, line.upperBound), "\(YAMLGuard.deepest)")
                return
            }
            isAtToken =
                quote == nil
                && (byte == 0x5B || byte == 0x7B || byte == 0x2C || byte.isBlank && (isAtToken || opensValue(bytes, index, line))
                    || byte == 0x2D && next.isBlank && isAtToken)
            index += 1
        }
    }

    /// The blank at `index` follows the colon of a key.
    private func opensValue(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ line: Range<Int>) -> Bool {
        index > line.lowerBound && (bytes[index - 1] == 0x3A || bytes[index - 1] == 0x3F)
    }

    private func word(_ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ line: Range<Int>) -> String {
        var end = from
        while end < line.upperBound, !bytes[end].isBlank { end += 1 }
        return file.bytes.slice(from..<end).string
    }

    private mutating func add(_ rule: Rule, _ span: Span, _ found: String) {
        diagnostics.append(Diagnostic(rule, in: file, at: span, found: found))
    }
}
