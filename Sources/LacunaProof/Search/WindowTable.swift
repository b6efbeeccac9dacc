/// Windows of many texts by their hash. A bit for each hash answers most questions without a look.
struct WindowTable {
    struct Entry {
        let hash: UInt64
        /// Index of the text, and where in it the window starts.
        let text: Int32
        let offset: Int32
    }

    let window: Window
    /// Sorted by hash, then text and offset.
    let entries: [Entry]
    /// For each value of the highest bits of a hash the first entry that has it.
    private let starts: [Int32]
    private let shift: UInt64
    private let bits: [UInt64]
    private let bitMask: UInt64

    /// `offsets` tells at how many places a text of so many letters is entered.
    init(_ window: Window, _ texts: [[UInt8]], offsets: (Int) -> Int) {
        self.window = window
        var entries: [Entry] = []
        for (index, letters) in texts.enumerated() {
            letters.withUnsafeBufferPointer { letters in
                guard let start = letters.baseAddress, letters.count >= window.length else { return }
                for offset in 0..<min(offsets(letters.count), letters.count - window.length + 1) {
                    entries.append(
                        Entry(hash: window.hash(start + offset), text: Int32(index), offset: Int32(offset)))
                }
            }
        }
        entries.sort { ($0.hash, $0.text, $0.offset) < ($1.hash, $1.text, $1.offset) }
        self.entries = entries
        var width: UInt64 = 1
        while 1 << width < entries.count, width < 24 { width += 1 }
        shift = 64 - width
        var starts = [Int32](repeating: 0, count: 1 << Int(width) + 1)
        for entry in entries { starts[Int(entry.hash >> shift) + 1] += 1 }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        self.starts = starts
        var size: UInt64 = 1_024
        while size < UInt64(entries.count) * 16, size < 1 << 26 { size *= 2 }
        bitMask = size - 1
        var bits = [UInt64](repeating: 0, count: Int(size / 64))
        for entry in entries { bits[Int(entry.hash & (size - 1)) / 64] |= 1 << (entry.hash & 63) }
        self.bits = bits
    }

    /// Calls `body` with each place of `letters` at which a known window may start, and the first entry of that hash.
    @inline(__always)
    func scan(_ letters: UnsafeBufferPointer<UInt8>, _ body: (Int, Int) -> Void) {
        guard !entries.isEmpty, letters.count >= window.length, let start = letters.baseAddress else { return }
        bits.withUnsafeBufferPointer { bits in
            for place in stride(from: 0, through: letters.count - window.length, by: window.step) {
                let hash = window.hash(start + place)
                let bit = hash & bitMask
                guard bits[Int(bit) / 64] & 1 << (bit & 63) != 0, let index = first(hash) else { continue }
                body(place, index)
            }
        }
    }

    private func first(_ hash: UInt64) -> Int? {
        let bucket = Int(hash >> shift)
        return (Int(starts[bucket])..<Int(starts[bucket + 1])).first { entries[$0].hash == hash }
    }

    /// All entries with the hash of the entry at `index`, which must be the first of them.
    func group(_ index: Int) -> ArraySlice<Entry> {
        var end = index
        while end < entries.count, entries[end].hash == entries[index].hash { end += 1 }
        return entries[index..<end]
    }
}
