import LacunaText

/// An assessment while it is being read.
public struct AssessmentDraft: Sendable {
    public var file: SourceFile
    public var country = ""
    public var treaty = ""
    public var round = ""
    public var language = ""
    public var kind: AssessmentKind = .deskReview
    public var standing: Standing = .official
    public var assessed: Day
    public var lawAsOf: Day
    public var authors: [String] = []
    public var publication: Publication = .public
    public var laws: [Law] = []
    /// Keys of laws that could not be read; nil where the list itself could not be read.
    public var refusedLaws: Set<String>? = []
    public var institutions: [Institution] = []
    public var consulted: [Consulted]?
    public var requests: RequestReport = .noInformation
    public var overview = Prose(plain: .empty)
    /// The overview as the author typed it.
    public var overviewText = Bytes.empty
    public var findings: [Finding] = []
    public var credit: TranslationCredit?
    public var translationFile: SourceFile?

    public init(file: SourceFile, assessed: Day, lawAsOf: Day) {
        self.file = file
        self.assessed = assessed
        self.lawAsOf = lawAsOf
    }

    /// What an assessment was made from.
    init(_ assessment: Assessment) {
        self.init(file: assessment.file, assessed: assessment.assessed, lawAsOf: assessment.lawAsOf)
        country = assessment.country
        treaty = assessment.treaty
        round = assessment.round
        language = assessment.language
        kind = assessment.kind
        standing = assessment.standing
        authors = assessment.authors
        publication = assessment.publication
        laws = assessment.laws
        institutions = assessment.institutions
        consulted = assessment.consulted
        requests = assessment.requests
        overview = assessment.overview
        overviewText = assessment.overviewText
        findings = assessment.findings
        credit = assessment.credit
        translationFile = assessment.translationFile
    }
}
