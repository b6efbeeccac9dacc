import LacunaText

/// What `lacuna.yaml` says about the whole project.
public struct Configuration: Sendable {
    public let file: SourceFile
    public let title: String
    public let publisher: String
    public let about: String?
    /// Languages of the site; the first one is the main language.
    public let languages: [String]
    /// Where the site will be published, without a slash at the end. Nil for a site that only lives in a folder.
    public let baseAddress: String?
    public let disclaimers: [String]
    public let licence: String?
    public let contact: String?
    /// Names that replace those of the system's data: language, then code.
    public let names: [String: [String: String]]
    /// Short forms for narrow places: language, then code.
    public let shortNames: [String: [String: String]]
    /// Texts of the settings by language.
    public let translations: [String: Texts]
    /// Digits by language, where they are not 0 to 9.
    public let digits: [String: Digits]
    public let entities: [Entity]
    public let groups: [CountryGroup]
    /// Files and folders at the top of the output that somebody else put there and that stay.
    public let keep: [String]
    /// Where to report a weakness of the site; nil for a site that says nothing about it.
    public var securityContact: SecurityContact?

    /// What `.well-known/security.txt` says (RFC 9116).
    public struct SecurityContact: Sendable, Hashable {
        /// A web or mail address.
        public let address: String
        /// The day from which on the file counts for nothing.
        public let expires: Day
        public let policy: String?

        public init(address: String, expires: Day, policy: String?) {
            self.address = address
            self.expires = expires
            self.policy = policy
        }
    }

    /// Something that is assessed or listed like a State and has no ISO 3166-1 code.
    public struct Entity: Sendable, Hashable {
        public let code: String
        public let name: String
        public let isOrganization: Bool

        public init(code: String, name: String, isOrganization: Bool) {
            self.code = code
            self.name = name
            self.isOrganization = isOrganization
        }
    }

    /// Countries that readers compare as a group. Its members are listed, or taken from an instrument or from the status table.
    public struct CountryGroup: Sendable, Hashable {
        public let key: String
        public let title: String
        public let members: Members
        /// Where the settings name it.
        public let span: Span

        public enum Members: Sendable, Hashable {
            case listed([String])
            case parties(instrument: String)
            case signatories
        }

        public init(key: String, title: String, members: Members, span: Span = .start) {
            self.key = key
            self.title = title
            self.members = members
            self.span = span
        }
    }

    public init(
        file: SourceFile, title: String, publisher: String, about: String?, languages: [String], baseAddress: String?,
        disclaimers: [String], licence: String?, contact: String?, names: [String: [String: String]],
        shortNames: [String: [String: String]] = [:],
        translations: [String: Texts] = [:], digits: [String: Digits] = [:], entities: [Entity],
        groups: [CountryGroup], keep: [String] = []
    ) {
        self.file = file
        self.title = title
        self.publisher = publisher
        self.about = about
        self.languages = languages
        self.baseAddress = baseAddress
        self.disclaimers = disclaimers
        self.licence = licence
        self.contact = contact
        self.names = names
        self.shortNames = shortNames
        self.translations = translations
        self.digits = digits
        self.entities = entities
        self.groups = groups
        self.keep = keep
    }
}
