import LacunaModel

/// What stands behind a label, as far as it concerns a translator.
enum FieldForm {
    /// Words only: all of it is translated.
    case words
    /// A value, then `;` and words: the words are translated.
    case valueAndWords
    /// Nothing to translate.
    case value
}

extension FieldKind {
    var form: FieldForm {
        switch self {
        case .outcome, .law, .basis, .due, .elements, .criteria: .value
        case .reason, .offence, .narrowing, .authority, .threshold, .renewal, .safeguards, .practice, .overReach, .gap,
            .recommendation, .owner, .caution, .reviewer, .reply:
            .words
        case .force, .maximumTerm, .aggravatedTerm, .seriousCrime, .offenceThreshold, .limit, .overallLimit, .priority,
            .reform, .assistance, .reservation, .state, .change, .publication:
            .valueAndWords
        }
    }

    /// Where it stands several times, only the items with words are counted.
    var isCountedByWords: Bool { self == .assistance }
}
