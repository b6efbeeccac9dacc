extension Project {
    /// Eight countries whose figures are known by hand: a span, words instead of a number, months, a figure on another
    /// requirement only, a provision that is not in force, and three ways to have no figure.
    ///
    /// Preservation at home, in days: Kenya 30 and no limit with renewals; Nigeria no limit; Portugal 3 months = 90, at most
    /// 1 year = 365; the United Kingdom none on 25(2), 12 months = 365 on 25(1); South Africa 90, not in force; India not
    /// assessed; France no finding; Jamaica withheld.
    ///
    /// Illegal access, in years: Kenya 3, aggravated 20; Portugal 1, aggravated 60 months = 5; France 5; Nigeria a fine;
    /// South Africa 10, not in force; India an offence without a term; the United Kingdom not assessed; Jamaica life.
    public static var figures: Project { Project(figureFindings) }

    private static var figureFindings: [String: String] {
        [
            "KEN": [
                figure("25.2", "- **Limit:** at most 30 days; by notice", "- **Overall limit:** no limit in the law"),
                figure(
                    "7.1", offence, "- **Maximum term:** at most 3 years", "- **Aggravated term:** at most 20 years"),
                figure("11.1.a.i", offence, "- **Maximum term:** at most 5 years"),
                figure("11.1.b", offence, "- **Maximum term:** at most 2 years"),
            ],
            "NGA": [
                figure("25.2", "- **Limit:** no limit in the law"),
                figure("7.1", offence, "- **Maximum term:** fine only"),
            ],
            "PRT": [
                figure(
                    "25.2", "- **Limit:** at most 3 months; first period", "- **Renewal:** by the court",
                    "- **Overall limit:** at most 1 year"),
                figure(
                    "7.1", offence, "- **Maximum term:** at most 1 year", "- **Aggravated term:** at most 60 months"),
                figure("11.1.a.i", offence, "- **Maximum term:** at most 2 years"), figure("11.1.b", offence),
            ],
            "GBR": [
                figure("25.2"), figure("25.1", "- **Limit:** at most 12 months; retention notice"), notAssessed("7.1"),
            ],
            "ZAF": [
                notInForce("25.2", "- **Limit:** at most 90 days"),
                notInForce("7.1", offence, "- **Maximum term:** at most 10 years"),
            ],
            "IND": [notAssessed("25.2"), figure("7.1", offence)],
            "FRA": [figure("7.1", offence, "- **Maximum term:** at most 5 years")],
            "JAM": [
                figure("25.2", "- **Limit:** at most 77 days", "- **Publication:** withheld"),
                figure("7.1", offence, "- **Maximum term:** life", "- **Serious crime:** yes"),
            ],
        ].reduce(into: [:]) { files, country in
            files["assessments/\(country.key)/2026.en.md"] = file(country.key, country.value)
        }
    }

    private static let offence = "- **Offence:** Unauthorised access"

    private static func file(_ country: String, _ findings: [String]) -> String {
        frontMatter.replacingCountry(with: country) + "\n# \(country)\n\n" + findings.joined(separator: "\n\n") + "\n"
    }

    private static func figure(_ requirement: String, _ lines: String...) -> String {
        finding(
            requirement, ["- **Outcome:** met", "- **Law:** cmca s. 51"] + lines,
            basis: "text; https://example.org/act s. 51")
    }

    private static func notInForce(_ requirement: String, _ lines: String...) -> String {
        let head = [
            "- **Outcome:** not met", "- **Reason:** The section has not commenced.", "- **Law:** cmca s. 51",
            "- **Force:** not in force", "- **Gap:** Nothing applies.", "- **Recommendation:** A provision in force.",
        ]
        return finding(requirement, head + lines, basis: "text; https://example.org/act s. 51")
    }

    private static func notAssessed(_ requirement: String) -> String {
        finding(
            requirement, ["- **Outcome:** not assessed", "- **Reason:** No verified source."], basis: "not verified")
    }

    private static func finding(_ requirement: String, _ lines: [String], basis: String) -> String {
        "### \(requirement)\n\n" + (lines + ["- **Basis:** \(basis)"]).joined(separator: "\n")
    }
}

extension String {
    fileprivate func replacingCountry(with code: String) -> String {
        split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0 == "country: KEN" ? "country: \(code)" : String($0) }.joined(separator: "\n")
    }
}
