/// Places in passages by the hash of what stands there. A bit for each hash answers most questions without a look.
struct WindowTable {
    struct Entry {
        let hash: UInt64
        let passage: Int32
        let offset: Int32
    }

    /// Sorted by hash.
    let entries: [Entry]
    /// For each value of the highest bits of a hash the first entry that has it.
    private let starts: [Int32]
    private let shift: UInt64
    private let bits: [UInt64]
    private let bitMask: UInt64

    init(_ unsorted: [Entry]) {
        entries = unsorted.sorted { ($0.hash, $0.passage, $0.offset) < ($1.hash, $1.passage, $1.offset) }
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

    var isEmpty: Bool { entries.isEmpty }

    /// Entries with this hash.
    @inline(__always)
    func find(_ hash: UInt64, _ body: (Int, Entry) -> Void) {
        let bit = hash & bitMask
        guard bits.withUnsafeBufferPointer({ $0[Int(bit) / 64] }) & 1 << (bit & 63) != 0 else { return }
        let bucket = Int(hash >> shift)
        for index in Int(starts[bucket])..<Int(starts[bucket + 1]) where entries[index].hash == hash {
            body(index, entries[index])
        }
    }
}
