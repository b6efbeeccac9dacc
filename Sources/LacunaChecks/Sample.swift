/// Correct findings that the examples of the rules start from.
enum Sample {
    static let met = finding("25.1", "met", "- **Law:** cmca s. 51\n- **Basis:** text; https://example.org/act s. 51")

    static let partly = finding(
        "25.1", "partly met",
        """
        - **Reason:** Traffic data only.
        - **Law:** cmca s. 51
        - **Gap:** Content data is outside the power.
        - **Recommendation:** A provision in line with 25(1) covers any specified electronic data.
        - **Basis:** text; https://example.org/act s. 51
        """)

    /// A finding with the given outcome, then the given lines.
    static func finding(_ requirement: String, _ outcome: String, _ lines: String) -> String {
        "### \(requirement)\n\n- **Outcome:** \(outcome)\n\(lines)"
    }

    /// The partly met finding without the line of one label, and with more lines.
    static func partly(without label: String = "-", adding lines: String = "") -> String {
        let kept = partly.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.hasPrefix("- **\(label):**") }
            .joined(separator: "\n")
        return lines.isEmpty ? kept : kept + "\n" + lines
    }
}
