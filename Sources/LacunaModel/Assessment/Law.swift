import LacunaText

/// A statute that an assessment cites.
public struct Law: Sendable {
    /// The author's short name for it, unique in the file.
    public let key: String
    public let title: String
    public let address: String?
    public let archived: String?
    public let inForceSince: Day?
    public let force: Force
    /// BCP 47 code of the original.
    public let language: String?
    public let translation: Translation?
    public let note: String?
    public let span: Span

    public init(
        key: String, title: String, address: String?, archived: String?, inForceSince: Day?, force: Force,
        language: String?, translation: Translation?, note: String?, span: Span
    ) {
        self.key = key
        self.title = title
        self.address = address
        self.archived = archived
        self.inForceSince = inForceSince
        self.force = force
        self.language = language
        self.translation = translation
        self.note = note
        self.span = span
    }
}

/// One line of the treaty's checklist of authorities, as found in a State.
public struct Institution: Sendable {
    /// Index into the treaty's institutions.
    public let role: Int
    public let status: InstitutionStatus
    public let name: String?
    public let function: String?
    public let source: Source?
    public let note: String?

    public init(
        role: Int, status: InstitutionStatus, name: String?, function: String?, source: Source?, note: String?
    ) {
        self.role = role
        self.status = status
        self.name = name
        self.function = function
        self.source = source
        self.note = note
    }
}

/// What a State publishes about requests of one year.
public struct RequestFigures: Sendable {
    public let year: Int
    public let direction: RequestDirection
    public let total: Int?
    public let granted: Int?
    public let refused: Int?
    public let source: Source

    public init(
        year: Int, direction: RequestDirection, total: Int?, granted: Int?, refused: Int?, source: Source
    ) {
        self.year = year
        self.direction = direction
        self.total = total
        self.granted = granted
        self.refused = refused
        self.source = source
    }
}

/// Whether figures on requests were looked for, and what came of it.
public enum RequestReport: Sendable {
    /// The author wrote nothing about it.
    case noInformation
    /// The State publishes none: a finding too.
    case nonePublished
    case published([RequestFigures])
}
