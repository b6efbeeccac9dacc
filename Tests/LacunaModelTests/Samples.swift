import LacunaModel
import LacunaText

/// Small values that the tests of this layer share.
enum Samples {
    static func requirement(_ id: String, obligation: Obligation = .mandatory, article: Int = 0) -> Requirement {
        Requirement(
            id: id, article: article, title: CatalogueText("Title"), summary: CatalogueText("Summary"),
            obligation: obligation, qualifier: nil,
            kind: "power", themes: [], criteria: [], figures: [], parallels: [], verification: .text,
            verificationNote: nil)
    }

    static func finding(_ requirement: Int, _ change: (inout FindingDraft) -> Void = { _ in }) -> Finding {
        var draft = FindingDraft(requirement: requirement, heading: Span(10, 20), span: Span(10, 90))
        change(&draft)
        return Finding(draft)
    }

    static func assessment(requirementCount: Int = 10, _ change: (inout AssessmentDraft) -> Void = { _ in })
        -> Assessment
    {
        var draft = AssessmentDraft(file: SourceFile(path: "a.md", text: ""), assessed: .first, lawAsOf: .first)
        change(&draft)
        return Assessment(draft, requirementCount: requirementCount)
    }

    static func party(_ country: String, signed: String? = nil) -> PartyStatus {
        PartyStatus(
            country: country, name: country, signed: signed.flatMap { Day($0) }, signatureNote: nil, deposited: nil,
            depositNote: nil, sources: [])
    }
}
