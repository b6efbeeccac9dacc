import LacunaText

/// `[en]` in front of words that are still those of the source: they are shown to the translator and to nobody else.
public struct TranslationMark: Sendable {
    public let text: String

    public init(_ language: String) { text = "[\(language)]" }

    /// The words behind the mark; nil where there is none.
    public func words(in value: Bytes) -> Bytes? {
        let value = value.trimmedWide
        let length = text.utf8.count
        guard value.count >= length, Folding.key(value.slice(0..<length)) == Folding.key(text) else { return nil }
        return value.slice(length..<value.count).trimmedWide
    }

    public func words(in value: String) -> String? { words(in: Bytes(value))?.string }
}
