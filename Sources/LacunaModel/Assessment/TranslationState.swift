/// How translated words stand to the present words of their source.
public enum TranslationState: String, Sendable, Hashable, CaseIterable {
    /// Made from the words that stand in the source now.
    case current
    /// Made from earlier words: the source was changed since.
    case stale
    /// Nobody noted from which words it was made.
    case unconfirmed
}
