import Foundation

/// Reads a calendar file back as RFC 5545 asks, and refuses what it does not allow.
struct CalendarShape {
    struct Problem: Error, CustomStringConvertible {
        let description: String
    }

    /// The properties of each event by name, as text.
    private(set) var events: [[String: String]] = []
    /// The names of all properties, in order.
    private(set) var names: [String] = []

    init(_ bytes: [UInt8]) throws {
        let text = String(decoding: bytes, as: UTF8.self)
        guard Array(text.utf8) == bytes else { throw Problem(description: "not UTF-8: a character was cut in two") }
        guard text.hasSuffix("\r\n") else { throw Problem(description: "the last line does not end") }
        let physical = text.components(separatedBy: "\r\n").dropLast()
        for line in physical {
            guard line.utf8.count <= 75 else { throw Problem(description: "\(line.utf8.count) bytes: \(line)") }
            let controls = line.unicodeScalars.filter { $0.value < 0x20 || $0.value == 0x7F }
            guard controls.isEmpty else { throw Problem(description: "control characters in \(line)") }
        }
        try read(CalendarShape.lines(bytes).dropLast())
    }

    /// Unfolded byte by byte: a blank and the sign after it may be one character to Swift.
    private static func lines(_ bytes: [UInt8]) -> [String] {
        var lines: [[UInt8]] = [[]]
        var index = 0
        while index < bytes.count {
            if bytes[index...].starts(with: [0x0D, 0x0A, 0x20]) {
                index += 3
            } else if bytes[index...].starts(with: [0x0D, 0x0A]) {
                lines.append([])
                index += 2
            } else {
                lines[lines.count - 1].append(bytes[index])
                index += 1
            }
        }
        return lines.map { String(decoding: $0, as: UTF8.self) }
    }

    private mutating func read(_ lines: ArraySlice<String>) throws {
        var open: [String] = []
        for line in lines {
            guard let colon = line.firstIndex(of: ":") else { throw Problem(description: "no colon: \(line)") }
            let name = String(line[..<colon].prefix { $0 != ";" })
            let value = String(line[line.index(after: colon)...])
            names.append(name)
            switch name {
            case "BEGIN":
                open.append(value)
                if value == "VEVENT" { events.append([:]) }
            case "END":
                guard open.popLast() == value else { throw Problem(description: "END:\(value) without its BEGIN") }
            default: if open.last == "VEVENT" { events[events.count - 1][name] = CalendarShape.unescaped(value) }
            }
        }
        guard open.isEmpty, lines.first == "BEGIN:VCALENDAR", names.contains("VERSION"), names.contains("PRODID") else {
            throw Problem(description: "not one whole calendar")
        }
        guard !events.isEmpty else { throw Problem(description: "a calendar needs a component") }
        for event in events {
            for needed in ["UID", "DTSTAMP", "DTSTART"] where event[needed] == nil {
                throw Problem(description: "an event without \(needed)")
            }
        }
    }

    private static func unescaped(_ value: String) -> String {
        var text = ""
        var isEscaped = false
        for scalar in value.unicodeScalars {
            if isEscaped {
                text += scalar == "n" ? "\n" : String(scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}
