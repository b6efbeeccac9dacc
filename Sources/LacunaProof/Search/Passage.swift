import LacunaText

/// A text that an audience may not read, as the letters that are searched for.
struct Passage {
    let file: SourceFile
    let span: Span
    let letters: [UInt8]
    /// An address or a title of a source. That others name the same source is no secret told twice.
    let isSource: Bool

    /// Fewer letters say too little: `court order` stands in every file.
    static let shortest = 12
    /// Texts of this length are found by any stretch of so many letters, shorter ones only as a whole.
    static let longest = 39

    var isSearchedWhole: Bool { letters.count < Passage.longest }
}

/// A stretch of letters that is looked up as one number, at every `step`th place of an output.
struct Window {
    let length: Int
    let step: Int

    /// Every stretch of 32 letters of a withheld text is known; of an output every eighth stretch is looked up. Whatever has
    /// 39 letters in a row in common, about seven words, is therefore seen.
    static let long = Window(length: 32, step: 8)
    /// Pieces of withheld text that stand in public text as well.
    static let piece = Window(length: 20, step: 1)
    /// For texts that are searched as a whole: 12 letters hold one of every fourth eight.
    static let short = Window(length: 8, step: 4)

    /// Mixes the letters into a number; `length` is a multiple of 4 and at least 8.
    @inline(__always)
    func hash(_ start: UnsafePointer<UInt8>) -> UInt64 {
        let raw = UnsafeRawPointer(start)
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
        var offset = 0
        while offset + 8 <= length {
            hash = (hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0xD6E8_FEB8_6659_FD93
            hash ^= hash >> 32
            offset += 8
        }
        if offset < length {
            hash = (hash ^ UInt64(raw.loadUnaligned(fromByteOffset: offset, as: UInt32.self))) &* 0xD6E8_FEB8_6659_FD93
            hash ^= hash >> 32
        }
        return hash
    }
}
