import LacunaDiagnostics
import LacunaText

/// Finds the settings at the top of an assessment.
enum FrontMatter {
    /// The range between the two lines of `---`, and where the body starts.
    static func split(_ file: SourceFile) -> (range: Range<Int>, bodyStart: Int)? {
        guard isFence(file.line(1)) else { return nil }
        let start = lineEnd(file, 1)
        for number in 2...max(2, file.lineCount) where number <= file.lineCount && isFence(file.line(number)) {
            return (start..<file.line(number).range.lowerBound, lineEnd(file, number))
        }
        return nil
    }

    static func problem(_ file: SourceFile) -> Diagnostic {
        let rule: Rule = isFence(file.line(1)) ? .unterminatedFrontMatter : .noFrontMatter
        return Diagnostic(rule, in: file, at: Span(0, min(3, file.bytes.count)))
    }

    private static func isFence(_ line: Bytes) -> Bool {
        line.count >= 3 && line.hasPrefix("---") && line.trimmed.count == 3
    }

    /// The offset after the line's break.
    private static func lineEnd(_ file: SourceFile, _ number: Int) -> Int {
        number < file.lineCount ? file.offset(line: number + 1, byteColumn: 1) : file.bytes.count
    }
}
