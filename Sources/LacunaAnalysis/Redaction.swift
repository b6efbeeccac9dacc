import LacunaModel

/// Takes out of a corpus what an audience may not read, before anything is made from it.
///
/// What is withheld stays listed as withheld, without a word of its text; an internal file is absent from a public site.
/// `LacunaProof` searches the finished site for what this step should have taken out, and does not ask it what that was.
public enum Redaction {
    public static func apply(_ corpus: Corpus, for audience: Audience) -> Corpus {
        let visible = corpus.assessments.filter {
            audience.maySee($0.publication) || $0.publication == .withheld
        }
        let assessments = visible.map { redact($0, corpus.treaty(of: $0), audience) }
        return Corpus(
            configuration: corpus.configuration, treaties: corpus.treaties, assessments: assessments,
            links: corpus.links)
    }

    private static func redact(_ assessment: Assessment, _ treaty: Treaty?, _ audience: Audience) -> Assessment {
        let isHidden = assessment.findings.contains { finding in
            !audience.maySee(assessment.publication(of: finding))
                || finding.places.contains { !audience.maySee($0.publication) }
        }
        guard isHidden || !audience.maySee(assessment.publication), let treaty else { return assessment }
        var draft = AssessmentDraft(file: assessment.file, assessed: assessment.assessed, lawAsOf: assessment.lawAsOf)
        draft.country = assessment.country
        draft.treaty = assessment.treaty
        draft.round = assessment.round
        draft.language = assessment.language
        draft.kind = assessment.kind
        draft.standing = assessment.standing
        draft.publication = assessment.publication
        draft.findings = assessment.findings.map { finding in
            guard !audience.maySee(assessment.publication(of: finding)) else { return finding.redacted(for: audience) }
            var hidden = FindingDraft(requirement: finding.requirement, heading: finding.heading, span: finding.span)
            hidden.outcome = .withheld
            hidden.publication = finding.publication
            return Finding(hidden)
        }
        if audience.maySee(assessment.publication) {
            draft.laws = assessment.laws
            draft.authors = assessment.authors
            draft.institutions = assessment.institutions
            draft.consulted = assessment.consulted
            draft.requests = assessment.requests
            draft.overview = assessment.overview
            draft.credit = assessment.credit
            draft.translationFile = assessment.translationFile
        }
        return Assessment(draft, requirementCount: treaty.requirements.count)
    }
}
