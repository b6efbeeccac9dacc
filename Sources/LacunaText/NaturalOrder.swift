/// Order in which a lawyer reads numbers: `s. 9` before `s. 51`, `28.1.a` before `28.2`.
public enum NaturalOrder {
    /// Runs of digits compare as numbers, everything else byte by byte.
    public static func precedes(_ left: String, _ right: String) -> Bool {
        let a = Array(left.utf8)
        let b = Array(right.utf8)
        var i = 0
        var j = 0
        while i < a.count, j < b.count {
            if a[i].isDigit, b[j].isDigit {
                let first = number(a, &i)
                let second = number(b, &j)
                if first.count != second.count { return first.count < second.count }
                if first != second { return first.lexicographicallyPrecedes(second) }
            } else {
                if a[i] != b[j] { return a[i] < b[j] }
                i += 1
                j += 1
            }
        }
        return a.count - i < b.count - j
    }

    private static func number(_ text: [UInt8], _ index: inout Int) -> ArraySlice<UInt8> {
        while index < text.count, text[index] == 0x30 { index += 1 }
        let start = index
        while index < text.count, text[index].isDigit { index += 1 }
        return text[start..<index]
    }
}
