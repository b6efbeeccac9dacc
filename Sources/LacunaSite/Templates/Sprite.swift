import LacunaText

/// The drawings of `templates/marks.svg`, of which each page carries those that it uses.
public struct Sprite: Sendable {
    private let open: String
    private let symbols: [(name: String, markup: String)]

    /// One `<symbol id="m-…">` to a line, between the line of `<svg …>` and `</svg>`.
    public init(_ svg: String) {
        let lines = svg.split(separator: "\n").map(String.init)
        open = lines.first { $0.hasPrefix("<svg") } ?? "<svg>"
        symbols = lines.compactMap { line in
            guard line.hasPrefix("<symbol id=\"m-"), let end = line.dropFirst(14).firstIndex(of: "\"") else {
                return nil
            }
            return (String(line[line.index(line.startIndex, offsetBy: 14)..<end]), line)
        }
    }

    func markup(for content: String) -> String {
        let used = Sprite.names(in: content)
        guard !used.isEmpty else { return "" }
        return open + "\n" + symbols.filter { used.contains($0.name) }.map { $0.markup + "\n" }.joined() + "</svg>"
    }

    /// The names in `href="#m-…"`.
    private static func names(in content: String) -> Set<String> {
        let sign = Array("\"#m-".utf8)
        var content = content
        return content.withUTF8 { buffer in
            var names: Set<String> = []
            var index = 0
            while index + sign.count < buffer.count {
                guard buffer[index] == sign[0], buffer[index + 1] == sign[1], buffer[index + 2] == sign[2],
                    buffer[index + 3] == sign[3]
                else {
                    index += 1
                    continue
                }
                var end = index + sign.count
                while end < buffer.count, buffer[end] != 0x22 { end += 1 }
                names.insert(String(decoding: UnsafeBufferPointer(rebasing: buffer[index + 4..<end]), as: UTF8.self))
                index = end
            }
            return names
        }
    }
}
