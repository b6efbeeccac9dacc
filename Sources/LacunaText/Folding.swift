import Foundation

/// The form in which words are compared: without case, accents, width and repeated blanks.
public enum Folding {
    public static func key(_ text: String) -> String {
        var text = text
        if let ascii = text.withUTF8({ asciiKey($0) }) { return ascii }
        let folded = text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
        return folded.split(whereSeparator: { $0.isWhitespace || $0 == "\u{00A0}" || $0 == "\u{202F}" })
            .joined(separator: " ")
    }

    public static func key(_ text: Bytes) -> String {
        text.withBuffer { asciiKey($0) } ?? key(text.string)
    }

    /// Nil as soon as one byte is not ASCII.
    private static func asciiKey(_ buffer: UnsafeBufferPointer<UInt8>) -> String? {
        for byte in buffer where byte >= 0x80 { return nil }
        return String(unsafeUninitializedCapacity: buffer.count) { out in
            var count = 0
            var pendingBlank = false
            for byte in buffer {
                if byte.isBlank {
                    pendingBlank = count > 0
                    continue
                }
                if pendingBlank {
                    out[count] = 0x20
                    count += 1
                    pendingBlank = false
                }
                out[count] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
                count += 1
            }
            return count
        }
    }
}
