extension Project {
    /// Four countries whose safeguards, authorities, requests and consultations are known by hand.
    ///
    /// Review before, by power: preservation Kenya no, Ghana without an element; production Kenya and Ghana yes, both on
    /// 27(a), with grounds in part on Kenya's 27(b); real-time traffic data Kenya withheld; interception Singapore not assessed. Everything of
    /// France is withheld. Over-reach: Kenya on 25(1). For a foreign State: Kenya yes on 42(4).
    ///
    /// Central authority: Kenya designated. Contact point: Kenya in law, Singapore not assessed. Languages: Kenya not found.
    /// Ghana names none. France withheld.
    ///
    /// Requests: Kenya has three lines, Ghana publishes none, Singapore says nothing, France withheld. Grounds: 40(8) Kenya
    /// used, Ghana not used, Singapore not assessed; 40(22) Kenya not met.
    ///
    /// Heard: Kenya courts and providers, Ghana nobody, Singapore does not say, France withheld.
    public static var safeguards: Project {
        Project([
            "assessments/KEN/2026.en.md": kenya, "assessments/GHA/2026.en.md": ghana,
            "assessments/SGP/2026.en.md": singapore, "assessments/FRA/2026.en.md": france,
        ])
    }

    private static func header(_ country: String, _ lines: String) -> String {
        """
        ---
        country: \(country)
        treaty: uncc
        round: "2026"
        language: en
        kind: desk review
        assessed: 2026-11-21
        law as of: 2025-11-04
        authors: [A. Author]
        \(lines)
        ---

        # Country

        """
    }

    private static let laws = "laws:\n  act: {title: Cybercrime Act}\n"

    private static func finding(_ id: String, _ outcome: String, _ lines: String = "") -> String {
        let isRead = outcome != "not assessed"
        var fields = ["### \(id)", "", "- **Outcome:** \(outcome)"]
        if outcome.hasSuffix("met"), outcome != "met" {
            fields += ["- **Reason:** A part is missing.", "- **Gap:** A part.", "- **Recommendation:** That part."]
        }
        if outcome == "not assessed" || outcome == "no information" { fields.append("- **Reason:** No source.") }
        if isRead, outcome != "no information" { fields.append("- **Law:** act s. 1") }
        if !lines.isEmpty { fields.append(lines) }
        fields.append(isRead ? "- **Basis:** text; https://example.org/act s. 1" : "- **Basis:** not verified")
        return fields.joined(separator: "\n") + "\n\n"
    }

    private static var kenya: String {
        header(
            "KEN",
            laws + """
                institutions:
                  central authority:
                    status: designated
                    name: Attorney-General
                    function: receives requests
                    source: https://www.example.org/authority s. 2
                  languages: {status: not found}
                  24/7 contact point: {status: in law, name: Police, source: A gazette of 2025}
                consulted: [courts, providers]
                requests:
                  - {year: 2023, direction: received, total: 100, granted: 70, refused: 5, source: https://example.org/report p. 3}
                  - {year: 2024, direction: sent, total: 30, source: https://example.org/report p. 9}
                  - {year: 2024, direction: received, total: 120, granted: 80, source: https://example.org/report p. 4}
                """)
            + finding(
                "25.1", "partly met",
                """
                - **Elements:**
                  - review before: no; by the officer
                  - duration: in part; 30 days without a cap
                - **Over-reach:** Logs are kept without an order.
                """)
            + finding("27.a", "met", "- **Elements:**\n  - review before: yes; court")
            + finding(
                "27.b", "largely met",
                "- **Elements:**\n  - grounds: in part; none for subscribers")
            + finding(
                "29.1.a", "met", "- **Elements:**\n  - review before: yes; SECRET-ELEMENT\n- **Publication:** withheld")
            + finding("40.8", "used", "- **Authority:** Attorney-General\n- **Threshold:** same conduct")
            + finding("40.22", "not met") + finding("42.4", "met", "- **Elements:**\n  - review before: yes; court")
    }

    private static var ghana: String {
        header("GHA", laws + "consulted: []\nrequests: none published") + finding("25.1", "not met")
            + finding("27.a", "met", "- **Elements:**\n  - review before: yes; court")
            + finding("28.1.a", "not assessed") + finding("40.8", "not used")
    }

    private static var singapore: String {
        header("SGP", "institutions:\n  24/7 contact point: {status: not assessed, note: Not looked at.}")
            + finding("25.1", "no information") + finding("30.1.a", "not assessed") + finding("40.8", "not assessed")
    }

    private static var france: String {
        header(
            "FRA",
            laws + """
                publication: withheld
                institutions:
                  central authority: {status: designated, name: SECRET-AUTHORITY, source: SECRET-SOURCE}
                consulted: [police]
                requests: none published
                """) + finding("25.1", "met", "- **Elements:**\n  - review before: yes; SECRET-NOTE")
    }
}
