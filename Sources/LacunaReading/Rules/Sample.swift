/// Correct pieces that the examples of the rules start from.
enum Sample {
    static let finding = """
        ### 25.1 Preservation

        - **Outcome:** met
        - **Law:** cmca s. 51
        - **Basis:** text; https://example.org/act s. 51
        """

    private static func frontMatter(round: String) -> String {
        """
        ---
        country: KEN
        treaty: uncc
        round: "\(round)"
        language: en
        kind: desk review
        assessed: 2026-11-21
        law as of: 2025-11-04
        authors: [A. Author]
        laws:
          cmca: {title: Computer Misuse and Cybercrimes Act}
        ---
        """
    }

    static let assessment = assessment(round: "2026")

    static func assessment(round: String) -> String {
        frontMatter(round: round) + "\n\n# Kenya\n\n" + finding + "\n"
    }

    /// The sample finding with one more line, or with one line replaced.
    static func finding(adding line: String = "", replacing label: String? = nil) -> String {
        let lines = finding.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let kept = lines.filter { line in label.map { !line.contains("**\($0):**") } ?? true }
        return (kept + (line.isEmpty ? [] : [line])).joined(separator: "\n")
    }
}
