/// One input file: where it lies in the project, what it holds, where its lines start.
///
/// A line ends with a line feed, with a carriage return, or with both together, as in the Markdown parser.
public final class SourceFile: Sendable {
    /// Path from the project's root, with `/` between folders. Never absolute: it appears in messages and in output.
    public let path: String
    public let bytes: Bytes
    private let lineStarts: [UInt32]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = Bytes(bytes)
        var starts: [UInt32] = [0]
        bytes.withUnsafeBufferPointer { buffer in
            for index in 0..<buffer.count {
                let isBreak =
                    buffer[index] == 0x0A
                    || (buffer[index] == 0x0D && (index + 1 == buffer.count || buffer[index + 1] != 0x0A))
                if isBreak { starts.append(UInt32(truncatingIfNeeded: index + 1)) }
            }
        }
        lineStarts = starts
    }

    public convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    public var lineCount: Int { lineStarts.count }

    /// The offset in bytes of a 1-based line and a 1-based column counted in bytes, kept inside the file.
    public func offset(line: Int, byteColumn: Int) -> Int {
        guard line >= 1 else { return 0 }
        guard line <= lineStarts.count else { return bytes.count }
        return min(Int(lineStarts[line - 1]) + max(byteColumn - 1, 0), bytes.count)
    }

    /// The 1-based line and the 1-based column in Unicode scalars of an offset in bytes.
    public func position(of offset: Int) -> (line: Int, column: Int) {
        let line = lineNumber(of: offset)
        let start = Int(lineStarts[line - 1])
        let before = bytes.slice(start..<min(offset, bytes.count))
        return (line, 1 + before.scalarCount)
    }

    /// The 1-based number of the line that holds `offset`.
    public func lineNumber(of offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// The bytes of a 1-based line without its line break.
    public func line(_ number: Int) -> Bytes {
        guard number >= 1, number <= lineStarts.count else { return .empty }
        let start = Int(lineStarts[number - 1])
        var end = number < lineStarts.count ? Int(lineStarts[number]) - 1 : bytes.count
        if end > start, bytes[end - 1] == 0x0D { end -= 1 }
        return bytes.slice(start..<max(start, end))
    }
}

extension Bytes {
    /// The number of Unicode scalars in valid UTF-8.
    public var scalarCount: Int {
        withBuffer { buffer in
            var count = 0
            for byte in buffer where byte & 0xC0 != 0x80 { count += 1 }
            return count
        }
    }
}
