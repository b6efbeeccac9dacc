import LacunaText

/// A finding while it is being read; every field of `Finding` with the value that stands for "not written".
public struct FindingDraft: Sendable {
    public var requirement: Int
    public var outcome: Outcome = .notAssessed
    public var entries: [Finding.Entry] = []
    public var citations: [Citation] = []
    public var force: Force = .inForce
    public var basis: Basis = .notVerified
    public var sources: [Source] = []
    public var figures: [StatedFigure] = []
    public var elements: [ElementAnswer] = []
    public var criteria: [CriterionAnswer] = []
    public var cautions: [Prose] = []
    public var assistance: [Assistance] = []
    public var seriousCrime: SeriousCrime?
    public var priority: Priority?
    public var reform: ReformStage?
    public var due: Day?
    public var reservation: ReservationUse?
    public var state: WorkState = .draft
    public var change: ChangeCause?
    public var publication: Publication = .public
    public var analysis: Prose?
    public var heading: Span
    public var span: Span
    public var places: [FieldPlace] = []
    public var withheldFields: [FieldKind] = []
    public var texts: [SourceText] = []
    public var translation: TranslationState?
    /// Lines of the field list that could not be told to any field.
    public var hasStrayLines = false

    public init(requirement: Int, heading: Span, span: Span) {
        self.requirement = requirement
        self.heading = heading
        self.span = span
    }

    /// How many values stand in the list that belongs to a kind of field; 0 for fields with one value.
    public func valueCount(_ kind: FieldKind) -> Int {
        switch kind {
        case .law: citations.count
        case .maximumTerm, .aggravatedTerm, .offenceThreshold, .limit, .overallLimit: figures.count
        case .caution: cautions.count
        case .assistance: assistance.count
        default: 0
        }
    }

    /// What a finding was made from.
    init(_ finding: Finding) {
        requirement = finding.requirement
        outcome = finding.outcome
        entries = finding.entries
        citations = finding.citations
        force = finding.force
        basis = finding.basis
        sources = finding.sources
        figures = finding.figures
        elements = finding.elements
        criteria = finding.criteria
        cautions = finding.cautions
        assistance = finding.assistance
        seriousCrime = finding.seriousCrime
        priority = finding.priority
        reform = finding.reform
        due = finding.due
        reservation = finding.reservation
        state = finding.state
        change = finding.change
        publication = finding.publication
        analysis = finding.analysis
        heading = finding.heading
        span = finding.span
        places = finding.places
        texts = finding.texts
        translation = finding.translation
        withheldFields = finding.withheldFields
        hasStrayLines = finding.hasStrayLines
    }
}
