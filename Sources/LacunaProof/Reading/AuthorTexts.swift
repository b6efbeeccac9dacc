import LacunaModel
import LacunaText

/// A piece of an author's text, with the place it was read from and who may read it.
struct AuthorText {
    let file: SourceFile
    let span: Span
    let text: Bytes
    let publication: Publication
    var isSource = false
}

/// Takes an assessment apart into its texts. It goes by what the author wrote, and knows nothing of `Redaction`: a mistake
/// there must not be made here as well.
struct AuthorTexts {
    private let assessment: Assessment
    /// The file of a translation, and who may read it at most; nil for the author's own words.
    private let translation: TranslatedAssessment?
    private(set) var all: [AuthorText] = []

    init(_ assessment: Assessment) { self.init(assessment, nil) }

    /// The texts as a translation has them. What it leaves out is there in the author's words, which changes nothing.
    init(_ translation: TranslatedAssessment, of source: Assessment) {
        self.init(source.translated(by: translation), translation)
    }

    private init(_ assessment: Assessment, _ translation: TranslatedAssessment?) {
        self.assessment = assessment
        self.translation = translation
        readHeader()
        for finding in assessment.findings { read(finding) }
    }

    private mutating func readHeader() {
        add(assessment.overview)
        for law in assessment.laws {
            for text in [law.title, law.note].compactMap(\.self) { add(text, at: law.span) }
            for text in [law.address, law.archived].compactMap(\.self) {
                add(plain(text), at: law.span, isSource: true)
            }
        }
        for institution in assessment.institutions {
            for text in [institution.name, institution.function, institution.note].compactMap(\.self) { add(text) }
            add(institution.source)
        }
        for name in assessment.authors + (translation?.credit.translators ?? []) { add(plain(name)) }
        if case .published(let figures) = assessment.requests {
            for figure in figures { add(figure.source) }
        }
    }

    private mutating func read(_ finding: Finding) {
        let own = assessment.publication(of: finding)
        for line in finding.lines {
            let publication = max(own, line.place.publication)
            for text in line.texts {
                add(text, at: line.place.span, publication, isSource: line.place.kind == .basis)
            }
            if publication == .public { addTogether(line) }
        }
        if let analysis = finding.analysis { add(analysis, at: finding.heading, own) }
    }

    /// Texts that pages put side by side, so that they are known as public together: a law with its section, a figure with
    /// the words after it.
    private mutating func addTogether(_ line: WrittenLine) {
        for citation in line.citations {
            add(plain("\(assessment.laws[citation.law].title.plain) \(citation.provision)"), at: line.place.span)
        }
        for stated in line.figures {
            guard case .amount(let amount) = stated.figure else { continue }
            let figure = "\(amount.bound.rawValue) \(amount.number) \(amount.unit.rawValue)"
            add(plain("\(figure) \(stated.note.plain)"), at: line.place.span)
        }
    }

    private mutating func add(_ source: Source?) {
        for text in [source?.address, source?.words].compactMap(\.self) { add(Prose(plain: text), isSource: true) }
    }

    private func plain(_ text: String) -> Prose { Prose(plain: Bytes(text)) }

    /// The words, and the addresses of the links in them. A place in the source says nothing of the file of a translation.
    private mutating func add(
        _ prose: Prose, at span: Span = .start, _ publication: Publication? = nil, isSource: Bool = false
    ) {
        let publication = max(publication ?? assessment.publication, translation?.publication ?? .public)
        for text in [prose.plain] + Links.of(prose.markup) where !text.isEmpty {
            all.append(
                AuthorText(
                    file: translation?.file ?? assessment.file, span: translation == nil ? span : .start, text: text,
                    publication: publication, isSource: isSource || text != prose.plain))
        }
    }
}

/// The addresses in safe markup.
enum Links {
    static func of(_ markup: Bytes) -> [Bytes] {
        guard markup.firstIndex(of: 0x3C) != nil else { return [] }
        var links: [Bytes] = []
        var place = 0
        while let open = markup.firstIndex(of: 0x22, from: place), open + 1 < markup.count {
            guard let close = markup.firstIndex(of: 0x22, from: open + 1) else { break }
            if open >= 6, markup.slice(open - 6..<open).hasPrefix(" href=") {
                links.append(markup.slice(open + 1..<close))
            }
            place = close + 1
        }
        return links
    }
}
