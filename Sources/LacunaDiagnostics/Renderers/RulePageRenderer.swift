/// The page of all rules, `docs/checks.md`, made from the rules themselves.
///
/// The same rules give the same bytes. Placeholders of messages stay as they are: the page explains them.
public struct RulePageRenderer: Sendable {
    /// Examples that show a bound are thousands of lines long; a reader needs the first of them.
    private static let longestExample = 12

    /// What the first digit of a code stands for; the last entry takes the rest.
    private static let groups: [(prefix: String, title: String)] = [
        ("L0", "Files"), ("L1", "Front matter and settings"), ("L2", "Findings and their text"), ("L3", "Fields"),
        ("L4", "What findings say"), ("L6", "Catalogue"), ("L7", "Project and interface texts"), ("L8", "Size"),
        ("L9", "Publication"),
        ("", "Other"),
    ]

    private static let introduction = """
        # Checks

        What `lacuna check` looks for. Made from the rules in the program; `lacuna explain CODE` shows the same on one of them.
        To write this page anew after a rule changed, run the tests with `LACUNA_REWRITE=1`.

        An **error** stops publication. A **warning** fails only `lacuna check --strict`, a **note** nothing. Words in braces, such
        as `{found}`, are filled in by each message. A code keeps its meaning for ever.

        """

    public init() {}

    /// One section for each group of codes, one subsection for each rule, sorted by code.
    public func render(_ rules: [Rule]) -> String {
        var rest = rules.sorted { $0.code < $1.code }
        var page = Self.introduction
        for group in Self.groups {
            let members = rest.filter { $0.code.hasPrefix(group.prefix) }
            rest.removeAll { $0.code.hasPrefix(group.prefix) }
            guard !members.isEmpty else { continue }
            page += "\n## \(group.title)\n\n| code | problem | counts as |\n|---|---|---|\n"
            for rule in members {
                page += "| [\(rule.code)](#\(anchor(rule))) | \(rule.name) | \(rule.severity.rawValue) |\n"
            }
            for rule in members { page += section(rule) }
        }
        return page
    }

    private func section(_ rule: Rule) -> String {
        """

        ### \(rule.code) \(rule.name)

        \(rule.severity.rawValue.capitalizedFirst): \(rule.message)

        - **Why:** \(rule.reason)
        - **How to fix:** \(rule.fix)

        \(examples(rule))
        """
    }

    /// Where words tell what is wrong, no text can show what is right.
    private func examples(_ rule: Rule) -> String {
        if case .situation(let text) = rule.bad { return "Wrong: \(text)\n" }
        return example("Wrong", rule.bad) + "\n" + example("Right", rule.good)
    }

    private func example(_ word: String, _ example: Example) -> String {
        let text = shortened(example.text)
        var fence = "```"
        while text.contains(fence) { fence += "`" }
        return "\(word), \(place(example)):\n\n\(fence)\(language(example))\n\(text)\n\(fence)\n"
    }

    /// The first lines, each on its own short and without control characters.
    private func shortened(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let kept = lines.last == "" ? lines.dropLast() : lines[...]
        let shown = kept.prefix(Self.longestExample).map(VisibleText.of)
        let rest = kept.count - shown.count
        return (shown + (rest > 0 ? ["… and \(rest) more lines"] : [])).joined(separator: "\n")
    }

    private func place(_ example: Example) -> String {
        switch example {
        case .finding: "in a finding"
        case .frontMatter: "in the front matter"
        case .assessment: "as a file"
        case .configuration: "in `lacuna.yaml`"
        case .project, .situation: "in the project"
        }
    }

    private func language(_ example: Example) -> String {
        switch example {
        case .finding, .assessment: "markdown"
        case .frontMatter, .configuration: "yaml"
        case .project, .situation: "text"
        }
    }

    /// The address that Git hosts give to the rule's heading.
    private func anchor(_ rule: Rule) -> String { "\(rule.code.lowercased())-\(rule.name)" }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
