import CZlib
import LacunaText

/// Copies of files in the form of gzip, for servers that hand out `page.html.gz` instead of packing `page.html` each time.
enum PackedFiles {
    /// What is worth packing: text. Everything else that is published is packed already.
    private static let endings: Set<String> = ["html", "css", "js", "json", "csv", "svg", "xml", "atom", "ics", "txt"]
    /// Smaller files fit into one packet anyway.
    private static let smallest = 1_000

    /// One `x.gz` for each text file `x` that gets smaller by it.
    static func of(_ files: [ProjectBuild.Site.File], jobs: Int) -> [ProjectBuild.Site.File] {
        let texts = files.filter { file in
            file.bytes.count >= smallest && endings.contains(String(file.path.split(separator: ".").last ?? ""))
        }
        return Workers.map(count: texts.count, jobs: jobs) { index in
            let packed = pack(texts[index].bytes)
            guard let packed, packed.count < texts[index].bytes.count else { return ProjectBuild.Site.File?.none }
            return ProjectBuild.Site.File(path: texts[index].path + ".gz", bytes: packed)
        }.compactMap(\.self)
    }

    /// The files without the packed copies of others among them.
    static func originals(of files: [ProjectBuild.Site.File]) -> [ProjectBuild.Site.File] {
        let paths = Set(files.map(\.path))
        return files.filter { !($0.path.hasSuffix(".gz") && paths.contains(String($0.path.dropLast(3)))) }
    }

    /// Always the same bytes for the same text and the same zlib: the header names no file, no time and no user.
    static func pack(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        guard czlib_start(&stream, 9) == Z_OK else { return nil }
        defer { deflateEnd(&stream) }
        let room = Int(deflateBound(&stream, UInt(bytes.count)))
        var input = bytes
        return input.withUnsafeMutableBufferPointer { input in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(input.count)
            var isWhole = false
            let packed = [UInt8](unsafeUninitializedCapacity: room) { output, count in
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(room)
                isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END
                count = room - Int(stream.avail_out)
            }
            return isWhole ? packed : nil
        }
    }
}
