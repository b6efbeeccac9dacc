import LacunaModel
import LacunaText

/// A calendar of whole days, RFC 5545. The standard knows no empty calendar: a file is made only where there are events.
public struct CalendarFile: Sendable {
    public let name: String
    /// Who made it, for `PRODID`.
    public let product: String
    /// BCP 47.
    public let language: String
    /// The day of the build; it becomes the time stamp of every event, so that no clock is read.
    public let stamp: Day
    public let events: [CalendarEvent]

    public init(name: String, product: String, language: String, stamp: Day, events: [CalendarEvent]) {
        self.name = name
        self.product = product
        self.language = language
        self.stamp = stamp
        self.events = events
    }

    public var bytes: [UInt8] {
        var out = CalendarLines()
        out.line("BEGIN", "VCALENDAR")
        out.line("VERSION", "2.0")
        out.text("PRODID", product)
        out.text("NAME;LANGUAGE=\(language)", name)
        out.text("X-WR-CALNAME", name)
        for event in events { write(event, to: &out) }
        out.line("END", "VCALENDAR")
        return out.bytes
    }

    private func write(_ event: CalendarEvent, to out: inout CalendarLines) {
        out.line("BEGIN", "VEVENT")
        out.line("UID", event.uid)
        out.line("DTSTAMP", CalendarFile.digits(stamp) + "T000000Z")
        out.line("DTSTART;VALUE=DATE", CalendarFile.digits(event.day))
        out.text("SUMMARY;LANGUAGE=\(language)", event.summary)
        if !event.description.isEmpty {
            out.text("DESCRIPTION;LANGUAGE=\(language)", event.description.joined(separator: "\n"))
        }
        if !event.categories.isEmpty { out.texts("CATEGORIES;LANGUAGE=\(language)", event.categories) }
        if let address = event.address { out.line("URL", address) }
        out.line("TRANSP", "TRANSPARENT")
        out.line("END", "VEVENT")
    }

    private static func digits(_ day: Day) -> String { day.description.split(separator: "-").joined() }
}
