import CLibCrypto
import LacunaText

/// SHA-256, by which a printed page can be traced to the text that it was made from.
enum Digest {
    /// In hexadecimal.
    static func of(_ bytes: Bytes) -> String {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        bytes.withBuffer { _ = SHA256($0.baseAddress, $0.count, &digest) }
        return hexadecimal(digest)
    }

    /// A UUID of version 5 (RFC 9562): the same name in the same name space gives the same identifier for ever.
    static func uuid(_ name: String, in space: [UInt8]) -> String {
        let bytes = space + Array(name.utf8)
        var digest = [UInt8](repeating: 0, count: Int(SHA_DIGEST_LENGTH))
        bytes.withUnsafeBufferPointer { _ = SHA1($0.baseAddress, $0.count, &digest) }
        digest[6] = digest[6] & 0x0F | 0x50
        digest[8] = digest[8] & 0x3F | 0x80
        let digits = Array(hexadecimal(digest.prefix(16)))
        return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }.joined(separator: "-")
    }

    private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
