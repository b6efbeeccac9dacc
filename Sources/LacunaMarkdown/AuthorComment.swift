import LacunaText

/// A note that authors leave for each other: `<!-- checked by A. -->`. It is not shown, and nothing may hide behind it.
enum AuthorComment {
    /// Whether the text is one comment and nothing else.
    static func holds(_ text: Bytes) -> Bool {
        guard text.hasPrefix("<!--"), text.count >= 7 else { return false }
        for index in 4...text.count - 3 where text[index] == 0x2D && text[index + 1] == 0x2D && text[index + 2] == 0x3E
        {
            return index == text.count - 3
        }
        return false
    }
}
