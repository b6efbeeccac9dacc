/// Signs that separate the parts of a value, in the forms of the scripts that authors write.
public struct Separator: Sendable {
    fileprivate let signs: [StaticString]

    /// `;` of Latin and Cyrillic, `؛` of Arabic, `；` of Chinese.
    public static let semicolon = Separator(signs: [";", "؛", "；"])
    /// `:` and the wide colon of Chinese.
    public static let colon = Separator(signs: [":", "："])
    /// `,`, `،`, `，` and `、`.
    public static let comma = Separator(signs: [",", "،", "，", "、"])
}

extension Bytes {
    /// Blanks that do not break, which French puts before its double punctuation, and the wide blank of Chinese.
    private static let wideBlanks: [StaticString] = ["\u{A0}", "\u{202F}", "\u{3000}"]

    /// The slice without blanks of any kind at both ends.
    public var trimmedWide: Bytes {
        var text = trimmed
        while true {
            if let blank = Bytes.wideBlanks.first(where: { text.hasPrefix($0) }) {
                text = text.slice(blank.utf8CodeUnitCount..<text.count).trimmed
            } else if let blank = Bytes.wideBlanks.first(where: { text.hasSuffix($0) }) {
                text = text.slice(0..<text.count - blank.utf8CodeUnitCount).trimmed
            } else {
                return text
            }
        }
    }

    /// What stands before the first separator and what stands after it, both without blanks.
    public func cut(at separator: Separator) -> (head: Bytes, tail: Bytes?) {
        guard let found = firstRange(of: separator, from: 0) else { return (trimmedWide, nil) }
        return (slice(0..<found.lowerBound).trimmedWide, slice(found.upperBound..<count).trimmedWide)
    }

    /// The parts between separators, without blanks; an empty slice gives one empty part.
    public func split(on separator: Separator) -> [Bytes] {
        var parts: [Bytes] = []
        var from = 0
        while let found = firstRange(of: separator, from: from) {
            parts.append(slice(from..<found.lowerBound).trimmedWide)
            from = found.upperBound
        }
        parts.append(slice(from..<count).trimmedWide)
        return parts
    }

    public func hasSuffix(_ suffix: StaticString) -> Bool {
        let start = count - suffix.utf8CodeUnitCount
        return start >= 0 && slice(start..<count).hasPrefix(suffix)
    }

    private func firstRange(of separator: Separator, from: Int) -> Range<Int>? {
        withBuffer { buffer in
            for index in from..<max(from, buffer.count) {
                for sign in separator.signs {
                    let end = index + sign.utf8CodeUnitCount
                    guard buffer[index] == sign.utf8Start[0], end <= buffer.count else { continue }
                    let bytes = UnsafeBufferPointer(start: sign.utf8Start, count: sign.utf8CodeUnitCount)
                    if buffer[index..<end].elementsEqual(bytes) { return index..<end }
                }
            }
            return nil
        }
    }
}
