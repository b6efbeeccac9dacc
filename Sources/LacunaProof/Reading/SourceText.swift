import LacunaModel
import LacunaText

/// A piece of an author's text, with the place it was read from and who may read it.
struct SourceText {
    let file: SourceFile
    let span: Span
    let text: Bytes
    let publication: Publication
    var isSource = false
}

/// Takes an assessment apart into its texts. It goes by what the author wrote, and knows nothing of `Redaction`: a mistake
/// there must not be made here as well.
struct SourceTexts {
    private let assessment: Assessment
    private(set) var all: [SourceText] = []

    init(_ assessment: Assessment) {
        self.assessment = assessment
        readHeader()
        for finding in assessment.findings { read(finding) }
    }

    private mutating func readHeader() {
        add(assessment.overview)
        for law in assessment.laws {
            for text in [law.title, law.address, law.archived, law.note] { add(text, at: law.span) }
        }
        for institution in assessment.institutions {
            for text in [institution.name, institution.function, institution.note] { add(text) }
            add(institution.source)
        }
        for author in assessment.authors { add(author) }
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
            if publication == .public { addTogether(line.place.kind, of: finding) }
        }
        if let analysis = finding.analysis { add(analysis, at: finding.heading, own) }
    }

    /// Texts that pages put side by side, so that they are known as public together: a law with its section, a figure with
    /// the words after it.
    private mutating func addTogether(_ kind: FieldKind, of finding: Finding) {
        if kind == .law {
            for citation in finding.citations {
                add(assessment.laws[citation.law].title + " " + citation.provision.string, at: finding.heading)
            }
        }
        for stated in finding.figures(kind) {
            guard case .amount(let amount) = stated.figure else { continue }
            let figure = "\(amount.bound.rawValue) \(amount.number) \(amount.unit.rawValue)"
            add(figure + " " + stated.note.string, at: finding.heading)
        }
    }

    private mutating func add(_ source: Source?) {
        for text in [source?.address, source?.words] {
            add(text.map(Prose.init(plain:)) ?? Prose(plain: .empty), isSource: true)
        }
    }

    private mutating func add(_ text: String?, at span: Span = .start) {
        if let text { add(Prose(plain: Bytes(text)), at: span) }
    }

    /// The words, and the addresses of the links in them.
    private mutating func add(
        _ prose: Prose, at span: Span = .start, _ publication: Publication? = nil, isSource: Bool = false
    ) {
        for text in [prose.plain] + Links.of(prose.markup) where !text.isEmpty {
            all.append(
                SourceText(
                    file: assessment.file, span: span, text: text, publication: publication ?? assessment.publication,
                    isSource: isSource || text != prose.plain))
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
