import LacunaDiagnostics
import LacunaText
import Yams

/// Turns YAML into located nodes. The only place that calls Yams.
enum YAMLReader {
    /// Reads the part of `file` in `range`, which must start at the beginning of a line.
    static func read(_ file: SourceFile, range: Range<Int>? = nil) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
        let range = range ?? 0..<file.bytes.count
        let scan = YAMLGuard(file: file, range: range)
        guard scan.diagnostics.isEmpty else { return (nil, scan.diagnostics) }
        let text = file.bytes.slice(range).string
        let conversion = Conversion(file: file, firstLine: file.lineNumber(of: range.lowerBound))
        do {
            var documents = try Yams.compose_all(yaml: text, .basic)
            let root = documents.next()
            let second = documents.next()
            if let error = documents.error { throw error }
            guard let root else { return (nil, []) }
            let node = conversion.node(root)
            guard let second else { return (node, []) }
            let place = second.mark.map(conversion.offset) ?? range.upperBound
            return (node, [Diagnostic(.yamlSecondDocument, in: file, at: Span(place, place))])
        } catch {
            return (nil, [conversion.diagnostic(error)])
        }
    }

    private struct Conversion {
        let file: SourceFile
        let firstLine: Int

        func node(_ node: Node) -> YAMLNode {
            let start = node.mark.map(offset) ?? 0
            switch node {
            case .scalar(let scalar):
                return .text(scalar.string, span(of: scalar, from: start))
            case .sequence(let sequence):
                return .list(sequence.map(self.node), Span(start, start + 1))
            case .mapping(let mapping):
                let entries = mapping.map { key, value in
                    let place = key.mark.map(offset) ?? start
                    let name = key.scalar?.string ?? ""
                    return YAMLNode.Entry(
                        key: name, keySpan: Span(place, place + name.utf8.count), value: self.node(value))
                }
                return .mapping(entries, Span(start, start + 1))
            case .alias:
                return .text("", Span(start, start))
            }
        }

        /// Plain text on one line is marked whole, everything else at its start.
        private func span(of scalar: Node.Scalar, from start: Int) -> Span {
            let isPlain = scalar.style == .plain || scalar.style == .any
            let isOneLine = start + scalar.string.utf8.count <= file.bytes.count
            return Span(start, isPlain && isOneLine ? start + scalar.string.utf8.count : start + 1)
        }

        /// Marks count columns in Unicode scalars, spans count bytes.
        func offset(_ mark: Mark) -> Int {
            let line = mark.line - 1 + firstLine
            let bytes = file.line(line)
            var position = 0
            var scalars = 1
            while position < bytes.count, scalars < mark.column {
                position += 1
                while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
                scalars += 1
            }
            return bytes.range.lowerBound + position
        }

        func diagnostic(_ error: any Error) -> Diagnostic {
            switch error {
            case YamlError.duplicatedKeysInMapping(let names, let context):
                return duplicate(names.first ?? "", in: context.mark)
            case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
                YamlError.composer(_, let problem, let mark, _):
                let place = offset(mark)
                return Diagnostic(.yamlSyntax, in: file, at: Span(place, place + 1), details: ["problem": problem])
            default:
                let place = file.offset(line: firstLine, byteColumn: 1)
                return Diagnostic(.yamlSyntax, in: file, at: Span(place, place + 1), details: ["problem": "\(error)"])
            }
        }

        /// Yams points at the mapping; the second key is found by its name at the start of a later line.
        private func duplicate(_ name: String, in mark: Mark) -> Diagnostic {
            var places: [Span] = []
            for number in max(1, mark.line - 1 + firstLine)...file.lineCount {
                let line = file.line(number)
                let text = line.trimmed
                let key = text.cut(at: 0x3A).head.string.trimmingQuotes
                if key == name, places.count < 2 {
                    places.append(Span(text.range.lowerBound, text.range.lowerBound + name.utf8.count))
                }
            }
            let first = places.first ?? Span(offset(mark), offset(mark) + 1)
            let related = [Diagnostic.Related(file: file, span: first, text: name)]
            return Diagnostic(
                .yamlDuplicateKey, in: file, at: places.last ?? first, found: name,
                related: places.count == 2 ? related : [])
        }
    }
}

extension String {
    fileprivate var trimmingQuotes: String {
        count >= 2 && (first == "\"" || first == "'") && last == first ? String(dropFirst().dropLast()) : self
    }
}
