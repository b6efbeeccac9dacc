/// How a problem counts: an error stops publication, a warning fails `lacuna check --strict`, a note does neither.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    case error, warning, note

    public static func < (left: Severity, right: Severity) -> Bool {
        left.rank < right.rank
    }

    private var rank: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .note: 2
        }
    }
}
