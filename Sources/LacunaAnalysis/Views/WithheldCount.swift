import LacunaModel

/// How much of some assessments an audience may not read, by kind and without a word of it.
public struct WithheldCount: Sendable, Hashable {
    /// Assessments that are withheld as a whole.
    public private(set) var files = 0
    /// Findings that are withheld as a whole, those of withheld assessments included.
    public private(set) var findings = 0
    /// Findings with a field of each kind that is withheld, in canonical order; only those that occur.
    public private(set) var fields: [Field] = []

    public struct Field: Sendable, Hashable {
        public let kind: FieldKind
        public let number: Int
    }

    /// `assessments` must have been redacted for the audience.
    public init(_ assessments: [Assessment]) {
        var numbers: [FieldKind: Int] = [:]
        for assessment in assessments {
            if assessment.publication == .withheld { files += 1 }
            for finding in assessment.findings {
                if finding.outcome == .withheld { findings += 1 }
                for kind in finding.withheldFields { numbers[kind, default: 0] += 1 }
            }
        }
        fields = FieldKind.allCases.compactMap { kind in numbers[kind].map { Field(kind: kind, number: $0) } }
    }

    public init(_ analysis: TreatyAnalysis) {
        self.init(analysis.countries.flatMap { [$0.assessment] + $0.earlier })
    }

    public var isNothing: Bool { files == 0 && findings == 0 && fields.isEmpty }
}
