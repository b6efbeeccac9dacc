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
}
