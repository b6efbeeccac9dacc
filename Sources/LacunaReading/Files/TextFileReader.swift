import LacunaDiagnostics
import LacunaText

/// Reads one file as UTF-8 text, or says why it cannot be.
package enum TextFileReader {
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// `file` is nil where nothing can be read from it. A byte order mark is skipped and reported.
    package static func read(
        _ path: String, from tree: some FileTree
    ) -> (file: SourceFile?, diagnostics: [Diagnostic]) {
        let (bytes, problems) = readBytes(path, from: tree)
        return bytes.map { check(path, $0) } ?? (nil, problems)
    }

    /// The bytes of a file that need not be text.
    package static func readBytes(
        _ path: String, from tree: some FileTree
    ) -> (bytes: [UInt8]?, diagnostics: [Diagnostic]) {
        switch tree.content(of: path) {
        case .bytes(let bytes): return (bytes, [])
        case .missing: return problem(.unreadableFile, path, details: ["reason": "no such file"])
        case .refused(.folder): return problem(.folderInsteadOfFile, path)
        case .refused(.link): return problem(.linkOutside, path)
        case .refused(.special): return problem(.specialFile, path)
        case .refused(.unreadable(let reason)): return problem(.unreadableFile, path, details: ["reason": reason])
        case .refused(.tooLarge(let size)): return problem(.fileTooLarge, path, found: "\(size)")
        }
    }

    private static func check(_ path: String, _ bytes: [UInt8]) -> (SourceFile?, [Diagnostic]) {
        let hasMark = bytes.starts(with: byteOrderMark)
        let file = SourceFile(path: path, bytes: hasMark ? Array(bytes.dropFirst(3)) : bytes)
        if let place = firstInvalid(file.bytes) {
            return (nil, [Diagnostic(.invalidUTF8, in: file, at: Span(place, place + 1))])
        }
        if let place = file.bytes.firstIndex(of: 0) {
            return (nil, [Diagnostic(.nulCharacter, in: file, at: Span(place, place + 1))])
        }
        if file.bytes.trimmed.isEmpty { return (nil, [Diagnostic(.emptyFile, in: file, at: .start)]) }
        return (file, hasMark ? [Diagnostic(.byteOrderMark, in: file, at: .start)] : [])
    }

    /// The offset of the first byte that is not UTF-8.
    private static func firstInvalid(_ text: Bytes) -> Int? {
        text.withBuffer { buffer in
            if String(validating: buffer, as: UTF8.self) != nil { return nil }
            var decoder = UTF8()
            var iterator = buffer.makeIterator()
            var offset = 0
            while true {
                switch decoder.decode(&iterator) {
                case .scalarValue(let scalar): offset += UTF8.width(scalar)
                case .emptyInput: return nil
                case .error: return offset
                }
            }
        }
    }

    private static func problem(
        _ rule: Rule, _ path: String, found: String? = nil, details: [String: String] = [:]
    ) -> (bytes: [UInt8]?, diagnostics: [Diagnostic]) {
        let file = SourceFile(path: path, bytes: [])
        return (nil, [Diagnostic(rule, in: file, at: .start, found: found, details: details)])
    }
}
