import LacunaModel
import LacunaText

/// An Atom feed, RFC 4287.
public struct FeedFile: Sendable {
    public let id: String
    public let title: String
    public let author: String
    /// What made the feed.
    public let program: String
    /// BCP 47.
    public let language: String
    /// Stands in for the day of the last entry while there is none.
    public let date: Day
    /// Where the feed itself is published; nil while the site has no address.
    public let ownAddress: String?
    /// The page that shows the same, absolute or relative to the feed.
    public let pageAddress: String
    /// The latest first.
    public let entries: [FeedEntry]

    public init(
        id: String, title: String, author: String, program: String, language: String, date: Day, ownAddress: String?,
        pageAddress: String, entries: [FeedEntry]
    ) {
        self.id = id
        self.title = title
        self.author = author
        self.program = program
        self.language = language
        self.date = date
        self.ownAddress = ownAddress
        self.pageAddress = pageAddress
        self.entries = entries
    }

    public var bytes: [UInt8] {
        var out = FeedLines()
        out.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        out.text(language)
        out.raw("\">\n")
        out.element("id", id)
        out.element("title", title)
        out.element("updated", FeedFile.time(entries.map(\.updated).max() ?? date))
        out.raw("<author>")
        out.element("name", author)
        out.raw("</author>\n")
        if let ownAddress { out.link("self", ownAddress, type: "application/atom+xml") }
        out.link("alternate", pageAddress, type: "text/html")
        out.element("generator", program)
        for entry in entries { write(entry, to: &out) }
        out.raw("</feed>\n")
        return out.bytes
    }

    private func write(_ entry: FeedEntry, to out: inout FeedLines) {
        out.raw("<entry>\n")
        out.element("id", entry.id)
        out.element("title", entry.title)
        out.element("updated", FeedFile.time(entry.updated))
        out.link("alternate", entry.address, type: "text/html")
        for category in entry.categories { out.category(category) }
        out.element("summary", entry.summary)
        if !entry.lines.isEmpty {
            out.raw("<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><ul>\n")
            for line in entry.lines {
                out.raw("<li><a href=\"")
                out.text(line.address)
                out.raw("\">")
                out.text(line.title)
                out.raw("</a> ")
                out.text(line.words)
                out.raw("</li>\n")
            }
            out.raw("</ul></div></content>\n")
        }
        out.raw("</entry>\n")
    }

    /// Days have no time of day; the feed's first second of the day stands for it.
    private static func time(_ day: Day) -> String { "\(day)T00:00:00Z" }
}
