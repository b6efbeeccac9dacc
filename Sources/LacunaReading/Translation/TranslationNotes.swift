import LacunaModel
import LacunaText

/// What the front matter of a translation says, besides the words.
struct TranslationNotes: Sendable {
    /// The key that makes a file a translation.
    static let key = "translation of"
    static let digestKey = "translated from"

    /// BCP 47 code of the source.
    var source = ""
    var sourceSpan = Span.start
    var translators: [String] = []
    var standing: Translation?
    var standingSpan = Span.start
    var overviewDigest: String?
    /// By `laws.cmca` and `institutions.central authority`.
    var digests: [String: String] = [:]
    /// Where each key stands: `kind`, `laws.cmca.force`.
    var places: [String: Span] = [:]
}

/// The front matter of a translation, before its source is known.
struct TranslationHeader: Sendable {
    let draft: AssessmentDraft
    let notes: TranslationNotes
    let treaty: Treaty
    let bodyStart: Int
}
