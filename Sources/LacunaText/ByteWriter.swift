/// Collects the bytes of one output file.
///
/// Everything that comes from an author goes through `text` or `attribute`; `raw` is for our own markup only.
public struct ByteWriter: Sendable {
    public private(set) var bytes: [UInt8]

    public init(capacity: Int = 4096) {
        bytes = []
        bytes.reserveCapacity(capacity)
    }

    public var count: Int { bytes.count }

    /// Our own markup, as it stands.
    @inline(__always)
    public mutating func raw(_ markup: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
    }

    /// Markup that was made safe before.
    public mutating func raw(_ markup: String) {
        var markup = markup
        markup.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// Markup that was made safe before.
    public mutating func raw(_ markup: Bytes) {
        markup.withBuffer { bytes.append(contentsOf: $0) }
    }

    public mutating func raw(_ markup: [UInt8]) { bytes.append(contentsOf: markup) }

    public mutating func raw(_ byte: UInt8) { bytes.append(byte) }

    /// A number in decimal. Not an overload of `raw`: a literal such as `raw(0x2C)` must mean a byte.
    public mutating func number(_ number: Int) {
        if number >= 0, number < 10 {
            bytes.append(0x30 + UInt8(number))
        } else {
            raw(String(number))
        }
    }

    /// Text of any origin, escaped for element content and for attribute values in double quotes.
    public mutating func text(_ string: String) {
        var string = string
        string.withUTF8 { escape($0) }
    }

    /// Text of any origin, escaped for element content and for attribute values in double quotes.
    public mutating func text(_ text: Bytes) {
        text.withBuffer { escape($0) }
    }

    /// The same as a text, to be put into markup of our own.
    public static func escaped(_ string: String) -> String {
        var writer = ByteWriter(capacity: string.utf8.count)
        writer.text(string)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// Runs of harmless bytes are copied whole; only the five special ones are looked at.
    public mutating func escape(_ buffer: UnsafeBufferPointer<UInt8>) {
        var from = 0
        for index in 0..<buffer.count {
            let replacement: StaticString
            switch buffer[index] {
            case 0x26: replacement = "&amp;"
            case 0x3C: replacement = "&lt;"
            case 0x3E: replacement = "&gt;"
            case 0x22: replacement = "&quot;"
            case 0x27: replacement = "&#39;"
            default: continue
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[from..<index]))
            raw(replacement)
            from = index + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[from..<buffer.count]))
    }
}
