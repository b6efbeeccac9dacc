extension MarkedProject {
    /// One finding with the given outcome, and lines that replace or join those that such a finding needs.
    ///
    /// A line replaces the needed line of the same label; a line `-Label` takes it away.
    public static func finding(_ requirement: String = "25.1", _ outcome: String, _ lines: String...) -> MarkedProject {
        findings(text(requirement, outcome, lines))
    }

    public static func text(_ requirement: String = "25.1", _ outcome: String, _ lines: [String] = []) -> String {
        let isGap = ["largely met", "partly met", "not met"].contains(outcome)
        var fields = [("Outcome", outcome)]
        if !["met", "used", "not used"].contains(outcome) { fields.append(("Reason", "Traffic data only.")) }
        fields.append(("Law", "cmca s. 51"))
        if isGap {
            fields.append(("Gap", "Content data is outside the power."))
            fields.append(("Recommendation", "A provision in line with 25(1) covers any data."))
        }
        fields.append(("Basis", "text; https://example.org/act s. 51"))
        for line in lines where line.hasPrefix("-") && !line.hasPrefix("- ") {
            fields.removeAll { $0.0 == line.dropFirst() }
        }
        var written = fields.map { "- **\($0.0):** \($0.1)" }
        for line in lines where line.hasPrefix("- ") {
            let label = line.unmarked.dropFirst(4).prefix { $0 != ":" }
            if let place = fields.firstIndex(where: { $0.0 == label }) {
                written[place] = line
            } else {
                written.append(line)
            }
        }
        return "### \(requirement)\n\n" + written.joined(separator: "\n") + "\n"
    }
}

extension String {
    fileprivate var unmarked: String { String(filter { $0 != "⟦" && $0 != "⟧" }) }
}
