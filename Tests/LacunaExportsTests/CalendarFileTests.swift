import LacunaExports
import LacunaModel
import TestSupport
import Testing

@Suite("The calendar file")
struct CalendarFileTests {
    private func day(_ text: String) throws -> Day { try #require(Day(text)) }

    private func file(_ events: [CalendarEvent], name: String = "Dates") throws -> [UInt8] {
        CalendarFile(
            name: name, product: "-//Tests//Lacuna test//EN", language: "en", stamp: try day("2026-11-21"),
            events: events
        ).bytes
    }

    private func event(
        _ summary: String = "Kenya: 25(1)", description: [String] = [], address: String? = nil,
        categories: [String] = []
    ) throws -> CalendarEvent {
        CalendarEvent(
            uid: "2ed6657d-e927-568b-95e1-2665a8aea6a2", day: try day("2027-06-30"), summary: summary,
            description: description, address: address, categories: categories)
    }

    @Test("one event gives exactly these lines")
    func golden() throws {
        let bytes = try file([
            event(
                description: ["Owner: Ministry"], address: "https://example.org/en/country/ken.html#r-25.1",
                categories: ["Kenya"])
        ])
        let expected = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tests//Lacuna test//EN", "NAME;LANGUAGE=en:Dates",
            "X-WR-CALNAME:Dates", "BEGIN:VEVENT", "UID:2ed6657d-e927-568b-95e1-2665a8aea6a2",
            "DTSTAMP:20261121T000000Z", "DTSTART;VALUE=DATE:20270630", "SUMMARY;LANGUAGE=en:Kenya: 25(1)",
            "DESCRIPTION;LANGUAGE=en:Owner: Ministry", "CATEGORIES;LANGUAGE=en:Kenya",
            "URL:https://example.org/en/country/ken.html#r-25.1", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR",
            "",
        ].joined(separator: "\r\n")
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }

    @Test("backslash, semicolon, comma and end of line are escaped, and come back as they were")
    func escaping() throws {
        let words = "a\\b; c, d\ne"
        let bytes = try file([event(words, description: ["one, two", "three; four"], categories: ["x,y", "z"])])
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("SUMMARY;LANGUAGE=en:a\\\\b\\; c\\, d\\ne\r\n"))
        #expect(text.contains("CATEGORIES;LANGUAGE=en:x\\,y,z\r\n"))
        let calendar = try CalendarShape(bytes)
        #expect(calendar.events[0]["SUMMARY"] == words)
        #expect(calendar.events[0]["DESCRIPTION"] == "one, two\nthree; four")
    }

    @Test(
        "long lines are folded at 75 bytes without cutting a character",
        arguments: ["x", "é", "漢", "👩🏽‍⚖️", "مرحبا بكم "])
    func folding(unit: String) throws {
        let words = String(repeating: unit, count: 90) + "."
        let bytes = try file([event(words)])
        #expect(try CalendarShape(bytes).events[0]["SUMMARY"] == words)
    }

    @Test("a line of exactly 75 bytes is not folded, one of 76 is")
    func boundary() throws {
        let room = 75 - "SUMMARY;LANGUAGE=en:".utf8.count
        for (length, isFolded) in [(room, false), (room + 1, true)] {
            let text = String(decoding: try file([event(String(repeating: "x", count: length))]), as: UTF8.self)
            #expect(text.contains("\r\n x") == isFolded)
        }
    }

    @Test("no text ends a line or starts a property of its own")
    func injection() throws {
        let hostile = "x\r\nEND:VEVENT\r\nBEGIN:VALARM\u{0}\u{7F}"
        let bytes = try file([
            event(hostile, description: [hostile], address: "https://e.org/\r\nX:1", categories: [hostile])
        ])
        let calendar = try CalendarShape(bytes)
        #expect(calendar.events.count == 1)
        #expect(calendar.names.filter { $0 == "BEGIN" }.count == 2)
        #expect(!calendar.names.contains("X"))
    }
}
