/// Writes JSON in the order of the calls, so that the same values always give the same bytes.
public struct JSONWriter: Sendable {
    private var out: ByteWriter
    private var needsComma: [Bool] = []
    private var afterKey = false
    private let indents: Bool

    /// With `indents`, each member stands on a line of its own.
    public init(indents: Bool = false, capacity: Int = 4096) {
        out = ByteWriter(capacity: capacity)
        self.indents = indents
    }

    public var bytes: [UInt8] { out.bytes }

    public mutating func object(_ body: (inout JSONWriter) -> Void) { nest(0x7B, 0x7D, body) }

    public mutating func array(_ body: (inout JSONWriter) -> Void) { nest(0x5B, 0x5D, body) }

    public mutating func key(_ name: String) {
        separate()
        quote(name)
        out.raw(indents ? ": " : ":")
        afterKey = true
    }

    public mutating func value(_ string: String) {
        separate()
        quote(string)
    }

    public mutating func value(_ number: Int) {
        separate()
        out.number(number)
    }

    /// The shortest form that reads back as the same number, whole numbers without decimals. JSON has no infinity and no
    /// NaN; they are written as `null`.
    public mutating func value(_ number: Double) {
        guard number.isFinite else { return null() }
        separate()
        out.raw(Int(exactly: number).map { String($0) } ?? String(number))
    }

    public mutating func value(_ flag: Bool) {
        separate()
        out.raw(flag ? "true" : "false")
    }

    public mutating func null() {
        separate()
        out.raw("null")
    }

    public mutating func member(_ name: String, _ string: String) {
        key(name)
        value(string)
    }

    public mutating func member(_ name: String, _ number: Int) {
        key(name)
        value(number)
    }

    /// Leaves the member out when there is no value.
    public mutating func member(_ name: String, ifPresent string: String?) {
        if let string { member(name, string) }
    }

    public mutating func member(_ name: String, _ strings: [String]) {
        key(name)
        array { inner in
            for string in strings { inner.value(string) }
        }
    }

    private mutating func nest(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
        separate()
        out.raw(open)
        needsComma.append(false)
        body(&self)
        let wrote = needsComma.removeLast()
        if wrote { breakLine() }
        out.raw(close)
    }

    private mutating func separate() {
        if afterKey {
            afterKey = false
            return
        }
        guard let last = needsComma.indices.last else { return }
        if needsComma[last] { out.raw(0x2C) }
        needsComma[last] = true
        breakLine()
    }

    private mutating func breakLine() {
        guard indents else { return }
        out.raw(0x0A)
        for _ in needsComma { out.raw("  ") }
    }

    /// Also escapes `<` and line separators, so that the text may stand inside a script element, and every character that
    /// acts instead of being shown, so that it may be printed in a terminal.
    private mutating func quote(_ string: String) {
        out.raw(0x22)
        for scalar in string.unicodeScalars {
            switch scalar.value {
            case 0x22: out.raw("\\\"")
            case 0x5C: out.raw("\\\\")
            case 0x0A: out.raw("\\n")
            case 0x0D: out.raw("\\r")
            case 0x09: out.raw("\\t")
            case 0..<0x20, 0x3C, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
                let hex = String(scalar.value, radix: 16)
                out.raw("\\u" + String(repeating: "0", count: 4 - hex.count) + hex)
            default:
                for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { out.raw(byte) }
            }
        }
        out.raw(0x22)
    }
}
