import LacunaText

/// One country, one treaty, one round, one language.
public struct Assessment: Sendable {
    public let file: SourceFile
    /// ISO 3166-1 alpha-3, or the code of an entity that the project declares.
    public let country: String
    public let treaty: String
    public let round: String
    /// Of the authors' own words. Words of a translation carry their language themselves.
    public let language: String
    public let kind: AssessmentKind
    public let standing: Standing
    public let assessed: Day
    public let lawAsOf: Day
    public let authors: [String]
    public let publication: Publication
    public let laws: [Law]
    public let institutions: [Institution]
    /// Nil when the author did not say; empty when nobody was heard.
    public let consulted: [Consulted]?
    public let requests: RequestReport
    public let overview: Prose
    /// The overview as the author typed it.
    public let overviewText: Bytes
    /// In the order of the treaty's requirements, at most one for each.
    public let findings: [Finding]
    /// Place of each requirement's finding in `findings`, -1 where there is none.
    public let findingOfRequirement: [Int32]
    /// Who translated the words, where some of them are a translation.
    public let credit: TranslationCredit?
    /// The file of that translation.
    public let translationFile: SourceFile?

    public init(_ draft: AssessmentDraft, requirementCount: Int) {
        file = draft.file
        country = draft.country
        treaty = draft.treaty
        round = draft.round
        language = draft.language
        kind = draft.kind
        standing = draft.standing
        assessed = draft.assessed
        lawAsOf = draft.lawAsOf
        authors = draft.authors
        publication = draft.publication
        laws = draft.laws
        institutions = draft.institutions
        consulted = draft.consulted
        requests = draft.requests
        overview = draft.overview
        overviewText = draft.overviewText
        credit = draft.credit
        translationFile = draft.translationFile
        findings = draft.findings.sorted { $0.requirement < $1.requirement }
        var places = [Int32](repeating: -1, count: requirementCount)
        for (place, finding) in findings.enumerated() { places[finding.requirement] = Int32(place) }
        findingOfRequirement = places
    }

    public func finding(of requirement: Int) -> Finding? {
        let place = findingOfRequirement[requirement]
        return place < 0 ? nil : findings[Int(place)]
    }

    /// The narrower of the file's and the finding's publication.
    public func publication(of finding: Finding) -> Publication { max(publication, finding.publication) }
}
