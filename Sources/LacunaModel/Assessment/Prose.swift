import LacunaText

/// Words of an author: as plain text for tables, data and search, and as safe markup made once by the Markdown stage.
///
/// The model carries the markup but never looks into it.
public struct Prose: Sendable, Hashable {
    public let plain: Bytes
    public let markup: Bytes

    public init(plain: Bytes, markup: Bytes) {
        self.plain = plain
        self.markup = markup
    }

    /// Stands where words were taken out for the audience. Words of an author always have markup.
    public static let withheld = Prose(plain: Bytes("withheld"), markup: .empty)

    public var isWithheld: Bool { self == .withheld }

    /// Words without any markup of their own.
    public init(plain: Bytes) {
        self.plain = plain
        var writer = ByteWriter(capacity: plain.count)
        writer.text(plain)
        markup = writer.count == plain.count ? plain : Bytes(writer.bytes)
    }
}
