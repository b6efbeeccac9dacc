import LacunaText

/// A located value of a YAML file. All scalars are text: what they mean is decided by the key that holds them.
indirect enum YAMLNode: Sendable {
    case text(String, Span)
    case list([YAMLNode], Span)
    case mapping([Entry], Span)

    struct Entry: Sendable {
        let key: String
        let keySpan: Span
        let value: YAMLNode
    }

    var span: Span {
        switch self {
        case .text(_, let span), .list(_, let span), .mapping(_, let span): span
        }
    }

    /// What kind of value it is, in the words of a message.
    var shape: String {
        switch self {
        case .text: "text"
        case .list: "a list"
        case .mapping: "keys and values"
        }
    }
}
