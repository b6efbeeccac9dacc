import LacunaDiagnostics
import LacunaText

/// Control characters and characters that turn the direction of what follows, found on the bytes of UTF-8 text.
///
/// The same ones as `VisibleText.isUnsafe`, but for tab and line break, which Markdown and YAML need.
package enum InvisibleCharacters {
    /// One diagnostic for each line that holds any, at the first one. `end` is the end of the file where it is nil.
    package static func check(_ file: SourceFile, from start: Int, to end: Int? = nil) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        let end = end ?? file.bytes.count
        var next = start == 0 && file.bytes.hasPrefix("\u{FEFF}") ? 3 : start
        while let found = file.bytes.withBuffer({ first(in: $0, from: next) }), found.lowerBound < end {
            let character = file.bytes.slice(found).string
            diagnostics.append(Diagnostic(.invisibleCharacter, in: file, at: Span(found), found: character))
            next = file.offset(line: file.lineNumber(of: found.lowerBound) + 1, byteColumn: 1)
        }
        return diagnostics
    }

    /// `text` with each such character named, as in `<U+202E>`: an entity brings it in where the source holds none.
    static func named(_ text: Bytes) -> Bytes {
        guard text.withBuffer({ first(in: $0, from: 0) }) != nil else { return text }
        var out = ByteWriter(capacity: text.count + 16)
        var done = 0
        while let found = text.withBuffer({ first(in: $0, from: done) }) {
            out.raw(text.slice(done..<found.lowerBound))
            for scalar in text.slice(found).string.unicodeScalars { out.raw(VisibleText.code(of: scalar)) }
            done = found.upperBound
        }
        out.raw(text.slice(done..<text.count))
        return Bytes(out.bytes)
    }

    /// A text from which escapes were resolved, and where it stands: a problem where it holds such a character.
    package static func check(_ text: String, _ span: Span, in file: SourceFile) -> Diagnostic? {
        let bytes = Bytes(text)
        let found = bytes.withBuffer { buffer in
            first(in: buffer, from: 0).map { String(decoding: buffer[$0], as: UTF8.self) }
                ?? (buffer.contains(0x0D) ? "\r" : nil)
        }
        return found.map { Diagnostic(.invisibleCharacter, in: file, at: span, found: $0) }
    }

    /// The bytes of the first such character at or after `start`.
    static func first(in buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
        var index = start
        while index < buffer.count {
            // Almost every byte is plain ASCII.
            if buffer[index] &- 0x20 < 0x5F {
                index += 1
                continue
            }
            let length = invisibleLength(buffer, index)
            if length > 0 { return index..<index + length }
            index += 1
        }
        return nil
    }

    private static func invisibleLength(_ buffer: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        func following(_ distance: Int) -> UInt8 { index + distance < buffer.count ? buffer[index + distance] : 0 }
        switch buffer[index] {
        case 0x09, 0x0A, 0x0D: return 0
        case 0..<0x20, 0x7F: return 1
        case 0xC2: return (0x80..<0xA0).contains(following(1)) ? 2 : 0
        case 0xE1: return following(1) == 0xA0 && following(2) == 0x8E ? 3 : 0
        case 0xE2:
            switch (following(1), following(2)) {
            case (0x80, 0xA8...0xAE), (0x81, 0xA0...0xAF): return 3
            default: return 0
            }
        case 0xEF:
            switch (following(1), following(2)) {
            case (0xBB, 0xBF), (0xB7, 0x90...0xAF), (0xBF, 0xB9...0xBB), (0xBF, 0xBE...0xBF): return 3
            default: return 0
            }
        case 0xF0...0xF4:
            switch (following(1), following(2), following(3)) {
            case (0xA0, 0x80...0x81, _) where buffer[index] == 0xF3: return 4
            case (let second, 0xBF, 0xBE...0xBF) where second & 0x0F == 0x0F: return 4
            default: return 0
            }
        default: return 0
        }
    }
}
