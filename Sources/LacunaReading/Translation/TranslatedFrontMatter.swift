import LacunaDiagnostics
import LacunaModel
import LacunaText

/// The words of laws and institutions in a translation, and what it says of the structure compared with the source.
struct TranslatedFrontMatter {
    private let header: TranslationHeader
    private let source: Assessment
    private let mark: TranslationMark
    private(set) var laws: [TranslatedEntry] = []
    private(set) var institutions: [TranslatedEntry] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ header: TranslationHeader, _ source: Assessment) {
        self.header = header
        self.source = source
        mark = TranslationMark(source.language)
    }

    private var draft: AssessmentDraft { header.draft }

    mutating func read() {
        compareTop()
        if header.notes.standing == .original {
            add(.structureDisagrees, header.notes.standingSpan, found: "translation", at: nil)
        }
        for law in draft.laws { read(law) }
        for institution in draft.institutions { read(institution) }
    }

    private mutating func compareTop() {
        let pairs = [
            ("kind", draft.kind == source.kind), ("standing", draft.standing == source.standing),
            ("assessed", draft.assessed == source.assessed), ("law as of", draft.lawAsOf == source.lawAsOf),
            ("authors", draft.authors == source.authors), ("consulted", draft.consulted == source.consulted),
            ("requests", draft.requests == source.requests),
            ("publication", draft.publication >= source.publication),
        ]
        for (key, agrees) in pairs where !agrees { disagree(key, key) }
    }

    private mutating func read(_ law: Law) {
        let path = "laws." + law.key
        guard let index = source.laws.firstIndex(where: { $0.key == law.key }) else {
            add(.unknownLaw, law.span, found: law.key, at: nil, accepted: source.laws.map(\.key))
            return
        }
        let own = source.laws[index]
        let pairs = [
            ("url", law.address == own.address), ("archived", law.archived == own.archived),
            ("in force", law.inForceSince == own.inForceSince), ("force", law.force == own.force),
            ("language", law.language == own.language), ("translation", law.translation == own.translation),
        ]
        for (key, agrees) in pairs where !agrees { disagree(path + "." + key, key, at: own.span) }
        laws.append(
            entry(
                index, path, law.span, [("title", law.title, own.title), ("note", law.note, own.note)],
                TextDigest.of(own), at: own.span))
    }

    private mutating func read(_ institution: Institution) {
        let role = header.treaty.views.institutions[institution.role]
        let path = "institutions." + role.key
        guard let index = source.institutions.firstIndex(where: { $0.role == institution.role }) else {
            return add(.nothingToTranslate, header.notes.places[path] ?? .start, found: role.key, at: .start)
        }
        let own = source.institutions[index]
        let pairs = [("status", institution.status == own.status), ("source", institution.source == own.source)]
        for (key, agrees) in pairs where !agrees { disagree(path + "." + key, key) }
        let words = [
            ("name", institution.name, own.name), ("function", institution.function, own.function),
            ("note", institution.note, own.note),
        ]
        let span = header.notes.places[path] ?? .start
        institutions.append(entry(index, path, span, words, TextDigest.of(own), at: .start))
    }

    private mutating func entry(
        _ index: Int, _ path: String, _ span: Span, _ parts: [(key: String, words: Prose?, own: Prose?)],
        _ current: String, at place: Span
    ) -> TranslatedEntry {
        var words: [String: Prose] = [:]
        var untranslated: [String: String] = [:]
        for part in parts {
            guard let prose = part.words, !prose.isEmpty else { continue }
            if let rest = mark.words(in: prose.plain) {
                untranslated[part.key] = rest.string
            } else if part.own == nil {
                add(.nothingToTranslate, header.notes.places[path + "." + part.key] ?? span, found: part.key, at: place)
            } else {
                words[part.key] = prose
            }
        }
        let digest = header.notes.digests[path]
        let state: TranslationState = digest == nil ? .unconfirmed : digest == current ? .current : .stale
        let name = String(path.drop { $0 != "." }.dropFirst())
        let digestPlace = header.notes.places[path + "." + TranslationNotes.digestKey] ?? span
        if !words.isEmpty, state == .stale { add(.staleTranslation, digestPlace, found: name, at: place) }
        if !words.isEmpty, state == .unconfirmed { add(.translationWithoutDigest, span, found: name, at: place) }
        return TranslatedEntry(
            index: index, words: words, state: state, untranslated: untranslated, digest: digest, span: span)
    }

    /// Only what the translation names can disagree.
    private mutating func disagree(_ path: String, _ found: String, at place: Span = .start) {
        if let span = header.notes.places[path] { add(.structureDisagrees, span, found: found, at: place) }
    }

    private mutating func add(_ rule: Rule, _ span: Span, found: String, at place: Span?, accepted: [String] = []) {
        let related = place.map { place in
            let words = source.file.bytes.slice(place.range).string
            return Diagnostic.Related(file: source.file, span: place, text: words.isEmpty ? source.file.path : words)
        }
        diagnostics.append(
            Diagnostic(
                rule, in: draft.file, at: span, found: found, accepted: accepted,
                related: [related].compactMap(\.self)))
    }
}
