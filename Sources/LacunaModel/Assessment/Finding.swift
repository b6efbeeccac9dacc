import LacunaText

/// What one country's law says about one requirement: a legal record, not a coloured cell.
public struct Finding: Sendable {
    /// Index into the treaty's requirements.
    public let requirement: Int
    public let outcome: Outcome
    /// Words by field. Fields with a value of their own type keep only the words after `;` here.
    let entries: [Entry]

    public let citations: [Citation]
    public let force: Force
    public let basis: Basis
    public let sources: [Source]
    public let figures: [StatedFigure]
    public let elements: [ElementAnswer]
    public let criteria: [CriterionAnswer]
    public let cautions: [Prose]
    public let assistance: [Assistance]
    public let seriousCrime: SeriousCrime?
    public let priority: Priority?
    public let reform: ReformStage?
    /// `YYYY-MM-DD`.
    public let due: Day?
    public let reservation: ReservationUse?
    public let state: WorkState
    public let change: ChangeCause?
    public let publication: Publication
    /// Blocks after the fields.
    public let analysis: Prose?
    /// The heading and the whole finding, in bytes of the assessment's file.
    public let heading: Span
    public let span: Span
    /// Where each field stands, for messages.
    public let places: [FieldPlace]
    /// Fields that were taken out of this finding for its audience, in canonical order. Empty before that.
    public let withheldFields: [FieldKind]
    /// Every text that can be translated, as the author typed it.
    public let texts: [SourceText]
    /// How the words stand to their source where some of them are a translation; nil for the author's own.
    public let translation: TranslationState?
    let hasStrayLines: Bool

    public struct Entry: Sendable {
        public let kind: FieldKind
        public let prose: Prose

        public init(_ kind: FieldKind, _ prose: Prose) {
            self.kind = kind
            self.prose = prose
        }
    }

    public init(_ draft: FindingDraft) {
        requirement = draft.requirement
        outcome = draft.outcome
        entries = draft.entries
        citations = draft.citations
        force = draft.force
        basis = draft.basis
        sources = draft.sources
        figures = draft.figures
        elements = draft.elements
        criteria = draft.criteria
        cautions = draft.cautions
        assistance = draft.assistance
        seriousCrime = draft.seriousCrime
        priority = draft.priority
        reform = draft.reform
        due = draft.due
        reservation = draft.reservation
        state = draft.state
        change = draft.change
        publication = draft.publication
        analysis = draft.analysis
        heading = draft.heading
        span = draft.span
        places = draft.places
        withheldFields = draft.withheldFields
        texts = draft.texts
        translation = draft.translation
        hasStrayLines = draft.hasStrayLines
    }

    /// The words of a field, or nil where the author wrote none.
    public subscript(kind: FieldKind) -> Prose? { entries.first { $0.kind == kind }?.prose }

    public func has(_ kind: FieldKind) -> Bool { places.contains { $0.kind == kind } }

    /// Whether the value of a field, or its absence, is what the author meant. False where the field, or a line that may
    /// be it, could not be read: that was reported already, and nothing follows from it.
    public func isReliable(_ kind: FieldKind) -> Bool {
        var isWritten = false
        for place in places where place.kind == kind {
            guard place.isSound else { return false }
            isWritten = true
        }
        return isWritten || !hasStrayLines
    }

    /// Where a field stands, or the heading where it is missing.
    public func place(of kind: FieldKind) -> Span { places.first { $0.kind == kind }?.span ?? heading }

    public func figures(_ kind: FieldKind) -> [StatedFigure] { figures.filter { $0.kind == kind } }
}
