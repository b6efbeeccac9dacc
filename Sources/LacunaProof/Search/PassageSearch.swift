import LacunaText

/// Looks for many passages at once in one pass over the letters of an output.
///
/// A stretch that an output shares with a passage counts only where at least `Passage.shortest` of its letters stand in no
/// public text. Without that, a law's name that both use, with the letter that happens to stand before it, would be an alarm.
struct PassageSearch {
    let passages: [Passage]
    private let long: WindowTable
    private let short: WindowTable
    private let pieces: WindowTable
    /// By passage: how many of its first letters stand in no public text; one more number than letters.
    private var secret: [[Int32]]
    /// Passages that are searched as a whole and stand in a public text.
    private var isPublic: [Bool]

    init(_ passages: [Passage]) {
        self.passages = passages
        let isShort = passages.map(\.isSearchedWhole)
        let all = passages.map(\.letters)
        let longTexts = zip(all, isShort).map { $1 ? [] : $0 }
        let shortTexts = zip(all, isShort).map { $1 && $0.count >= Passage.shortest ? $0 : [] }
        long = WindowTable(.long, longTexts) { $0 }
        pieces = WindowTable(.piece, longTexts) { $0 }
        short = WindowTable(.short, shortTexts) { _ in Window.short.step }
        secret = longTexts.map { letters in (0...letters.count).map { Int32($0) } }
        isPublic = [Bool](repeating: false, count: passages.count)
    }

    /// Whether nothing worth hiding is left of a passage beside what is public.
    func isPublicElsewhere(_ passage: Int) -> Bool {
        passages[passage].isSearchedWhole ? isPublic[passage] : (secret[passage].last ?? 0) < Passage.shortest
    }

    /// The passages of which something stands in `letters`.
    func found(in letters: UnsafeBufferPointer<UInt8>) -> Set<Int> {
        var found: Set<Int> = []
        long.scan(letters) { place, index in
            let entry = long.entries[index]
            let passage = Int(entry.text)
            guard !found.contains(passage) else { return }
            let count = secretLetters(letters, place, passage, Int(entry.offset))
            if count >= Passage.shortest { found.insert(passage) }
        }
        wholes(letters) { if !isPublic[$0] { found.insert($0) } }
        return found
    }

    /// How many letters that stand in no public text the output shares with a passage around one place.
    private func secretLetters(
        _ letters: UnsafeBufferPointer<UInt8>, _ place: Int, _ passage: Int, _ offset: Int
    ) -> Int {
        let wanted = passages[passage].letters
        return wanted.withUnsafeBufferPointer { wanted in
            var end = 0
            while offset + end < wanted.count, place + end < letters.count, wanted[offset + end] == letters[place + end]
            {
                end += 1
            }
            guard end >= Window.long.length else { return 0 }
            var start = 0
            while start < min(offset, place), wanted[offset - start - 1] == letters[place - start - 1] { start += 1 }
            return Int(secret[passage][offset + end] - secret[passage][offset - start])
        }
    }

    private func wholes(_ letters: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
        short.scan(letters) { place, index in
            for entry in short.group(index) {
                let wanted = passages[Int(entry.text)].letters
                let start = place - Int(entry.offset)
                guard start >= 0, start + wanted.count <= letters.count else { continue }
                if wanted.indices.allSatisfy({ letters[start + $0] == wanted[$0] }) { body(Int(entry.text)) }
            }
        }
    }

    // MARK: Public text

    /// What of the passages stands in a text that everybody may read.
    struct PublicPart {
        fileprivate var pieces: Set<Int> = []
        fileprivate var wholes: Set<Int> = []
    }

    func publicPart(of letters: [UInt8]) -> PublicPart {
        var part = PublicPart()
        letters.withUnsafeBufferPointer { letters in
            pieces.scan(letters) { part.pieces.insert($1) }
            wholes(letters) { part.wholes.insert($0) }
        }
        return part
    }

    /// Takes out what is public.
    mutating func exclude(_ parts: [PublicPart]) {
        var isKnown = passages.map { [Bool](repeating: false, count: $0.isSearchedWhole ? 0 : $0.letters.count) }
        for index in parts.reduce(into: Set<Int>(), { $0.formUnion($1.pieces) }) {
            for entry in pieces.group(index) {
                for place in 0..<Window.piece.length { isKnown[Int(entry.text)][Int(entry.offset) + place] = true }
            }
        }
        for passage in passages.indices where !isKnown[passage].isEmpty {
            var count: Int32 = 0
            for (place, isKnown) in isKnown[passage].enumerated() {
                if !isKnown { count += 1 }
                secret[passage][place + 1] = count
            }
        }
        for part in parts {
            for passage in part.wholes { isPublic[passage] = true }
        }
    }
}
