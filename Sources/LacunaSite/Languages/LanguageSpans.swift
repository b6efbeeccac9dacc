import LacunaText

/// Gives the parts of a finished page that are in another language their own `lang` and `dir`.
///
/// Each part gets a `<span>`, so that it keeps its place in the line of the page. Where no markup may stand, such as the title of
/// the window, the part at the start gives its language to the whole. In attributes the marks are taken out.
public struct LanguageSpans {
    /// The first two bytes of all three marks in UTF-8, and the third of each.
    private static let lead: (UInt8, UInt8) = (0xEF, 0xBF)
    private static let start: UInt8 = 0xB9
    private static let middle: UInt8 = 0xBA
    private static let end: UInt8 = 0xBB

    private let page: UnsafeBufferPointer<UInt8>
    private let direction: (String) -> String
    private var out: [UInt8]
    /// In `out`, of the `>` that closed the last tag.
    private var tagEnd = 0
    private var isTag = false
    /// The last tag is an opening one and may take attributes.
    private var isOpening = false

    /// The page itself where it holds no mark. `direction` gives `ltr` or `rtl` for a language.
    public static func resolve(_ page: [UInt8], direction: (String) -> String) -> [UInt8] {
        guard page.withUnsafeBufferPointer({ first(in: $0) }) != nil else { return page }
        return withoutActuallyEscaping(direction) { direction in
            page.withUnsafeBufferPointer { buffer in
                var spans = LanguageSpans(page: buffer, direction: direction)
                spans.run()
                return spans.out
            }
        }
    }

    private static func first(in buffer: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = 0
        while index + 2 < buffer.count {
            if buffer[index] == lead.0, buffer[index + 1] == lead.1 { return index }
            index += 1
        }
        return nil
    }

    private init(page: UnsafeBufferPointer<UInt8>, direction: @escaping (String) -> String) {
        self.page = page
        self.direction = direction
        out = []
        out.reserveCapacity(page.count + page.count / 16)
    }

    private func mark(at index: Int) -> UInt8? {
        guard page[index] == LanguageSpans.lead.0, index + 2 < page.count, page[index + 1] == LanguageSpans.lead.1,
            (LanguageSpans.start...LanguageSpans.end).contains(page[index + 2])
        else { return nil }
        return page[index + 2]
    }

    private mutating func run() {
        var index = 0
        while index < page.count {
            let byte = page[index]
            if let mark = mark(at: index) {
                index = mark == LanguageSpans.start ? part(from: index + 3) : index + 3
                continue
            }
            if byte == 0x3C {
                isTag = true
                isOpening = index + 1 < page.count && page[index + 1] != 0x2F
            } else if byte == 0x3E, isTag {
                isTag = false
                tagEnd = out.count
            }
            out.append(byte)
            index += 1
        }
    }

    /// Writes the part that begins after its start mark; the place after it.
    private mutating func part(from start: Int) -> Int {
        var middle = start
        while middle < page.count, mark(at: middle) == nil, page[middle] != 0x3C { middle += 1 }
        guard middle < page.count, mark(at: middle) == LanguageSpans.middle else { return middle }
        let code = String(decoding: UnsafeBufferPointer(rebasing: page[start..<middle]), as: UTF8.self)
        var end = middle + 3
        while end < page.count, mark(at: end) == nil, page[end] != 0x3C, !(isTag && page[end] == 0x22) { end += 1 }
        let isClosed = end < page.count && mark(at: end) == LanguageSpans.end
        let words = page[middle + 3..<end]
        let after = isClosed ? end + 3 : end
        guard !isTag, isClosed, LanguageSpans.isCode(code) else {
            out.append(contentsOf: words)
            return after
        }
        let attributes = Array(" lang=\"\(code)\" dir=\"\(direction(code))\"".utf8)
        let isFirst = isOpening && tagEnd == out.count - 1
        if isFirst, isOpaque, !hasLanguage {
            out.insert(contentsOf: attributes, at: tagEnd)
            out.append(contentsOf: words)
            tagEnd = 0
        } else if isOpaque {
            out.append(contentsOf: words)
        } else {
            out.append(contentsOf: Array("<span".utf8) + attributes + [0x3E])
            out.append(contentsOf: words)
            out.append(contentsOf: Array("</span>".utf8))
        }
        return after
    }

    /// The last tag up to its end, as text.
    private var tag: String {
        guard tagEnd < out.count, let open = out[...tagEnd].lastIndex(of: 0x3C) else { return "" }
        return String(decoding: out[open...tagEnd], as: UTF8.self)
    }

    private var hasLanguage: Bool { tag.contains(" lang=\"") }

    /// Elements that hold text and no elements.
    private var isOpaque: Bool {
        let tag = tag
        return isOpening && ["<title", "<option", "<desc", "<text", "<tspan", "<script"].contains { tag.hasPrefix($0) }
    }

    /// Letters, digits and hyphens, as in BCP 47.
    private static func isCode(_ code: String) -> Bool {
        !code.isEmpty && code.utf8.count <= 35
            && code.utf8.allSatisfy {
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D
            }
    }
}
