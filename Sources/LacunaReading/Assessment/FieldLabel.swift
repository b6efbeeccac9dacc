import LacunaText

/// The label of a field, with what it says in brackets at its end: `Practice (withheld)`.
struct FieldLabel {
    let name: Bytes
    /// Between the brackets; nil where there are none.
    let publication: Bytes?

    private static let brackets: [(open: StaticString, close: StaticString)] = [("(", ")"), ("（", "）")]

    init(_ label: Bytes) {
        for (open, close) in FieldLabel.brackets {
            let end = label.count - close.utf8CodeUnitCount
            guard end > 0, label.slice(end..<label.count).hasPrefix(close),
                let start = (0..<end).last(where: { label.slice($0..<end).hasPrefix(open) })
            else { continue }
            name = label.slice(0..<start).trimmed
            publication = label.slice(start + open.utf8CodeUnitCount..<end).trimmed
            return
        }
        name = label
        publication = nil
    }
}
