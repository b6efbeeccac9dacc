import LacunaText

/// Looks for many passages at once in one pass over the letters of an output.
struct PassageSearch {
    let passages: [Passage]
    private let long: WindowTable
    private let short: WindowTable
    /// Windows, and whole short passages, that stand in public text as well: they prove nothing.
    private var publicWindows: [Bool]
    private(set) var publicPassages: [Bool]

    init(_ passages: [Passage]) {
        self.passages = passages
        var long: [WindowTable.Entry] = []
        var short: [WindowTable.Entry] = []
        for (index, passage) in passages.enumerated() {
            passage.letters.withUnsafeBufferPointer { letters in
                guard let start = letters.baseAddress, letters.count >= Passage.shortest else { return }
                let last = passage.isSearchedWhole ? ShortWindow.step - 1 : letters.count - Window.length
                for offset in 0...last {
                    let hash = passage.isSearchedWhole ? ShortWindow.hash(start + offset) : Window.hash(start + offset)
                    let entry = WindowTable.Entry(hash: hash, passage: Int32(index), offset: Int32(offset))
                    if passage.isSearchedWhole { short.append(entry) } else { long.append(entry) }
                }
            }
        }
        self.long = WindowTable(long)
        self.short = WindowTable(short)
        publicWindows = [Bool](repeating: false, count: long.count)
        publicPassages = [Bool](repeating: false, count: passages.count)
    }

    /// The passages of which something stands in `letters`, each once, in ascending order.
    func found(in letters: [UInt8]) -> Set<Int> {
        var found: Set<Int> = []
        scan(letters, longStep: Window.step) { index, passage in
            if let index, publicWindows[index] { return }
            if index == nil, publicPassages[passage] { return }
            found.insert(passage)
        }
        return found
    }

    /// What of the passages stands in a text that everybody may read.
    struct PublicPart {
        fileprivate var windows: [Int] = []
        fileprivate var whole: [Int] = []
    }

    func publicPart(of letters: [UInt8]) -> PublicPart {
        var part = PublicPart()
        scan(letters, longStep: 1) { index, passage in
            if let index { part.windows.append(index) } else { part.whole.append(passage) }
        }
        return part
    }

    /// Takes out what is public.
    mutating func exclude(_ parts: [PublicPart]) {
        for part in parts {
            for window in part.windows { publicWindows[window] = true }
            for passage in part.whole { publicPassages[passage] = true }
        }
        var isPublic = passages.map { !$0.isSearchedWhole }
        for (index, entry) in long.entries.enumerated() where !publicWindows[index] {
            isPublic[Int(entry.passage)] = false
        }
        for index in passages.indices where isPublic[index] { publicPassages[index] = true }
    }

    /// Calls `body` with the entry of each long window, and without one for each short passage that stands there whole.
    private func scan(_ letters: [UInt8], longStep: Int, _ body: (Int?, Int) -> Void) {
        letters.withUnsafeBufferPointer { letters in
            guard let start = letters.baseAddress else { return }
            if !long.isEmpty, letters.count >= Window.length {
                for place in stride(from: 0, through: letters.count - Window.length, by: longStep) {
                    long.find(Window.hash(start + place)) { index, entry in
                        let wanted = passages[Int(entry.passage)].letters
                        if PassageSearch.equal(start + place, wanted, Int(entry.offset), Window.length) {
                            body(index, Int(entry.passage))
                        }
                    }
                }
            }
            guard !short.isEmpty, letters.count >= Passage.shortest else { return }
            for place in stride(from: 0, through: letters.count - ShortWindow.length, by: ShortWindow.step) {
                short.find(ShortWindow.hash(start + place)) { _, entry in
                    let wanted = passages[Int(entry.passage)].letters
                    let first = place - Int(entry.offset)
                    guard first >= 0, first + wanted.count <= letters.count else { return }
                    if PassageSearch.equal(start + first, wanted, 0, wanted.count) { body(nil, Int(entry.passage)) }
                }
            }
        }
    }

    private static func equal(_ start: UnsafePointer<UInt8>, _ wanted: [UInt8], _ offset: Int, _ count: Int) -> Bool {
        wanted.withUnsafeBufferPointer { wanted in
            (0..<count).allSatisfy { start[$0] == wanted[offset + $0] }
        }
    }
}
