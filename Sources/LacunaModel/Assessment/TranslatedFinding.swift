import LacunaText

/// The words of one finding in another language.
public struct TranslatedFinding: Sendable {
    /// Index into the treaty's requirements.
    public let requirement: Int
    public let words: [WordSlot: Prose]
    public let state: TranslationState
    /// Digest of the source text that it was made from, as written; nil where it is missing.
    public let digest: String?
    /// Where the translation's file says so: the field's item, with what stands nested in it.
    public let digestPlace: Span?
    /// Slots that hold the source text with its mark, so that they are not translated yet.
    public let untranslated: [WordSlot: Bytes]
    /// Where the items of the field list stand, in bytes of the translation's file.
    public let items: [WordSlot: Span]
    public let heading: Span
    public let span: Span

    public init(
        requirement: Int, words: [WordSlot: Prose], state: TranslationState, digest: String?, digestPlace: Span?,
        untranslated: [WordSlot: Bytes], items: [WordSlot: Span], heading: Span, span: Span
    ) {
        self.requirement = requirement
        self.words = words
        self.state = state
        self.digest = digest
        self.digestPlace = digestPlace
        self.untranslated = untranslated
        self.items = items
        self.heading = heading
        self.span = span
    }
}

/// The words of one law or one institution of the front matter in another language.
public struct TranslatedEntry: Sendable {
    /// Index into the source's laws or institutions.
    public let index: Int
    /// By key of the front matter: `title` and `note`, or `name`, `function` and `note`.
    public let words: [String: Prose]
    public let state: TranslationState
    /// Keys that hold the source text with its mark.
    public let untranslated: [String: String]
    public let digest: String?
    public let span: Span

    public init(
        index: Int, words: [String: Prose], state: TranslationState, untranslated: [String: String], digest: String?,
        span: Span
    ) {
        self.index = index
        self.words = words
        self.state = state
        self.untranslated = untranslated
        self.digest = digest
        self.span = span
    }
}
