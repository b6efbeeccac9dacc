/// Letters that are written one by one, millions of times, without asking for room each time.
///
/// It cannot be copied, so that nobody counts who holds it.
struct LetterBuffer: ~Copyable {
    private(set) var start: UnsafeMutablePointer<UInt8>
    private(set) var capacity: Int
    private(set) var count = 0

    init() {
        capacity = 65_536
        start = .allocate(capacity: capacity)
    }

    deinit { start.deallocate() }

    var letters: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    mutating func clear() { count = 0 }

    /// Makes room for so many more letters.
    mutating func reserve(_ more: Int) {
        guard count + more > capacity else { return }
        let wider = UnsafeMutablePointer<UInt8>.allocate(capacity: (count + more) * 2)
        wider.update(from: start, count: count)
        start.deallocate()
        start = wider
        capacity = (count + more) * 2
    }

    /// There must be room.
    @inline(__always)
    mutating func append(_ letter: UInt8) {
        start[count] = letter
        count += 1
    }

    /// Copies letters of a row of ASCII until a byte comes that is none; gives its place. There must be room for the row.
    @inline(__always)
    mutating func appendRow(
        _ buffer: UnsafeBufferPointer<UInt8>, from place: Int, _ table: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var place = place
        var count = count
        while place < buffer.count {
            let folded = table[Int(buffer[place])]
            guard folded != 0 else { break }
            start[count] = folded
            count += 1
            place += 1
        }
        self.count = count
        return place
    }
}
