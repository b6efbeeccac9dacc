import LacunaText

/// One problem in a user's data: which rule, where, what was found, what is accepted.
public struct Diagnostic: Sendable {
    public let rule: Rule
    public let file: SourceFile
    public let span: Span
    /// What the author wrote.
    public let found: String?
    /// What would be right, in the order in which to show it.
    public let accepted: [String]
    /// The accepted word nearest to what was found.
    public let nearest: String?
    /// Values for the other placeholders of the rule's texts.
    public let details: [String: String]
    /// Other places that belong to the problem, for example the first of two duplicates.
    public let related: [Related]

    public struct Related: Sendable {
        public let file: SourceFile
        public let span: Span
        public let text: String

        public init(file: SourceFile, span: Span, text: String) {
            self.file = file
            self.span = span
            self.text = text
        }
    }

    public init(
        _ rule: Rule, in file: SourceFile, at span: Span, found: String? = nil, accepted: [String] = [],
        details: [String: String] = [:], related: [Related] = []
    ) {
        self.rule = rule
        self.file = file
        self.span = span
        self.found = found
        self.accepted = accepted
        nearest = found.flatMap { NearestWord.of($0, in: accepted) }
        self.details = details
        self.related = related
    }

    public var severity: Severity { rule.severity }

    /// The 1-based line and column at which the problem starts.
    public var position: (line: Int, column: Int) { file.position(of: Int(span.start)) }
}

extension [Diagnostic] {
    /// By file, then place, then code: the same order on every machine.
    public func sortedByPlace() -> [Diagnostic] {
        sorted { left, right in
            if left.file.path != right.file.path { return left.file.path < right.file.path }
            if left.span.start != right.span.start { return left.span.start < right.span.start }
            if left.rule.code != right.rule.code { return left.rule.code < right.rule.code }
            return (left.found ?? "") < (right.found ?? "")
        }
    }

    public var hasErrors: Bool { contains { $0.severity == .error } }
}
