/// What is known of an address from the last time that it was asked for: one line of `evidence/links.csv`.
public struct LinkRecord: Sendable, Hashable {
    public let address: String
    /// The last day on which the document was there; nil where it never was.
    public let lastSeen: Day?
    /// What came of the last request: `ok`, a status of HTTP such as `404`, or a word such as `no such name`.
    public let status: String
    /// Address of an archived copy.
    public let archived: String?

    /// The status of a document that was there.
    public static let ok = "ok"

    public var isDead: Bool { status != LinkRecord.ok }

    public init(address: String, lastSeen: Day?, status: String, archived: String?) {
        self.address = address
        self.lastSeen = lastSeen
        self.status = status
        self.archived = archived
    }
}
