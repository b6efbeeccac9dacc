import LacunaText

/// Reads any output as the letters that a person would see, whatever writes them: tags, entities, escapes of JSON, of
/// scripts, of calendars and of addresses, folded lines, blanks and signs.
///
/// The text between tags and the text inside tags are two streams, so that neither interrupts the other. One reader is used
/// for many files, because it remembers how letters are folded.
struct LetterReader: ~Copyable {
    private var textBuffer = LetterBuffer()
    private var tagBuffer = LetterBuffer()
    private var folding = LetterFolding()
    private var isInTag = false

    /// Letters between tags. Valid until the next reading.
    var text: UnsafeBufferPointer<UInt8> { textBuffer.letters }
    /// Letters inside tags, with a 0 before each tag. Valid until the next reading.
    var tags: UnsafeBufferPointer<UInt8> { tagBuffer.letters }

    /// The letters of plain text, in which every sign stands for itself.
    mutating func letters(of plain: Bytes) -> [UInt8] {
        textBuffer.clear()
        plain.withBuffer { buffer in
            var place = 0
            textBuffer.reserve(buffer.count)
            LetterFolding.ascii.withUnsafeBufferPointer { table in
                while place < buffer.count {
                    place = textBuffer.appendRow(buffer, from: place, table)
                    guard place < buffer.count else { break }
                    let (value, next) = LetterReader.scalar(buffer, place)
                    folding.fold(value, into: &textBuffer, before: buffer.count - next)
                    place = next
                }
            }
        }
        return Array(textBuffer.letters)
    }

    /// Fills both streams from a file of any kind.
    mutating func read(_ bytes: [UInt8]) {
        textBuffer.clear()
        tagBuffer.clear()
        textBuffer.reserve(bytes.count)
        tagBuffer.reserve(bytes.count)
        isInTag = false
        bytes.withUnsafeBufferPointer { buffer in
            LetterFolding.ascii.withUnsafeBufferPointer { table in read(buffer, table) }
        }
    }

    private mutating func read(_ buffer: UnsafeBufferPointer<UInt8>, _ table: UnsafeBufferPointer<UInt8>) {
        var place = 0
        while place < buffer.count {
            if isInTag {
                place = tagBuffer.appendRow(buffer, from: place, table)
            } else {
                place = textBuffer.appendRow(buffer, from: place, table)
            }
            guard place < buffer.count else { return }
            let byte = buffer[place]
            switch byte {
            case 0x80...:
                let (value, next) = LetterReader.scalar(buffer, place)
                emit(value, before: buffer.count - next)
                place = next
            case 0x3C: place = open(buffer, place + 1)
            case 0x3E:
                isInTag = false
                place += 1
            case 0x26, 0x5C, 0x25: place = escaped(byte, buffer, place + 1)
            default: place += 1
            }
        }
    }

    /// `rest` is how many bytes are still to come: there is always room for them.
    private mutating func emit(_ value: UInt32, before rest: Int) {
        if isInTag {
            folding.fold(value, into: &tagBuffer, before: rest)
        } else {
            folding.fold(value, into: &textBuffer, before: rest)
        }
    }

    /// After `<`: a tag, a comment or a declaration opens where a letter, `/`, `!` or `?` follows.
    private mutating func open(_ buffer: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
        guard place < buffer.count else { return place }
        switch buffer[place] {
        case 0x41...0x5A, 0x61...0x7A, 0x2F, 0x21, 0x3F:
            isInTag = true
            tagBuffer.append(0)
        default: break
        }
        return place
    }

    /// After `&`, `\` or `%`: what it stands for may introduce another escape, so that text escaped twice is read as well.
    private mutating func escaped(_ sign: UInt8, _ buffer: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
        var (sign, place) = (sign, place)
        while let (value, next) = Escape.read(sign, buffer, place) {
            place = next
            switch value {
            case 0x26, 0x5C, 0x25: sign = UInt8(value)
            case 0x3C: return open(buffer, place)
            case 0x3E:
                isInTag = false
                return place
            default:
                emit(value, before: buffer.count - place)
                return place
            }
        }
        return place
    }

    /// The scalar at `place` and where the next one starts. Bytes that are no UTF-8 count as nothing.
    @inline(__always)
    static func scalar(_ buffer: UnsafeBufferPointer<UInt8>, _ place: Int) -> (value: UInt32, next: Int) {
        let first = buffer[place]
        if first < 0x80 { return (UInt32(first), place + 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        guard length > 1, place + length <= buffer.count else { return (0, place + 1) }
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for offset in 1..<length {
            let byte = buffer[place + offset]
            guard byte & 0xC0 == 0x80 else { return (0, place + 1) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        return (value, place + length)
    }
}
