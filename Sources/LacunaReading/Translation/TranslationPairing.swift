import LacunaDiagnostics
import LacunaModel
import LacunaText

/// A translation whose front matter was read, while its source is not known yet.
public struct PendingTranslation: Sendable {
    let header: TranslationHeader
}

/// Brings translations together with their sources.
struct TranslationPairing {
    private let sources: [[String]: Assessment]
    /// A file that could not be read may be the source that is missing.
    private let hasUnreadFiles: Bool
    private let context: ReadingContext
    private let jobs: Int

    init(sources: [Assessment], hasUnreadFiles: Bool, context: ReadingContext, jobs: Int) {
        self.sources = Dictionary(sources.map { ($0.identity, $0) }, uniquingKeysWith: { first, _ in first })
        self.hasUnreadFiles = hasUnreadFiles
        self.context = context
        self.jobs = jobs
    }

    /// Sorted by identity, each at most once.
    func read(_ pending: [PendingTranslation]) -> (translations: [TranslatedAssessment], diagnostics: [Diagnostic]) {
        let headers = pending.map(\.header).sorted { $0.identity.lexicographicallyPrecedes($1.identity) }
        var diagnostics: [Diagnostic] = []
        var known = sources.mapValues(\.file)
        var pairs: [(header: TranslationHeader, source: Assessment)] = []
        for header in headers {
            let problem: Diagnostic?
            if let other = known[header.identity] {
                let related = Diagnostic.Related(file: other, span: .start, text: other.path)
                problem = Diagnostic(.duplicateIdentity, in: header.draft.file, at: .start, related: [related])
            } else if let source = sources[header.sourceIdentity] {
                problem = nil
                pairs.append((header, source))
            } else {
                problem = hasUnreadFiles ? nil : missing(header)
            }
            known[header.identity] = header.draft.file
            if let problem { diagnostics.append(problem) }
        }
        let reader = TranslationReader(context: context)
        let found = pairs
        let parts = Workers.map(count: found.count, jobs: jobs) { reader.read(found[$0].header, found[$0].source) }
        return (parts.compactMap(\.translation), diagnostics + parts.flatMap(\.diagnostics))
    }

    private func missing(_ header: TranslationHeader) -> Diagnostic {
        let own = header.identity.prefix(3)
        let languages = sources.keys.filter { $0.prefix(3) == own }.compactMap(\.last).sorted()
        return Diagnostic(
            .translationWithoutSource, in: header.draft.file, at: header.notes.sourceSpan, found: header.notes.source,
            accepted: languages, details: ["country": header.draft.country, "round": header.draft.round])
    }
}

extension TranslationHeader {
    fileprivate var identity: [String] { [draft.country, draft.treaty, draft.round, draft.language] }
    fileprivate var sourceIdentity: [String] { [draft.country, draft.treaty, draft.round, notes.source] }
}
