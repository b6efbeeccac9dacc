/// A closed vocabulary: the raw value is the English word of `docs/format.md`, other languages add their own words.
public protocol FixedWord: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
    /// The name under which strings files list the words.
    static var vocabulary: String { get }
}

extension FixedWord {
    /// The English words of the format, in their order.
    public static var allWords: [String] { allCases.map(\.rawValue) }
}

extension Outcome: FixedWord { public static var vocabulary: String { "outcome" } }
extension Basis: FixedWord { public static var vocabulary: String { "basis" } }
extension Force: FixedWord { public static var vocabulary: String { "force" } }
extension AssessmentKind: FixedWord { public static var vocabulary: String { "kind" } }
extension Standing: FixedWord { public static var vocabulary: String { "standing" } }
extension Publication: FixedWord { public static var vocabulary: String { "publication" } }
extension Priority: FixedWord { public static var vocabulary: String { "priority" } }
extension ReformStage: FixedWord { public static var vocabulary: String { "reform" } }
extension WorkState: FixedWord { public static var vocabulary: String { "state" } }
extension ReservationUse: FixedWord { public static var vocabulary: String { "reservation" } }
extension SeriousCrime: FixedWord { public static var vocabulary: String { "serious crime" } }
extension Assistance: FixedWord { public static var vocabulary: String { "assistance" } }
extension ChangeCause: FixedWord { public static var vocabulary: String { "change" } }
extension Translation: FixedWord { public static var vocabulary: String { "translation" } }
extension Consulted: FixedWord { public static var vocabulary: String { "consulted" } }
extension InstitutionStatus: FixedWord { public static var vocabulary: String { "institution status" } }
extension Answer: FixedWord { public static var vocabulary: String { "answer" } }
extension RequestDirection: FixedWord { public static var vocabulary: String { "direction" } }
extension Obligation: FixedWord { public static var vocabulary: String { "obligation" } }
extension Verification: FixedWord { public static var vocabulary: String { "verification" } }
extension Notification.Moment: FixedWord { public static var vocabulary: String { "falls due" } }
extension Figure.Bound: FixedWord { public static var vocabulary: String { "bound" } }
extension Figure.Unit: FixedWord { public static var vocabulary: String { "unit" } }
extension FieldKind: FixedWord { public static var vocabulary: String { "field" } }

/// Labels that only a translation has.
public enum TranslationField: String, FixedWord {
    case translatedFrom = "Translated from"

    public static var vocabulary: String { "translation field" }
}

/// Figures that are words instead of numbers.
public enum FigureWord: String, FixedWord {
    case unlimited = "no limit in the law"
    case anyOffence = "any offence"
    case listed = "listed offences"
    case life
    case fineOnly = "fine only"

    public static var vocabulary: String { "figure word" }

    public var figure: Figure {
        switch self {
        case .unlimited, .anyOffence: .unlimited
        case .listed: .listed
        case .life: .life
        case .fineOnly: .fine
        }
    }

    /// Which words make sense in which field.
    public static func accepted(in field: FieldKind) -> [FigureWord] {
        switch field {
        case .limit, .overallLimit: [.unlimited]
        case .offenceThreshold: [.anyOffence, .listed]
        case .maximumTerm, .aggravatedTerm: [.life, .fineOnly]
        default: []
        }
    }
}
