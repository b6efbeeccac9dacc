import LacunaDiagnostics
import LacunaText

/// Bounds on what goes into the Markdown parser, checked on the bytes before it runs.
///
/// The parser of Debian 12 has inputs on which it takes minutes. Each bound lies far above what a person writes
/// and far below what hurts; the measured cases are in `docs/decisions/0004-markdown.md`.
public struct MarkdownLimits: Sendable {
    public var bytes = 4_000_000
    public var lineBytes = 20_000
    public var paragraphBytes = 100_000
    public var bracketsPerParagraph = 2_000
    public var tableColumns = 60
    public var tableCells = 20_000
    public var depth = 24

    public init() {}

    /// One diagnostic for each bound that the text exceeds, at the first place.
    func check(_ file: SourceFile, from start: Int) -> [Diagnostic] {
        var scan = LimitScan(limits: self, file: file)
        file.bytes.withBuffer { scan.run($0, from: start) }
        return scan.diagnostics
    }
}

/// One pass over the bytes, line by line.
private struct LimitScan {
    let limits: MarkdownLimits
    let file: SourceFile
    var diagnostics: [Diagnostic] = []
    private var reported: Set<String> = []
    private var paragraphStart = 0
    private var brackets = 0
    private var pipes = 0
    private var columns = 0

    init(limits: MarkdownLimits, file: SourceFile) {
        self.limits = limits
        self.file = file
    }

    mutating func run(_ buffer: UnsafeBufferPointer<UInt8>, from start: Int) {
        var line = start
        paragraphStart = start
        while line < buffer.count {
            var end = line
            var linePipes = 0
            var lineBrackets = 0
            while end < buffer.count, buffer[end] != 0x0A {
                switch buffer[end] {
                case 0x7C: linePipes += 1
                case 0x5B, 0x5D, 0x3C, 0x21: lineBrackets += 1
                default: break
                }
                end += 1
            }
            take(line..<end, pipes: linePipes, brackets: lineBrackets, in: buffer)
            line = end + 1
        }
    }

    private mutating func take(
        _ line: Range<Int>, pipes linePipes: Int, brackets lineBrackets: Int, in buffer: UnsafeBufferPointer<UInt8>
    ) {
        var text = line.lowerBound
        while text < line.upperBound, buffer[text].isBlank { text += 1 }
        if text == line.upperBound {
            paragraphStart = line.upperBound + 1
            (brackets, pipes, columns) = (0, 0, 0)
            return
        }
        brackets += lineBrackets
        pipes += linePipes
        columns = max(columns, linePipes)
        let rows = linePipes > 0 ? file.lineNumber(of: line.lowerBound) - file.lineNumber(of: paragraphStart) + 1 : 0
        report(line.count > limits.lineBytes, .longLine, line, "\(line.count)", limits.lineBytes)
        let length = line.upperBound - paragraphStart
        report(length > limits.paragraphBytes, .longParagraph, line, "\(length)", limits.paragraphBytes)
        report(brackets > limits.bracketsPerParagraph, .manyBrackets, line, "\(brackets)", limits.bracketsPerParagraph)
        report(linePipes > limits.tableColumns + 1, .wideTable, line, "\(linePipes - 1)", limits.tableColumns)
        report(columns * rows > limits.tableCells, .largeTable, line, "\(columns * rows)", limits.tableCells)
        let depth = containers(buffer, line)
        report(depth > limits.depth, .deepNesting, line, "\(depth)", limits.depth)
    }

    /// How many quotations and lists the line opens or continues, and how far its indentation could nest.
    private func containers(_ buffer: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Int {
        var depth = 0
        var blanks = 0
        var index = line.lowerBound
        while index < line.upperBound {
            switch buffer[index] {
            case 0x20: blanks += 1
            case 0x09: blanks += 4
            case 0x3E: depth += 1
            case 0x2A, 0x2B, 0x2D:
                guard index + 1 == line.upperBound || buffer[index + 1].isBlank else { return depth + blanks / 4 }
                depth += 1
            case 0x30...0x39, 0x2E, 0x29: break
            default: return depth + blanks / 4
            }
            index += 1
        }
        return 0
    }

    private mutating func report(_ isOver: Bool, _ rule: Rule, _ line: Range<Int>, _ found: String, _ limit: Int) {
        guard isOver, reported.insert(rule.code).inserted else { return }
        let span = Span(line.lowerBound, min(line.upperBound, line.lowerBound + 80))
        diagnostics.append(Diagnostic(rule, in: file, at: span, found: found, details: ["limit": "\(limit)"]))
    }
}
