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
        let places = YAMLPlaces(file: file, range: range)
        do {
            // Not `compose_all`: its sequence ends at an error without throwing it.
            let parser = try Yams.Parser(yaml: file.bytes.slice(range).string, resolver: .basic)
            guard let root = try parser.nextRoot() else { return (nil, []) }
            let node = convert(root, places)
            let hidden = InvisibleText(node, in: file, range).diagnostics
            guard let second = try parser.nextRoot() else { return (node, hidden) }
            let place = second.mark.map(places.offset) ?? range.upperBound
            return (node, hidden + [Diagnostic(.yamlSecondDocument, in: file, at: Span(place, place))])
        } catch {
            return (nil, [diagnostic(error, in: file, places)])
        }
    }

    private static func convert(_ node: Node, _ places: YAMLPlaces) -> YAMLNode {
        let start = node.mark.map(places.offset) ?? 0
        switch node {
        case .scalar(let scalar):
            return .text(scalar.string, places.span(of: scalar.string, from: start))
        case .sequence(let sequence):
            return .list(sequence.map { convert($0, places) }, Span(start, start + 1))
        case .mapping(let mapping):
            let entries = mapping.map { key, value in
                let place = key.mark.map(places.offset) ?? start
                let name = key.scalar?.string ?? ""
                return YAMLNode.Entry(
                    key: name, keySpan: places.nameSpan(name, at: place), value: convert(value, places))
            }
            return .mapping(entries, Span(start, start + 1))
        case .alias:
            return .text("", Span(start, start))
        }
    }

    private static func diagnostic(_ error: any Error, in file: SourceFile, _ places: YAMLPlaces) -> Diagnostic {
        switch error {
        case YamlError.duplicatedKeysInMapping(let names, let context):
            let name = names.first ?? ""
            let start = places.offset(context.mark)
            let first = places.nameSpan(name, at: start)
            guard let again = places.repetition(of: name, after: start) else {
                return Diagnostic(.yamlDuplicateKey, in: file, at: first, found: name)
            }
            let related = [Diagnostic.Related(file: file, span: first, text: name)]
            return Diagnostic(.yamlDuplicateKey, in: file, at: again, found: name, related: related)
        case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
            YamlError.composer(_, let problem, let mark, _):
            return syntax(problem, at: places.offset(mark), in: file)
        case YamlError.reader(let problem, _, _, _):
            return syntax(problem, at: places.firstControl ?? places.range.lowerBound, in: file)
        default:
            return syntax("\(error)", at: places.range.lowerBound, in: file)
        }
    }

    private static func syntax(_ problem: String, at place: Int, in file: SourceFile) -> Diagnostic {
        let end = min(place + 1, file.bytes.count)
        return Diagnostic(.yamlSyntax, in: file, at: Span(min(place, end), end), details: ["problem": problem])
    }
}
