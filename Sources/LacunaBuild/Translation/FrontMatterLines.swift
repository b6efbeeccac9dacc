import LacunaText

/// The front matter of a translation as lines: keys in block form can be changed without touching anything else.
struct FrontMatterLines {
    private let file: SourceFile
    private var lines: [String]
    private let original: [String]
    private let range: Range<Int>
    /// Where an overview goes: behind the title, or behind the front matter where there is none.
    let bodyStart: Int

    init(_ file: SourceFile) {
        self.file = file
        let fences = (1...file.lineCount).filter { file.line($0).trimmed.string == "---" }.prefix(2)
        let first = fences.first ?? 1
        let last = fences.last ?? 1
        let start = file.offset(line: first + 1, byteColumn: 1)
        range = start..<max(start, file.offset(line: last, byteColumn: 1))
        lines = (first + 1..<max(first + 1, last)).map { file.line($0).string }
        original = lines
        let title = (last...file.lineCount).first { file.line($0).hasPrefix("# ") }
        bodyStart = file.offset(line: (title ?? last) + 1, byteColumn: 1)
    }

    /// One change for all, where there is any.
    func finish(_ edits: inout TextEdits) {
        guard lines != original else { return }
        edits.replace(range, with: lines.map { $0 + "\n" }.joined(), in: file.bytes)
    }

    /// Adds lines at the end of a group, which is made where it is missing. False for a group that is written on one line.
    mutating func append(_ new: [String], to group: String) -> Bool {
        guard let place = index(of: group, indent: 0, in: lines.indices) else {
            lines += ["\(group):"] + new
            return true
        }
        guard isOpen(lines[place], group) else { return false }
        lines.insert(contentsOf: new, at: end(of: place, indent: 0))
        return true
    }

    /// Adds lines at the end of one entry of a group.
    mutating func append(_ new: [String], to group: String, _ key: String) -> Bool {
        guard let place = entry(group, key), isOpen(lines[place], key) else { return false }
        let indent = lines[place].prefix { $0 == " " }.count
        lines.insert(contentsOf: new, at: end(of: place, indent: indent))
        return true
    }

    /// Sets a value of an entry, which is added where it is missing.
    mutating func set(_ name: String, _ value: String, in group: String, _ key: String) -> Bool {
        guard let place = entry(group, key), isOpen(lines[place], key) else { return false }
        let indent = lines[place].prefix { $0 == " " }.count
        let inside = place + 1..<end(of: place, indent: indent)
        guard let line = inside.first(where: { Self.key(lines[$0]) == name }) else {
            lines.insert("    \(name): \(value)", at: inside.upperBound)
            return true
        }
        lines[line] = String(lines[line].prefix { $0 == " " }) + "\(name): \(value)"
        return true
    }

    /// Sets a value at the top.
    mutating func set(_ name: String, _ value: String) -> Bool {
        let line = "\(name): \(value)"
        if let place = index(of: name, indent: 0, in: lines.indices) { lines[place] = line } else { lines.append(line) }
        return true
    }

    private func entry(_ group: String, _ key: String) -> Int? {
        guard let place = index(of: group, indent: 0, in: lines.indices), isOpen(lines[place], group) else {
            return nil
        }
        let inside = place + 1..<end(of: place, indent: 0)
        guard let first = inside.first(where: { Self.key(lines[$0]) != nil }) else { return nil }
        return index(of: key, indent: lines[first].prefix { $0 == " " }.count, in: inside)
    }

    private func index(of key: String, indent: Int, in range: Range<Int>) -> Int? {
        range.first { lines[$0].prefix { $0 == " " }.count == indent && Self.key(lines[$0]) == key }
    }

    /// Nothing but the key stands on its line, so that its values stand below.
    private func isOpen(_ line: String, _ key: String) -> Bool {
        Bytes(line).trimmed.string.hasSuffix(":") || Bytes(line).trimmed.string.hasSuffix(":\"")
    }

    /// The index behind the last line that belongs to the key at `place`.
    private func end(of place: Int, indent: Int) -> Int {
        var end = place + 1
        while end < lines.count,
            Bytes(lines[end]).trimmed.isEmpty || lines[end].prefix(while: { $0 == " " }).count > indent
        {
            end += 1
        }
        while end > place + 1, Bytes(lines[end - 1]).trimmed.isEmpty { end -= 1 }
        return end
    }

    /// The key of a line, without quotes; nil for a line that holds none.
    private static func key(_ line: String) -> String? {
        let text = Bytes(line).trimmed.string
        guard !text.hasPrefix("#"), let colon = text.firstRange(of: ":") else { return nil }
        return text[..<colon.lowerBound].trimmingQuotes
    }
}

extension Substring {
    fileprivate var trimmingQuotes: String {
        guard count > 1, let first, first == last, first == "\"" || first == "'" else { return String(self) }
        return String(dropFirst().dropLast())
    }
}
