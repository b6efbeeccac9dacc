import CLibCrypto
import LacunaText

/// SHA-256, by which a printed page can be traced to the text that it was made from.
enum Digest {
    /// In hexadecimal.
    static func of(_ bytes: Bytes) -> String {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        bytes.withBuffer { _ = SHA256($0.baseAddress, $0.count, &digest) }
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
