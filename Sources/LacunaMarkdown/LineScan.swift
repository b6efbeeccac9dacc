import LacunaText

/// What one line of the source holds that costs the Markdown parser time.
struct LineScan {
    /// The line without its break.
    let range: Range<Int>
    /// Where the next line starts.
    let next: Int
    private(set) var pipes = 0
    /// `[`, `]`, `<` and `!`.
    private(set) var brackets = 0
    private(set) var openBrackets = 0
    /// Holds `]:`, which may be the start of a definition.
    private(set) var definesLink = false
    private(set) var isEmpty = true
    /// Could be the row of dashes between the head and the body of a table, inside quotations or not.
    private(set) var isDashRow = false

    /// The line of `buffer` that starts at `start`.
    init(_ buffer: UnsafeBufferPointer<UInt8>, from start: Int) {
        var end = start
        var dashes = 0
        var others = 0
        var previous: UInt8 = 0
        while end < buffer.count, buffer[end] != 0x0A, buffer[end] != 0x0D {
            let byte = buffer[end]
            switch byte {
            case 0x20, 0x09: break
            case 0x2D: dashes += 1
            case 0x0B, 0x0C, 0x3E: isEmpty = false
            case 0x7C: pipes += 1
            case 0x3A:
                isEmpty = false
                if previous == 0x5D { definesLink = true }
            case 0x5B, 0x5D, 0x3C, 0x21:
                brackets += 1
                if byte == 0x5B { openBrackets += 1 }
                others += 1
            default: others += 1
            }
            previous = byte
            end += 1
        }
        range = start..<end
        let isPair = end + 1 < buffer.count && buffer[end] == 0x0D && buffer[end + 1] == 0x0A
        next = end + (isPair ? 2 : 1)
        isEmpty = isEmpty && dashes == 0 && pipes == 0 && others == 0
        isDashRow = dashes > 0 && others == 0
    }

    /// How many quotations and lists the line opens or continues, and how far its indentation could nest.
    func depth(in buffer: UnsafeBufferPointer<UInt8>) -> Int {
        var depth = 0
        var blanks = 0
        var bullets = (sign: UInt8(0), count: 0)
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = buffer[index]
            let before = depth
            let endsMarker = index + 1 == range.upperBound || buffer[index + 1].isBlank
            switch byte {
            case 0x20: blanks += 1
            case 0x09: blanks += 4
            case 0x3E:
                depth += 1
                bullets.count = 0
            case 0x2A, 0x2B, 0x2D:
                guard endsMarker else { return depth + blanks / 4 }
                depth += 1
                bullets = (byte, byte == bullets.sign ? bullets.count + 1 : 1)
            case 0x30...0x39: bullets.count = 0
            case 0x2E, 0x29:
                guard endsMarker, index > range.lowerBound, buffer[index - 1].isDigit else { return depth + blanks / 4 }
                depth += 1
            default: return depth + blanks / 4
            }
            // One blank belongs to the marker before it.
            let isMarker = depth > before
            index += isMarker && index + 1 < range.upperBound && buffer[index + 1] == 0x20 ? 2 : 1
        }
        // `* * *` and `- - -` draw a line and nest nothing.
        let isRule = bullets.count >= 3 && bullets.sign != 0x2B
        return isRule ? depth - bullets.count : depth
    }
}
