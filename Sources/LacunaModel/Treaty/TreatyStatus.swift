/// When the treaty enters into force, as data: the date itself is always computed.
public struct EntryIntoForce: Sendable, Hashable {
    /// Instruments of ratification, acceptance, approval or accession that are needed.
    public let instruments: Int
    /// Days after the last of them was deposited.
    public let days: Int
    /// Days after its own deposit for a State that joins later.
    public let laterDays: Int

    public init(instruments: Int, days: Int, laterDays: Int) {
        self.instruments = instruments
        self.days = days
        self.laterDays = laterDays
    }
}

public struct SignatureRule: Sendable {
    public let opened: Day?
    public let closes: Day?
    /// Where and for whom, in words.
    public let text: CatalogueText

    public init(opened: Day?, closes: Day?, text: CatalogueText) {
        self.opened = opened
        self.closes = closes
        self.text = text
    }
}

/// Signatures and instruments, as found in published sources.
public struct StatusTable: Sendable {
    public let asOf: Day?
    /// How complete the table is, in words.
    public let note: CatalogueText
    public let parties: [PartyStatus]

    public init(asOf: Day?, note: CatalogueText, parties: [PartyStatus]) {
        self.asOf = asOf
        self.note = note
        self.parties = parties
    }

    public func status(of country: String) -> PartyStatus? { parties.first { $0.country == country } }
}

/// Where one State or organization stands with the treaty.
public struct PartyStatus: Sendable {
    public let country: String
    /// The name that the source uses.
    public let name: String
    public let signed: Day?
    public let signatureNote: String?
    /// The day on which its instrument was deposited, only when a source shows the deposit.
    public let deposited: Day?
    public let depositNote: String?
    public let sources: [String]

    public init(
        country: String, name: String, signed: Day?, signatureNote: String?, deposited: Day?, depositNote: String?,
        sources: [String]
    ) {
        self.country = country
        self.name = name
        self.signed = signed
        self.signatureNote = signatureNote
        self.deposited = deposited
        self.depositNote = depositNote
        self.sources = sources
    }
}

extension PartyStatus {
    /// A source names it among the signatories, with or without a date.
    public var hasSigned: Bool { signed != nil || signatureNote != nil }
}

/// Who is a party to the treaties that this one is cross-walked with.
public struct RelatedInstruments: Sendable {
    public let asOf: Day?
    public let note: CatalogueText
    public let rows: [Row]

    public struct Row: Sendable {
        public let instrument: String
        public let country: String
        public let status: String
        public let inForce: Day?
        /// How the row was found: `found`, `inferred`, `recalled`.
        public let basis: String
        public let note: String?
        public let source: String

        public init(
            instrument: String, country: String, status: String, inForce: Day?, basis: String, note: String?,
            source: String
        ) {
            self.instrument = instrument
            self.country = country
            self.status = status
            self.inForce = inForce
            self.basis = basis
            self.note = note
            self.source = source
        }
    }

    public init(asOf: Day?, note: CatalogueText, rows: [Row]) {
        self.asOf = asOf
        self.note = note
        self.rows = rows
    }

    public func row(_ instrument: String, _ country: String) -> Row? {
        rows.first { $0.instrument == instrument && $0.country == country }
    }
}
