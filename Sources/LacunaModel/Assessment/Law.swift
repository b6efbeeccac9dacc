import LacunaText

/// A statute that an assessment cites.
public struct Law: Sendable {
    /// The author's short name for it, unique in the file.
    public let key: String
    public let title: Prose
    public let address: String?
    public let archived: String?
    public let inForceSince: Day?
    public let force: Force
    /// BCP 47 code of the original.
    public let language: String?
    public let translation: Translation?
    public let note: Prose?
    public let span: Span

    public init(
        key: String, title: Prose, address: String?, archived: String?, inForceSince: Day?, force: Force,
        language: String?, translation: Translation?, note: Prose?, span: Span
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
    public let name: Prose?
    public let function: Prose?
    public let source: Source?
    public let note: Prose?

    public init(
        role: Int, status: InstitutionStatus, name: Prose?, function: Prose?, source: Source?, note: Prose?
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
public struct RequestFigures: Sendable, Hashable {
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
public enum RequestReport: Sendable, Hashable {
    /// The author wrote nothing about it.
    case noInformation
    /// The State publishes none: a finding too.
    case nonePublished
    case published([RequestFigures])
}
