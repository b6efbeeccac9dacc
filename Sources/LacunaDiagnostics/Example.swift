/// A small input that shows a rule at work. The same examples are the rule's test and its page in `docs/checks.md`.
public enum Example: Sendable, Hashable {
    /// Lines of one finding, its heading included.
    case finding(String)
    /// Lines added to the front matter of an otherwise correct assessment.
    case frontMatter(String)
    /// A whole assessment file.
    case assessment(String)
    /// Lines added to a correct `lacuna.yaml`.
    case configuration(String)
    /// Files by path, for problems that need more than one file.
    case project([String: String])
    /// What is wrong, in words, where no text can show it: links, permissions, files that are not there.
    case situation(String)

    /// The text as a reader sees it.
    public var text: String {
        switch self {
        case .finding(let text), .frontMatter(let text), .assessment(let text), .configuration(let text),
            .situation(let text):
            text
        case .project(let files):
            files.sorted { $0.key < $1.key }.map { "# file: \($0.key)\n\($0.value)" }.joined(separator: "\n")
        }
    }
}
