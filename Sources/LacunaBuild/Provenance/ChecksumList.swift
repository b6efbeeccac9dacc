import LacunaText

/// Files with their SHA-256, written and read in the form of the program `sha256sum`.
public struct ChecksumList: Sendable, Hashable {
    /// At the root of every site: the list of all its other files.
    public static let siteFile = "SHA256SUMS"
    /// In a site: the list of the files that it was made from, by their paths in the project.
    public static let sourcesFile = "data/sources.sha256"

    public struct Entry: Sendable, Hashable {
        public let path: String
        /// In hexadecimal.
        public let digest: String
    }

    /// Sorted by path.
    public let entries: [Entry]

    init(_ files: [ProjectBuild.Site.File], jobs: Int) {
        let digests = Workers.map(count: files.count, jobs: jobs) { Digest.of(Bytes(files[$0].bytes)) }
        entries = zip(files, digests).map { Entry(path: $0.path, digest: $1) }.sorted { $0.path < $1.path }
    }

    /// Nil where a line has another form, names a file outside the folder, or names one twice.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count <= 64_000_000 else { return nil }
        var entries: [Entry] = []
        for line in Bytes(bytes).split(on: 0x0A) where !line.isEmpty {
            guard let entry = ChecksumList.entry(line.string) else { return nil }
            entries.append(entry)
        }
        self.entries = entries.sorted { $0.path < $1.path }
        guard Set(entries.map(\.path)).count == entries.count else { return nil }
    }

    var bytes: [UInt8] {
        var out = ByteWriter(capacity: entries.count * 100)
        for entry in entries {
            // A name with a backslash or a line break is escaped, and the line says so at its start.
            let isPlain = !entry.path.utf8.contains { $0 == 0x5C || $0 == 0x0A || $0 == 0x0D }
            let path = isPlain ? entry.path : entry.path.replacingSigns
            out.raw((isPlain ? "" : "\\") + entry.digest + "  " + path + "\n")
        }
        return out.bytes
    }

    private static func entry(_ line: String) -> Entry? {
        let bytes = Array(line.utf8)
        guard bytes.count > 66, bytes[..<64].allSatisfy({ $0.isDigit || (0x61...0x66).contains($0) }),
            bytes[64] == 0x20, bytes[65] == 0x20 || bytes[65] == 0x2A
        else { return nil }
        let path = String(decoding: bytes[66...], as: UTF8.self)
        guard isInside(path) else { return nil }
        return Entry(path: path, digest: String(decoding: bytes[..<64], as: UTF8.self))
    }

    /// Whether a path leads to a file below the folder, and nowhere else.
    static func isInside(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
            && path.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0 != "\\" }
    }
}

extension String {
    fileprivate var replacingSigns: String {
        unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
