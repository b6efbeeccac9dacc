import LacunaText

/// A stretch of bytes that is searched. A packed file has several.
struct OutputPart {
    /// For messages: the path of the file, with the name of the part where the file is packed.
    let name: String
    let bytes: [UInt8]
}

/// Opens a packed format, so that what is inside can be searched.
public protocol Unpacker: Sendable {
    /// What a file of the format starts with.
    static var magic: [UInt8] { get }
    /// Names and bytes of everything inside; nil where the file cannot be opened.
    static func unpack(_ bytes: [UInt8]) -> [(name: String, bytes: [UInt8])]?
}

extension OutputPart {
    /// How packed formats start: gzip, ZIP with everything made from it, zstd, xz, bzip2, Brotli has no mark.
    private static let packed: [[UInt8]] = [
        [0x1F, 0x8B], [0x50, 0x4B, 0x03, 0x04], [0x28, 0xB5, 0x2F, 0xFD], [0xFD, 0x37, 0x7A, 0x58, 0x5A],
        [0x42, 0x5A, 0x68],
    ]

    /// What is searched of a file; nil where it is packed and no unpacker opens it.
    static func of(_ path: String, _ bytes: [UInt8], _ unpackers: [any Unpacker.Type]) -> [OutputPart]? {
        if let unpacker = unpackers.first(where: { bytes.starts(with: $0.magic) }) {
            return unpacker.unpack(bytes)?.map { OutputPart(name: "\(path) (\($0.name))", bytes: $0.bytes) }
        }
        if path.hasSuffix(".br") || packed.contains(where: { bytes.starts(with: $0) }) { return nil }
        return [OutputPart(name: path, bytes: path.hasSuffix(".ics") ? unfolded(bytes) : bytes)]
    }

    /// RFC 5545, section 3.1: a line that starts with a blank goes on where the line before ended, also inside a character.
    private static func unfolded(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        var place = 0
        while place < bytes.count {
            let breakLength = bytes[place] == 0x0D && place + 1 < bytes.count && bytes[place + 1] == 0x0A ? 2 : 1
            let next = place + breakLength
            let isBreak = bytes[place] == 0x0A || breakLength == 2
            if isBreak, next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 {
                place = next + 1
            } else {
                out.append(bytes[place])
                place += 1
            }
        }
        return out
    }
}
