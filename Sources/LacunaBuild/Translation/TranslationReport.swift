/// What an update of a translation came to. Parts are named as `--confirm` names them.
public struct TranslationReport: Sendable, Hashable {
    /// Written into the file with the source text, to be translated.
    public var added: [String] = []
    /// The source was changed after they were translated.
    public var stale: [String] = []
    /// Nothing says from which text they were translated.
    public var unconfirmed: [String] = []
    public var confirmed: [String] = []
    /// They hold source text behind its mark.
    public var untranslated: [String] = []
    /// What could not be written, in words for the translator: the file has a form that the program does not change.
    public var refused: [String] = []

    public init() {}
}
