/// What a State must tell the depositary, and when.
public struct Notification: Sendable {
    public let provision: String
    public let content: CatalogueText
    public let when: CatalogueText
    /// When it falls due, for computing; nil where the catalogue does not say.
    public let moment: Moment?
    /// The authority that it names: index into the institutions of the treaty's views.
    public let institution: Int?
    public let verification: Verification

    /// What makes a notification fall due.
    public enum Moment: String, Sendable, Hashable, CaseIterable {
        /// With the signature or with the instrument, at the latest with the latter.
        case signature
        /// With the instrument of ratification, acceptance, approval or accession.
        case instrument
        /// When the treaty enters into force for the State.
        case party
        /// For a Party, each time that its law changes, and first of all the law as it stands.
        case change
    }

    public init(
        provision: String, content: CatalogueText, when: CatalogueText, moment: Moment?, institution: Int?,
        verification: Verification
    ) {
        self.provision = provision
        self.content = content
        self.when = when
        self.moment = moment
        self.institution = institution
        self.verification = verification
    }
}

/// A notification that a source shows to have been made.
public struct MadeNotification: Sendable, Hashable {
    public let country: String
    /// As the catalogue's notifications name it.
    public let provision: String
    public let day: Day
    public let source: String

    public init(country: String, provision: String, day: Day, source: String) {
        self.country = country
        self.provision = provision
        self.day = day
        self.source = source
    }
}
