import LacunaModel

/// A row of the comparison: a field of the finding, or one element of the safeguards.
public enum ComparedField: Sendable, Hashable {
    case field(FieldKind)
    /// Index into the treaty's elements.
    case element(Int)

    /// The order of the rows. The elements stand after the safeguards in words.
    public static func all(_ treaty: Treaty) -> [ComparedField] {
        let law: [FieldKind] = [
            .reason, .law, .force, .offence, .narrowing, .maximumTerm, .aggravatedTerm, .seriousCrime, .authority,
            .threshold, .offenceThreshold, .limit, .renewal, .overallLimit, .safeguards,
        ]
        let rest: [FieldKind] = [.practice, .overReach, .gap, .recommendation, .reservation, .caution, .basis]
        return law.map(ComparedField.field) + treaty.views.elements.indices.map(ComparedField.element)
            + rest.map(ComparedField.field)
    }

    public func key(_ treaty: Treaty) -> String {
        switch self {
        case .field(let kind): kind.slug
        case .element(let index):
            "element-" + treaty.views.elements[index].key.split(separator: " ").joined(separator: "-")
        }
    }

    /// Empty where the finding holds nothing of the kind.
    public func values(_ finding: Finding, _ assessment: Assessment, _ words: some ComparisonWords) -> [ComparedValue] {
        switch self {
        case .element(let index):
            finding.elements.filter { $0.element == index }.map {
                ComparedValue(word: words.word($0.answer), $0.note, of: assessment)
            } + withheld(.elements, finding, words)
        case .field(let kind): values(kind, finding, assessment, words) + withheld(kind, finding, words)
        }
    }

    /// The word for a line of the field that was taken out.
    private func withheld(_ kind: FieldKind, _ finding: Finding, _ words: some ComparisonWords) -> [ComparedValue] {
        finding.withholds(kind) ? [ComparedValue(word: words.word(Outcome.withheld))] : []
    }

    private func values(
        _ kind: FieldKind, _ finding: Finding, _ assessment: Assessment, _ words: some ComparisonWords
    ) -> [ComparedValue] {
        let text = finding[kind].flatMap { $0.isWithheld ? nil : $0 }
        func fixed(_ value: (some FixedWord)?) -> [ComparedValue] {
            value.map { [ComparedValue(word: words.word($0), text, of: assessment)] } ?? []
        }
        switch kind {
        case .law: return citations(finding, assessment)
        case .force: return finding.citations.isEmpty || finding.withholds(.force) ? [] : fixed(finding.force)
        case .seriousCrime: return fixed(finding.seriousCrime)
        case .reservation: return fixed(finding.reservation)
        case .basis: return fixed(finding.shownBasis)
        case .caution: return finding.cautions.filter { !$0.isWithheld }.map { ComparedValue($0, of: assessment) }
        case .maximumTerm, .aggravatedTerm, .offenceThreshold, .limit, .overallLimit:
            return finding.figures(kind).map {
                ComparedValue(word: words.words($0.figure, in: kind), $0.note, of: assessment)
            }
        default: return text.map { [ComparedValue($0, of: assessment)] } ?? []
        }
    }

    /// One value for each law, with its sections.
    private func citations(_ finding: Finding, _ assessment: Assessment) -> [ComparedValue] {
        var laws: [Int] = []
        for citation in finding.citations where !laws.contains(citation.law) { laws.append(citation.law) }
        return laws.map { law in
            let sections = finding.citations.filter { $0.law == law }.map(\.provision.string).filter { !$0.isEmpty }
            let suffix = sections.isEmpty ? "" : ", " + sections.joined(separator: "; ")
            return ComparedValue(assessment.laws[law].title, of: assessment, suffix: suffix)
        }
    }

    /// Differs by its nature, or follows from the outcome; the sentence of differences leaves it out.
    var isQuiet: Bool { [.field(.reason), .field(.law), .field(.recommendation), .field(.caution)].contains(self) }
}
