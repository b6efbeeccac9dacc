/// Identifiers of what the data files speak about. They depend on names that last, never on addresses or on the build.
struct Identifiers {
    /// The project's own name space for UUIDs; made once at random, never to be changed.
    private static let space: [UInt8] = [
        0x6F, 0x2A, 0x91, 0x0C, 0x54, 0xBE, 0x4D, 0x37, 0xA8, 0x13, 0x7E, 0xC9, 0x05, 0x6B, 0xD2, 0x48,
    ]

    let publisher: String
    let treaty: String

    /// Of a reform: it stays the same from round to round, so that a new due date moves the event.
    func reform(_ country: String, _ requirement: String) -> String { uuid("reform", country, requirement) }

    func round(_ country: String, _ round: String) -> String { uuid("round", country, round) }

    var feed: String { uuid("feed") }

    /// Parts are set apart by a character that none of them holds.
    private func uuid(_ parts: String...) -> String {
        Digest.uuid(([publisher, treaty] + parts).joined(separator: "\u{1F}"), in: Identifiers.space)
    }
}
