/// One assessment of a test project, with the law `act` to cite.
public struct AssessmentFile: Sendable {
    public var country: String
    public var round = "2026"
    public var language = "en"
    public var treaty = "small"
    public var assessed = "2026-11-01"
    /// More lines of the front matter.
    public var header = ""
    public var findings: [String] = []

    public init(
        _ country: String, round: String = "2026", language: String = "en", assessed: String = "2026-11-01",
        header: String = "", _ findings: [String]
    ) {
        self.country = country
        self.round = round
        self.language = language
        self.assessed = assessed
        self.header = header
        self.findings = findings
    }

    public var path: String { "assessments/\(country)/\(round).\(language).md" }

    public var text: String {
        """
        ---
        country: \(country)
        treaty: \(treaty)
        round: "\(round)"
        language: \(language)
        kind: desk review
        assessed: \(assessed)
        law as of: 2025-06-30
        authors: [A. Author]
        laws: {act: {title: Act of \(country)}}
        \(header)
        ---

        \(findings.joined(separator: "\n\n"))

        """
    }

    /// A finding with the lines that its outcome needs, followed by `lines`.
    public static func finding(_ requirement: String, _ outcome: String, _ lines: String...) -> String {
        var all = ["- **Outcome:** \(outcome)"]
        switch outcome {
        case "largely met", "partly met", "not met":
            all += [
                "- **Reason:** Reason on \(requirement).", "- **Law:** act s. \(requirement.first ?? "1")",
                "- **Gap:** Gap on \(requirement).", "- **Recommendation:** Advice on \(requirement).",
                "- **Basis:** text; https://example.org/act",
            ]
        case "not assessed", "no information":
            all += ["- **Reason:** Not looked at.", "- **Basis:** not verified"]
        default:
            all += ["- **Law:** act s. \(requirement.first ?? "1")", "- **Basis:** text; https://example.org/act"]
        }
        return "### \(requirement)\n\n" + (all + lines).joined(separator: "\n")
    }
}

extension Project {
    /// A project with the small treaty and the given assessments.
    public static func small(_ assessments: [AssessmentFile]) -> Project {
        var files = SmallTreaty.files
        for assessment in assessments { files[assessment.path] = assessment.text }
        return Project(files)
    }
}
