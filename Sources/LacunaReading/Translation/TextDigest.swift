import CLibCrypto
import LacunaModel
import LacunaText

/// Twelve hexadecimal digits that change when the words of a text change, and only then.
///
/// It is the start of the SHA-256 digest of the words, each text after its name. How the text is broken into lines, how many
/// blanks stand between two words and in which order the fields stand makes no difference.
public enum TextDigest {
    public static func of(_ texts: [SourceText]) -> String {
        of(texts.sorted { $0.slot < $1.slot }.map { ($0.slot.name, $0.text) })
    }

    public static func of(_ text: Bytes) -> String { of([("overview", text)]) }

    public static func of(_ law: Law) -> String { of([("title", law.title.original), ("note", law.note?.original)]) }

    public static func of(_ institution: Institution) -> String {
        of([
            ("name", institution.name?.original), ("function", institution.function?.original),
            ("note", institution.note?.original),
        ])
    }

    private static func of(_ parts: [(name: String, text: Bytes?)]) -> String {
        var writer = ByteWriter(capacity: 1_024)
        for part in parts {
            guard let text = part.text, !text.isEmpty else { continue }
            writer.raw(part.name + "\n")
            writer.raw(normalized(text))
            writer.raw("\n")
        }
        let bytes = writer.bytes
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        bytes.withUnsafeBufferPointer { _ = SHA256($0.baseAddress, $0.count, &digest) }
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: digest.prefix(6).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// The words with one blank between two of them.
    static func normalized(_ text: Bytes) -> Bytes {
        var words: [UInt8] = []
        words.reserveCapacity(text.count)
        var isPending = false
        text.withBuffer { buffer in
            for byte in buffer {
                if byte.isBlank {
                    isPending = !words.isEmpty
                } else {
                    if isPending { words.append(0x20) }
                    isPending = false
                    words.append(byte)
                }
            }
        }
        return Bytes(words)
    }
}
