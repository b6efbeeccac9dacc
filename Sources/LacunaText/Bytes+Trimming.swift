extension UInt8 {
    /// Space, tab, carriage return or line feed.
    @inlinable public var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }

    @inlinable public var isDigit: Bool { self >= 0x30 && self <= 0x39 }

    @inlinable public var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
}

extension Bytes {
    /// The slice without blanks at both ends.
    public var trimmed: Bytes {
        var lower = 0
        var upper = count
        while lower < upper, self[lower].isBlank { lower += 1 }
        while upper > lower, self[upper - 1].isBlank { upper -= 1 }
        return slice(lower..<upper)
    }

    /// The offset of the first `byte` at or after `from`.
    public func firstIndex(of byte: UInt8, from: Int = 0) -> Int? {
        withBuffer { buffer in
            var index = from
            while index < buffer.count {
                if buffer[index] == byte { return index }
                index += 1
            }
            return nil
        }
    }

    /// The parts between each `separator`, trimmed; an empty slice gives one empty part.
    public func split(on separator: UInt8) -> [Bytes] {
        var parts: [Bytes] = []
        var from = 0
        while let found = firstIndex(of: separator, from: from) {
            parts.append(slice(from..<found).trimmed)
            from = found + 1
        }
        parts.append(slice(from..<count).trimmed)
        return parts
    }

    /// What stands before the first `separator` and what stands after it, both trimmed.
    public func cut(at separator: UInt8) -> (head: Bytes, tail: Bytes?) {
        guard let found = firstIndex(of: separator) else { return (trimmed, nil) }
        return (slice(0..<found).trimmed, slice(found + 1..<count).trimmed)
    }

    public func hasPrefix(_ prefix: StaticString) -> Bool {
        guard count >= prefix.utf8CodeUnitCount else { return false }
        return withBuffer { buffer in
            buffer.prefix(prefix.utf8CodeUnitCount).elementsEqual(
                UnsafeBufferPointer(start: prefix.utf8Start, count: prefix.utf8CodeUnitCount))
        }
    }
}
