import LacunaDiagnostics
import LacunaModel
import LacunaText

/// Reads `at most 90 days` in any language of the project.
struct FigureReader {
    let vocabulary: Vocabulary

    enum Problem: Error {
        case noFigure
        case noUnit
        case noBound
    }

    /// `text` is what stands before the first semicolon.
    func read(_ text: Bytes, in field: FieldKind) throws(Problem) -> Figure {
        if let word = vocabulary.value(FigureWord.self, text), FigureWord.accepted(in: field).contains(word) {
            return word.figure
        }
        return .amount(try amount(text))
    }

    func amount(_ text: Bytes) throws(Problem) -> Figure.Amount {
        guard let digits = number(in: text), let value = Double(text.slice(digits).string) else { throw .noFigure }
        let before = text.slice(0..<digits.lowerBound).trimmed
        let after = text.slice(digits.upperBound..<text.count).trimmed
        guard let unit = vocabulary.value(Figure.Unit.self, after) else {
            throw after.isEmpty ? .noUnit : .noFigure
        }
        guard let bound = vocabulary.value(Figure.Bound.self, before) else {
            throw before.isEmpty ? .noBound : .noFigure
        }
        return Figure.Amount(bound: bound, value: value, unit: unit)
    }

    /// The first run of digits, with a decimal point inside it.
    private func number(in text: Bytes) -> Range<Int>? {
        var start = 0
        while start < text.count, !text[start].isDigit { start += 1 }
        var end = start
        while end < text.count,
            text[end].isDigit || (text[end] == 0x2E && end + 1 < text.count && text[end + 1].isDigit)
        {
            end += 1
        }
        return start < end && end - start <= 9 ? start..<end : nil
    }
}
