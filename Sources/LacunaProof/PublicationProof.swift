import LacunaDiagnostics
import LacunaModel
import LacunaText

/// Proves that no file of a site holds text that its audience may not read.
///
/// It reads the finished bytes and the texts of the authors, and nothing in between: a mistake in redaction, in a page or in
/// an export shows here, whoever made it.
public struct PublicationProof: Sendable {
    private let corpus: Corpus
    private let audience: Audience
    private let jobs: Int
    private let unpackers: [any Unpacker.Type]

    public init(_ corpus: Corpus, audience: Audience, jobs: Int, unpackers: [any Unpacker.Type] = []) {
        self.corpus = corpus
        self.audience = audience
        self.jobs = jobs
        self.unpackers = unpackers
    }

    /// Problems with the files of a site, each given by path and bytes. `publicTexts` are further texts that everybody may
    /// read: settings, catalogue, templates, names of countries.
    public func run(_ files: [(path: String, bytes: [UInt8])], publicTexts: () -> [Bytes]) -> [Diagnostic] {
        let translations = corpus.translations.compactMap { translation in
            corpus.assessments.first { translation.translates($0) }.map { (translation, $0) }
        }
        let count = corpus.assessments.count
        let texts = Workers.map(count: count + translations.count, jobs: jobs) { index in
            guard index >= count else { return AuthorTexts(corpus.assessments[index]).all }
            let (translation, source) = translations[index - count]
            return AuthorTexts(translation, of: source).all
        }.flatMap(\.self)
        let hidden = texts.filter { !audience.maySee($0.publication) }
        guard !hidden.isEmpty else { return [] }
        var search = PassageSearch(passages(hidden))
        let visible = texts.filter { audience.maySee($0.publication) }
        let publicTexts = visible.map(\.text) + publicTexts()
        let known = search
        search.exclude(
            inSlices(publicTexts.count) { slice in
                var reader = LetterReader()
                return slice.map { known.publicPart(of: reader.letters(of: publicTexts[$0])) }
            })
        return problems(files, search) + repeated(search, visible)
    }

    private func passages(_ texts: [AuthorText]) -> [Passage] {
        inSlices(texts.count) { slice in
            var reader = LetterReader()
            return slice.map { index in
                let text = texts[index]
                return Passage(
                    file: text.file, span: text.span, letters: reader.letters(of: text.text), isSource: text.isSource)
            }
        }
    }

    /// A reader remembers how letters are folded, so each worker keeps one for many texts.
    private func inSlices<Result: Sendable>(_ count: Int, _ body: @Sendable (Range<Int>) -> [Result]) -> [Result] {
        let size = max(1, (count + 4 * jobs - 1) / (4 * jobs))
        return Workers.map(count: (count + size - 1) / size, jobs: jobs) { slice in
            body(slice * size..<min(count, (slice + 1) * size))
        }.flatMap(\.self)
    }

    // MARK: Results

    private struct Finding: Sendable {
        let passages: Set<Int>
        let name: String
        let isReadable: Bool
    }

    private func problems(_ files: [(path: String, bytes: [UInt8])], _ search: PassageSearch) -> [Diagnostic] {
        let findings = inSlices(files.count) { slice in
            var reader = LetterReader()
            return slice.flatMap { index -> [Finding] in
                let (path, bytes) = files[index]
                guard let parts = OutputPart.of(path, bytes, unpackers) else {
                    return [Finding(passages: [], name: path, isReadable: false)]
                }
                return parts.map { part in
                    reader.read(part.bytes)
                    let found = search.found(in: reader.text).union(search.found(in: reader.tags))
                    return Finding(passages: found, name: part.name, isReadable: true)
                }
            }
        }
        var names: [Int: [String]] = [:]
        for finding in findings {
            for passage in finding.passages { names[passage, default: []].append(finding.name) }
        }
        let leaks = names.keys.sorted().map { index in
            let passage = search.passages[index]
            let all = names[index] ?? []
            return Diagnostic(
                .withheldTextPublished, in: passage.file, at: passage.span, found: all.first,
                details: ["count": String(all.count)])
        }
        return leaks
            + findings.filter { !$0.isReadable }.map {
                Diagnostic(.packedFileNotSearched, in: SourceFile(path: $0.name, bytes: []), at: .start)
            }
    }

    /// Texts that the same file also says where the audience may read it.
    private func repeated(_ search: PassageSearch, _ visible: [AuthorText]) -> [Diagnostic] {
        let passages = search.passages.indices.filter {
            let passage = search.passages[$0]
            return search.isPublicElsewhere($0) && !passage.isSource && !passage.isSearchedWhole
        }.map { search.passages[$0] }
        let visibleIn = Dictionary(grouping: visible) { $0.file.path }
        return Dictionary(grouping: passages) { $0.file.path }.flatMap { path, passages in
            var reader = LetterReader()
            let letters = (visibleIn[path] ?? []).map { reader.letters(of: $0.text) }
            return passages.filter { passage in letters.contains { $0.holds(passage.letters) } }.map {
                Diagnostic(.withheldTextPublicElsewhere, in: $0.file, at: $0.span)
            }
        }
    }
}

extension [UInt8] {
    fileprivate func holds(_ part: [UInt8]) -> Bool {
        guard let first = part.first, part.count <= count else { return false }
        return (0...(count - part.count)).contains { place in
            self[place] == first && self[place..<place + part.count].elementsEqual(part)
        }
    }
}
