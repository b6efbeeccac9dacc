import LacunaModel

/// Puts translated words into the places of the authors' own, for the pages of one language.
///
/// Only words change: outcomes, figures, laws and dates are those of the source in every language.
public enum Localization {
    /// The corpus as readers of `language` see it. A translation that `audience` may not see is left out; what it leaves
    /// out stays in the language of its author. Redaction comes after it, so that it takes out the words of both.
    public static func apply(_ corpus: Corpus, in language: String, for audience: Audience) -> Corpus {
        let translations = corpus.translations.filter {
            $0.language == language && audience.maySee($0.publication)
        }
        guard !translations.isEmpty else {
            return Corpus(
                configuration: corpus.configuration, treaties: corpus.treaties, assessments: corpus.assessments,
                links: corpus.links)
        }
        let assessments = corpus.assessments.map { assessment in
            translations.first { $0.translates(assessment) }.map { assessment.translated(by: $0) } ?? assessment
        }
        return Corpus(
            configuration: corpus.configuration, treaties: corpus.treaties, assessments: assessments,
            links: corpus.links)
    }
}
