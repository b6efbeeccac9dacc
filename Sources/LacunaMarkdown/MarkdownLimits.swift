import LacunaDiagnostics
import LacunaText

/// Bounds on what goes into the Markdown parser, checked on the bytes before it runs.
///
/// The parser of Debian 12 has inputs on which it takes minutes. Each bound lies far above what a person writes
/// and far below what hurts; the measured cases are in `docs/decisions/0004-markdown.md`.
public struct MarkdownLimits: Sendable {
    public var bytes = 2_000_000
    public var lineBytes = 20_000
    public var paragraphBytes = 100_000
    public var bracketsPerParagraph = 2_000
    public var tableColumns = 60
    public var tableCells = 20_000
    /// Cells of all tables together: the parser itself adds the cells that a short row lacks.
    public var documentCells = 200_000
    /// Below each row of dashes the parser reads its whole paragraph again: bytes times lines above such rows, added up.
    public var dashRowSteps = 3_000_000_000
    /// The parser copies a definition into each link that uses it: its bytes times the opening brackets of the text.
    public var definitionBytes = 100_000_000
    public var depth = 20

    public init() {}

    /// One diagnostic for each bound that the text exceeds, at the first place.
    func check(_ file: SourceFile, from start: Int) -> [Diagnostic] {
        var scan = LimitScan(limits: self, file: file)
        file.bytes.withBuffer { scan.run($0, from: start) }
        return scan.diagnostics
    }
}

/// One pass over the bytes, line by line. A paragraph is here whatever stands between two empty lines.
private struct LimitScan {
    let limits: MarkdownLimits
    let file: SourceFile
    var diagnostics: [Diagnostic] = []
    private var reported: Set<String> = []
    private var paragraph: Paragraph
    private var cells = 0
    private var dashRows = 0
    private var dashRowSteps = 0
    private var openBrackets = 0
    /// The longest paragraph that defines links, by its length and the line of its first definition.
    private var definition: (bytes: Int, line: Range<Int>)?

    private struct Paragraph {
        let start: Int
        var lines = 0
        var brackets = 0
        var columns = 0
        /// Lines from the first one that holds a pipe: a row of a table needs none.
        var rows = 0
        var definition: Range<Int>?

        var cells: Int { columns * rows }
    }

    init(limits: MarkdownLimits, file: SourceFile) {
        self.limits = limits
        self.file = file
        paragraph = Paragraph(start: 0)
    }

    mutating func run(_ buffer: UnsafeBufferPointer<UInt8>, from start: Int) {
        let size = buffer.count - start
        guard size <= limits.bytes else {
            let line = file.offset(line: file.lineNumber(of: start + limits.bytes), byteColumn: 1)
            report(true, .longText, line..<buffer.count, size, limits.bytes)
            return
        }
        paragraph = Paragraph(start: start)
        var next = start
        while next < buffer.count {
            let line = LineScan(buffer, from: next)
            if line.isEmpty {
                endParagraph(at: line.range.lowerBound)
                paragraph = Paragraph(start: line.next)
            } else {
                take(line, in: buffer)
            }
            next = line.next
        }
        endParagraph(at: buffer.count)
        guard let definition else { return }
        let copied = definition.bytes * openBrackets
        report(copied > limits.definitionBytes, .longDefinition, definition.line, copied, limits.definitionBytes)
    }

    private mutating func take(_ line: LineScan, in buffer: UnsafeBufferPointer<UInt8>) {
        let range = line.range
        let above = range.lowerBound - paragraph.start
        if line.isDashRow {
            // A fifth of a microsecond for each byte above, and far less again for each byte of each line above.
            dashRows += 1
            dashRowSteps += above * (paragraph.lines + 200)
        }
        paragraph.lines += 1
        paragraph.brackets += line.brackets
        paragraph.columns = max(paragraph.columns, line.pipes)
        paragraph.rows += paragraph.columns > 0 ? 1 : 0
        openBrackets += line.openBrackets
        if line.definesLink, paragraph.definition == nil { paragraph.definition = range }

        report(range.count > limits.lineBytes, .longLine, range, range.count, limits.lineBytes)
        let length = above + range.count
        report(length > limits.paragraphBytes, .longParagraph, range, length, limits.paragraphBytes)
        let brackets = paragraph.brackets
        report(brackets > limits.bracketsPerParagraph, .manyBrackets, range, brackets, limits.bracketsPerParagraph)
        report(line.pipes > limits.tableColumns + 1, .wideTable, range, line.pipes - 1, limits.tableColumns)
        report(paragraph.cells > limits.tableCells, .largeTable, range, paragraph.cells, limits.tableCells)
        let together = cells + paragraph.cells
        report(together > limits.documentCells, .largeTable, range, together, limits.documentCells)
        report(dashRowSteps > limits.dashRowSteps, .dashRows, range, dashRows, limits.dashRowSteps)
        let depth = line.depth(in: buffer)
        report(depth > limits.depth, .deepNesting, range, depth, limits.depth)
    }

    private mutating func endParagraph(at end: Int) {
        cells += paragraph.cells
        guard let line = paragraph.definition else { return }
        let bytes = end - paragraph.start
        if bytes > definition?.bytes ?? 0 { definition = (bytes, line) }
    }

    private mutating func report(_ isOver: Bool, _ rule: Rule, _ line: Range<Int>, _ found: Int, _ limit: Int) {
        guard isOver, reported.insert(rule.code).inserted else { return }
        let span = Span(line.lowerBound, min(line.upperBound, line.lowerBound + 80))
        diagnostics.append(Diagnostic(rule, in: file, at: span, found: "\(found)", details: ["limit": "\(limit)"]))
    }
}
