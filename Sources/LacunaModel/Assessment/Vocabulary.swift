/// The remaining closed vocabularies of the assessment file. Raw values are the English words of `docs/format.md`.

/// Who made the assessment, and how.
public enum AssessmentKind: String, Sendable, Hashable, CaseIterable {
    case selfAssessment = "self-assessment"
    case deskReview = "desk review"
    case peerReview = "peer review"
    case mission
}

/// For whom an assessment speaks.
public enum Standing: String, Sendable, Hashable, CaseIterable {
    case official, illustrative
}

/// Who may read a file, a finding or a field.
public enum Publication: String, Sendable, Hashable, CaseIterable, Comparable {
    case `public`, `internal`, withheld

    public static func < (left: Publication, right: Publication) -> Bool { left.rank < right.rank }

    private var rank: Int { Publication.allCases.firstIndex(of: self) ?? 0 }
}

/// For whom a site is built.
public enum Audience: String, Sendable, Hashable, CaseIterable {
    case `public`, `internal`

    public func maySee(_ publication: Publication) -> Bool {
        switch self {
        case .public: publication == .public
        case .internal: publication != .withheld
        }
    }
}

public enum Priority: String, Sendable, Hashable, CaseIterable {
    case high, medium, low
}

/// Where a reform stands.
public enum ReformStage: String, Sendable, Hashable, CaseIterable {
    case none, assess, implement, validate, complete
}

/// State of the work on a finding, apart from its outcome.
public enum WorkState: String, Sendable, Hashable, CaseIterable {
    case draft, reviewed, agreed
}

/// What a reservation does to a finding.
public enum ReservationUse: String, Sendable, Hashable, CaseIterable {
    case made, possible, advisable
}

/// Whether an offence reaches the treaty's line for serious crime.
public enum SeriousCrime: String, Sendable, Hashable, CaseIterable {
    case yes, depends, no
    case notAssessed = "not assessed"

    public var slug: String { rawValue.replacingBlanks() }
}

/// Kinds of help that a State may ask for.
public enum Assistance: String, Sendable, Hashable, CaseIterable {
    case legislativeDrafting = "legislative drafting"
    case training
    case equipment
    case institutionBuilding = "institution building"
    case caseManagement = "case management"
    case translation
    case exchangeOfExperts = "exchange of experts"
    case dataAndStatistics = "data and statistics"

    public var slug: String { rawValue.replacingBlanks() }
}

/// Why an outcome differs from the round before.
public enum ChangeCause: String, Sendable, Hashable, CaseIterable {
    case lawChanged = "law changed"
    case correction
    case methodChanged = "method changed"
    case evidenceLost = "evidence lost"

    public var slug: String { rawValue.replacingBlanks() }
}

/// What was read when the law is not in the language of the assessment.
public enum Translation: String, Sendable, Hashable, CaseIterable {
    case original, official, unofficial
}

/// Who can be heard in an assessment.
public enum Consulted: String, Sendable, Hashable, CaseIterable {
    case providers
    case civilSociety = "civil society"
    case academia, courts, prosecutors, police, bar
    case dataProtectionAuthority = "data protection authority"
    case otherAuthorities = "other authorities"
}

/// What was found of an authority that the treaty asks for.
public enum InstitutionStatus: String, Sendable, Hashable, CaseIterable {
    case designated
    case inLaw = "in law"
    case notFound = "not found"
    case notAssessed = "not assessed"

    public var slug: String { rawValue.replacingBlanks() }
}

/// An answer to one of the catalogue's questions, or to one element of the safeguards grid.
public enum Answer: String, Sendable, Hashable, CaseIterable {
    case yes
    case inPart = "in part"
    case no

    public var slug: String { rawValue.replacingBlanks() }
}

/// Direction of requests in yearly figures.
public enum RequestDirection: String, Sendable, Hashable, CaseIterable {
    case received, sent
}
