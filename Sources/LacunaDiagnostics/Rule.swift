/// What a check looks for, said once: messages, `lacuna explain` and `docs/checks.md` are all made from it.
///
/// `message` and `fix` may hold placeholders in braces, `{found}` for instance, which each diagnostic fills.
public struct Rule: Sendable {
    /// Stable for ever, for example `L301`. A code that was published is never given another meaning.
    public let code: String
    /// The problem in two to four words, for example `unknown-label`.
    public let name: String
    public let severity: Severity
    public let message: String
    public let fix: String
    /// Why it matters, in one or two sentences.
    public let reason: String
    public let bad: Example
    public let good: Example
    /// Whether the message must not quote the line at which it points.
    public let hidesSource: Bool

    public init(
        _ code: String, _ name: String, _ severity: Severity = .error, message: String, fix: String, reason: String,
        bad: Example, good: Example, hidesSource: Bool = false
    ) {
        self.code = code
        self.name = name
        self.severity = severity
        self.message = message
        self.fix = fix
        self.reason = reason
        self.bad = bad
        self.good = good
        self.hidesSource = hidesSource
    }
}

extension Rule: Hashable {
    public static func == (left: Rule, right: Rule) -> Bool { left.code == right.code }
    public func hash(into hasher: inout Hasher) { hasher.combine(code) }
}

extension Rule: CustomStringConvertible {
    public var description: String { "\(code) \(name)" }
}
