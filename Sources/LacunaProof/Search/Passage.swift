import LacunaText

/// A text that an audience may not read, as the letters that are searched for.
struct Passage {
    let file: SourceFile
    let span: Span
    let letters: [UInt8]

    /// Fewer letters say too little: `court order` stands in every file.
    static let shortest = 12
    /// Texts of this length are found by any stretch of `Window.length` letters, shorter ones only as a whole.
    static let longest = Window.length + Window.step - 1

    var isSearchedWhole: Bool { letters.count < Passage.longest }
}

/// How much of a long text is compared at once, and how often.
///
/// Every stretch of 32 letters of a withheld text is known. Of an output every eighth stretch is looked up. Whatever has 39
/// letters in a row in common, about seven words, is therefore found; less may be.
enum Window {
    static let length = 32
    static let step = 8

    /// Mixes 32 letters into a number.
    @inline(__always)
    static func hash(_ start: UnsafePointer<UInt8>) -> UInt64 {
        let raw = UnsafeRawPointer(start)
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        for offset in stride(from: 0, to: length, by: 8) {
            hash = (hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0xD6E8_FEB8_6659_FD93
            hash ^= hash >> 32
        }
        return hash
    }
}

/// The same for short texts: eight letters are looked up at every fourth place, then the whole text is compared.
enum ShortWindow {
    static let length = 8
    static let step = 4

    @inline(__always)
    static func hash(_ start: UnsafePointer<UInt8>) -> UInt64 {
        let letters = UnsafeRawPointer(start).loadUnaligned(as: UInt64.self)
        let hash = letters &* 0x9E37_79B9_7F4A_7C15
        return hash ^ hash >> 29
    }
}
