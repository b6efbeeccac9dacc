/// A tag of a page that we made. Text is escaped on our pages, so every `<` opens a tag and the next `>` closes it.
struct PageTag {
    let isClosing: Bool
    /// Offsets of `<` and of the byte after `>`.
    let range: Range<Int>
    private let page: [UInt8]
    private let nameRange: Range<Int>

    /// The next tag at or after `start`.
    init?(in page: [UInt8], from start: Int) {
        var open = start
        while open < page.count, page[open] != UInt8(ascii: "<") { open += 1 }
        var close = open + 1
        while close < page.count, page[close] != UInt8(ascii: ">") { close += 1 }
        guard close < page.count else { return nil }
        self.page = page
        range = open..<close + 1
        isClosing = page[open + 1] == UInt8(ascii: "/")
        let first = open + (isClosing ? 2 : 1)
        var end = first
        while end < close, !PageTag.isBlank(page[end]) { end += 1 }
        nameRange = first..<end
    }

    var name: String { text(nameRange) }

    /// The value of an attribute; empty where it has none, nil where the tag does not have it.
    func value(_ attribute: StaticString) -> String? {
        let end = range.upperBound - 1
        var place = nameRange.upperBound
        while place < end {
            while place < end, PageTag.isBlank(page[place]) { place += 1 }
            let start = place
            while place < end, !PageTag.isBlank(page[place]), page[place] != UInt8(ascii: "=") { place += 1 }
            let isWanted = equals(start..<place, attribute)
            guard place + 1 < end, page[place] == UInt8(ascii: "="), page[place + 1] == UInt8(ascii: "\"") else {
                if isWanted { return "" }
                place = max(place, start + 1)
                continue
            }
            let value = place + 2
            place = value
            while place < end, page[place] != UInt8(ascii: "\"") { place += 1 }
            if isWanted { return text(value..<place) }
            place += 1
        }
        return nil
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: page[range], as: UTF8.self) }

    private func equals(_ range: Range<Int>, _ word: StaticString) -> Bool {
        range.count == word.utf8CodeUnitCount && range.enumerated().allSatisfy { page[$1] == word.utf8Start[$0] }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") }
}
