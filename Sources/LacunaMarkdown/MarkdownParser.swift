import CCmarkGFM
import Foundation
import LacunaDiagnostics
import LacunaText

/// Turns the text of one file into a tree. The only place that starts the parser.
public enum MarkdownParser {
    /// Extensions are registered once, before any thread parses: the registry of the library is global.
    private static let isRegistered: Bool = {
        cmark_gfm_core_extensions_ensure_registered()
        return true
    }()

    /// The strikethrough extension switches `~` on and off in a table that all parsers share.
    private static let strikethroughLock = NSLock()

    /// Parses `file` from byte `start`. Text over the limits gives diagnostics and no tree, invisible characters give both.
    public static func parse(
        _ file: SourceFile, from start: Int = 0, limits: MarkdownLimits = MarkdownLimits()
    ) -> (document: MarkdownDocument?, diagnostics: [Diagnostic]) {
        let problems = limits.check(file, from: start)
        guard problems.isEmpty else { return (nil, problems) }
        let body = file.bytes.slice(start..<file.bytes.count)
        let root = holdsStrikethrough(body) ? strikethroughLock.withLock { tree(body, true) } : tree(body, false)
        guard let root else { return (nil, []) }
        let document = MarkdownDocument(root: root, file: file, firstLine: file.lineNumber(of: start))
        return (document, InvisibleCharacters.check(file, from: start))
    }

    /// One `~` strikes nothing through: it would do so only in files that hold `~~` somewhere else.
    private static let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE

    private static func tree(_ body: Bytes, _ hasStrikethrough: Bool) -> OpaquePointer? {
        guard isRegistered, let parser = cmark_parser_new(options) else { return nil }
        defer { cmark_parser_free(parser) }
        for name in hasStrikethrough ? ["table", "tasklist", "strikethrough"] : ["table", "tasklist"] {
            cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        body.withBuffer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        }
        return cmark_parser_finish(parser)
    }

    private static func holdsStrikethrough(_ text: Bytes) -> Bool {
        text.withBuffer { buffer in
            var previous: UInt8 = 0
            for byte in buffer {
                if byte == 0x7E, previous == 0x7E { return true }
                previous = byte
            }
            return false
        }
    }
}
