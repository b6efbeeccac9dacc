import LacunaText

/// Content lines of RFC 5545: escaped, at most 75 bytes long, ended by CR and LF.
struct CalendarLines {
    private var out = ByteWriter(capacity: 16_384)

    var bytes: [UInt8] { out.bytes }

    /// A value that is no text: a date, a word of the standard, an address.
    mutating func line(_ name: String, _ value: String) { fold("\(name):\(value)") }

    mutating func text(_ name: String, _ value: String) { fold("\(name):\(CalendarLines.escaped(value))") }

    mutating func texts(_ name: String, _ values: [String]) {
        fold("\(name):\(values.map(CalendarLines.escaped).joined(separator: ","))")
    }

    /// Section 3.3.11: backslash, semicolon and comma get a backslash, an end of line becomes `\n`.
    private static func escaped(_ value: String) -> String {
        var text = ""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": text += "\\\(scalar)"
            case "\n": text += "\\n"
            case "\t": text += " "
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// Section 3.1: a longer line goes on after CR, LF and a blank. A character is never cut in two, and a control
    /// character never gets through: nothing that an author writes can end a line.
    private mutating func fold(_ line: String) {
        var length = 0
        for scalar in line.unicodeScalars where scalar.value >= 0x20 && scalar.value != 0x7F {
            let bytes = UTF8.encode(scalar).map(Array.init) ?? []
            if length + bytes.count > 75 {
                out.raw("\r\n ")
                length = 1
            }
            out.raw(bytes)
            length += bytes.count
        }
        out.raw("\r\n")
    }
}
