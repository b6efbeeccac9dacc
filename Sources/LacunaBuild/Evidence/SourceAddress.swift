import LacunaModel
import LacunaText

/// One address of a source, with every place that names it.
public struct SourceAddress: Sendable {
    public let address: String
    /// In the order of the files.
    public let uses: [Use]
    public let record: LinkRecord?
    /// An archived copy: what the file of links says, else what the law says.
    public let archived: String?

    public struct Use: Sendable {
        public let file: SourceFile
        public let span: Span
        public let country: String
        /// Id of the requirement; nil for a law, an authority or a yearly figure.
        public let requirement: String?
        public let publication: Publication
    }

    /// Whether somebody may learn that the project reads it.
    public var isPublic: Bool { uses.contains { $0.publication == .public } }
}

/// Every address of a source in a project, sorted.
public struct SourceAddresses: Sendable {
    public let all: [SourceAddress]

    public init(_ corpus: Corpus) {
        var uses: [String: [SourceAddress.Use]] = [:]
        var archived: [String: String] = [:]
        for assessment in corpus.assessments {
            guard let treaty = corpus.treaty(of: assessment) else { continue }
            func add(
                _ address: String?, at span: Span, _ publication: Publication? = nil, requirement: String? = nil
            ) {
                guard let address, !address.isEmpty else { return }
                uses[address, default: []].append(
                    SourceAddress.Use(
                        file: assessment.file, span: span, country: assessment.country, requirement: requirement,
                        publication: publication ?? assessment.publication))
            }
            for law in assessment.laws {
                add(law.address, at: law.span)
                if let address = law.address, let copy = law.archived { archived[address] = archived[address] ?? copy }
            }
            for institution in assessment.institutions { add(institution.source?.address?.string, at: .start) }
            if case .published(let figures) = assessment.requests {
                for figure in figures { add(figure.source.address?.string, at: .start) }
            }
            for finding in assessment.findings {
                let place = finding.places.first { $0.kind == .basis }
                let publication = max(assessment.publication(of: finding), place?.publication ?? .public)
                for source in finding.sources {
                    add(
                        source.address?.string, at: place?.span ?? finding.heading, publication,
                        requirement: treaty.requirements[finding.requirement].id)
                }
            }
        }
        all = uses.keys.sorted().map { address in
            SourceAddress(
                address: address, uses: uses[address] ?? [], record: corpus.links[address],
                archived: corpus.links[address]?.archived ?? archived[address])
        }
    }
}
