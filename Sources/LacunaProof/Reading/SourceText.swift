import LacunaModel
import LacunaText

/// A piece of an author's text, with the place it was read from and who may read it.
struct SourceText {
    let file: SourceFile
    let span: Span
    let text: Bytes
    let publication: Publication
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
        add(assessment.overview.plain)
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
            for text in line.texts { add(text, at: line.place.span, publication) }
            if publication == .public { addTogether(line.place.kind, of: finding) }
        }
        if let analysis = finding.analysis { add(analysis.plain, at: finding.heading, own) }
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
        add(source?.address ?? .empty)
        add(source?.words ?? .empty)
    }

    private mutating func add(_ text: String?, at span: Span = .start) {
        if let text { add(Bytes(text), at: span) }
    }

    private mutating func add(_ text: Bytes, at span: Span = .start, _ publication: Publication? = nil) {
        guard !text.isEmpty else { return }
        all.append(
            SourceText(
                file: assessment.file, span: span, text: text, publication: publication ?? assessment.publication))
    }
}
