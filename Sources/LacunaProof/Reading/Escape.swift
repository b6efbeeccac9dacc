/// One escape, read after the sign that introduces it.
enum Escape {
    /// The scalar it stands for, 0 where that is no letter, and where it ends. Nil where it is no escape.
    static func read(_ sign: UInt8, _ buffer: UnsafeBufferPointer<UInt8>, _ place: Int) -> (value: UInt32, next: Int)? {
        switch sign {
        case 0x26: entity(buffer, place)
        case 0x5C: backslash(buffer, place)
        default: percent(buffer, place)
        }
    }

    /// `eacute;`, `#233;` or `#xE9;`. Names that stand for no letter give 0, except for the signs of markup.
    private static func entity(_ buffer: UnsafeBufferPointer<UInt8>, _ place: Int) -> (UInt32, Int)? {
        var end = place
        while end < buffer.count, end - place <= 31, buffer[end] != 0x3B {
            guard isAlphanumeric(buffer[end]) || (end == place && buffer[end] == 0x23) else { return nil }
            end += 1
        }
        guard end < buffer.count, buffer[end] == 0x3B, end > place else { return nil }
        guard buffer[place] == 0x23 else {
            if let sign = frequent(buffer, place..<end) { return (sign, end + 1) }
            let name = String(decoding: UnsafeBufferPointer(rebasing: buffer[place..<end]), as: UTF8.self)
            return (NamedEntity.value(name), end + 1)
        }
        let isHexadecimal = place + 1 < end && buffer[place + 1] | 0x20 == 0x78
        let digits = (isHexadecimal ? place + 2 : place + 1)..<end
        return number(buffer, digits, radix: isHexadecimal ? 16 : 10).map { ($0, end + 1) }
    }

    /// The four names on every page, without a look at the list.
    @inline(__always)
    private static func frequent(_ buffer: UnsafeBufferPointer<UInt8>, _ name: Range<Int>) -> UInt32? {
        let first = buffer[name.lowerBound]
        let last = buffer[name.upperBound - 1]
        switch (first, last, name.count) {
        case (0x61, 0x70, 3) where buffer[name.lowerBound + 1] == 0x6D: return 0x26
        case (0x71, 0x74, 4): return 0x22
        case (0x6C, 0x74, 2): return 0x3C
        case (0x67, 0x74, 2): return 0x3E
        default: return nil
        }
    }

    /// JSON, scripts and calendars: `\u00e9`, `\u{e9}`, `\xe9`, `\n`; a sign after a backslash stands for itself.
    private static func backslash(_ buffer: UnsafeBufferPointer<UInt8>, _ place: Int) -> (UInt32, Int)? {
        guard place < buffer.count else { return nil }
        switch buffer[place] {
        case 0x5C: return (0x5C, place + 1)
        case 0x6E, 0x4E, 0x72, 0x74, 0x62, 0x66, 0x76: return (0, place + 1)
        case 0x78: return number(buffer, place + 1..<place + 3, radix: 16).map { ($0, place + 3) }
        case 0x75 where place + 1 < buffer.count && buffer[place + 1] == 0x7B:
            var end = place + 2
            while end < buffer.count, end - place < 10, buffer[end] != 0x7D { end += 1 }
            return number(buffer, place + 2..<end, radix: 16).map { ($0, end + 1) }
        case 0x75: return unit(buffer, place)
        default: return nil
        }
    }

    /// `u00e9` or a pair of surrogates.
    private static func unit(_ buffer: UnsafeBufferPointer<UInt8>, _ place: Int) -> (UInt32, Int)? {
        guard let high = number(buffer, place + 1..<place + 5, radix: 16) else { return nil }
        guard high & 0xFC00 == 0xD800, place + 7 < buffer.count, buffer[place + 5] == 0x5C, buffer[place + 6] == 0x75,
            let low = number(buffer, place + 7..<place + 11, radix: 16), low & 0xFC00 == 0xDC00
        else { return (high, place + 5) }
        return (0x10000 + (high & 0x3FF) << 10 + (low & 0x3FF), place + 11)
    }

    /// `C3%A9` of an address: one scalar in the bytes of UTF-8.
    private static func percent(_ buffer: UnsafeBufferPointer<UInt8>, _ place: Int) -> (UInt32, Int)? {
        guard let first = number(buffer, place..<place + 2, radix: 16) else { return nil }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        guard length > 1 else { return (first < 0x80 ? first : 0, place + 2) }
        var bytes = [UInt8(first)]
        var next = place + 2
        while bytes.count < length, next < buffer.count, buffer[next] == 0x25 {
            // Escaped twice: `%25A9`.
            var digits = next + 1
            while number(buffer, digits..<digits + 2, radix: 16) == 0x25 { digits += 2 }
            guard let byte = number(buffer, digits..<digits + 2, radix: 16) else { break }
            bytes.append(UInt8(byte))
            next = digits + 2
        }
        guard bytes.count == length else { return (0, place + 2) }
        return (bytes.withUnsafeBufferPointer { LetterReader.scalar($0, 0).value }, next)
    }

    private static func number(_ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, radix: UInt32) -> UInt32? {
        guard range.upperBound <= buffer.count, !range.isEmpty, range.count <= 8 else { return nil }
        var value: UInt32 = 0
        for place in range {
            let byte = buffer[place]
            let digit: UInt32
            switch byte {
            case 0x30...0x39: digit = UInt32(byte - 0x30)
            case 0x41...0x46: digit = UInt32(byte - 0x37)
            case 0x61...0x66: digit = UInt32(byte - 0x57)
            default: return nil
            }
            guard digit < radix else { return nil }
            value = value &* radix &+ digit
        }
        return value
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }
}
