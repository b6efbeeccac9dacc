import LacunaDiagnostics

/// What can be wrong with YAML, whatever it holds.
extension Rule {
    static let yamlRules: [Rule] = [
        yamlSyntax, yamlDuplicateKey, yamlAnchor, yamlSecondDocument, yamlShape, yamlTooLarge, yamlTooDeep,
        unknownKey, missingKey, unknownWord, badDate, badNumber,
    ]

    static let yamlSyntax = Rule(
        "L110", "yaml-syntax", message: "This is not YAML: {problem}.",
        fix: "Write “key: value” on each line. Put text that holds a colon or starts with a sign in double quotes.",
        reason: "The settings of a file are read line by line; one wrong sign can change what the rest means.",
        bad: .frontMatter("publication: [public"), good: .frontMatter("publication: public"))

    static let yamlDuplicateKey = Rule(
        "L111", "duplicate-key", message: "“{found}” stands here for the second time.",
        fix: "Keep one of the two.", reason: "One of two values would win silently.",
        bad: .frontMatter("round: \"2027\""), good: .frontMatter("publication: public"))

    static let yamlAnchor = Rule(
        "L112", "yaml-anchor", message: "“{found}” is an anchor, alias, tag or merge key; these are not read.",
        fix: "Write the value out. Put text that starts with &, * or ! in double quotes.",
        reason: "A few lines of aliases can grow to gigabytes, and tags change what a value means.",
        bad: .frontMatter("publication: &p public"), good: .frontMatter("publication: public"))

    static let yamlSecondDocument = Rule(
        "L113", "second-document", message: "A second YAML document starts here; only the first one is read.",
        fix: "Remove the line “---” between them.", reason: "What stands after it would be lost.",
        bad: .configuration("---\ntitle: Another"), good: .configuration("licence: CC BY 4.0"))

    static let yamlShape = Rule(
        "L114", "wrong-shape", message: "“{key}” holds {found}; expected is {expected}.",
        fix: "Write {expected}. A list is written [one, two].",
        reason: "A value of another kind would be read as something that the author did not mean.",
        bad: .frontMatter("consulted: providers"), good: .frontMatter("consulted: [providers]"))

    static let yamlTooLarge = Rule(
        "L115", "yaml-too-large", message: "These settings have {found} bytes; at most 1000000 are read.",
        fix: "Move long text into the body of the file.",
        reason: "Settings of that size are most likely there by mistake.",
        bad: .frontMatter("publication: " + String(repeating: "x", count: 1_000_100)),
        good: .frontMatter("publication: public"))

    static let yamlTooDeep = Rule(
        "L116", "yaml-too-deep", message: "More than {found} lists are nested here.",
        fix: "Write a simple list.", reason: "Deep nesting can exhaust the memory of the reader.",
        bad: .frontMatter("consulted: " + String(repeating: "[", count: 40) + String(repeating: "]", count: 40)),
        good: .frontMatter("consulted: [providers]"))

    static let unknownKey = Rule(
        "L120", "unknown-key", message: "“{found}” is no key of the {place}.",
        fix: "Write “{nearest}”, or remove the line.",
        reason: "A misspelt key would be ignored, and its value with it.",
        bad: .frontMatter("publicaton: public"), good: .frontMatter("publication: public"))

    static let missingKey = Rule(
        "L121", "missing-key", message: "The {place} has no “{key}”.",
        fix: "Add a line “{key}: …”.", reason: "Without it the page cannot say what it shows.",
        bad: .frontMatter("institutions: {central authority: {name: Attorney-General}}"),
        good: .frontMatter(
            "institutions: {central authority: {status: in law, name: Attorney-General, source: https://example.org s. 2}}"
        ))

    static let unknownWord = Rule(
        "L122", "unknown-word", message: "“{found}” is no value of “{key}”.",
        fix: "Write “{nearest}”.", reason: "Fixed words keep countries comparable and translate by themselves.",
        bad: .frontMatter("publication: pubic"), good: .frontMatter("publication: public"))

    static let badDate = Rule(
        "L123", "bad-date", message: "“{found}” is no date.",
        fix: "Write year, month and day as 2026-11-21.",
        reason: "A reader must know on which day a statement was true.",
        bad: .frontMatter("assessed: 2026-02-30"), good: .frontMatter("assessed: 2026-02-28"))

    static let badNumber = Rule(
        "L124", "bad-number", message: "“{found}” is no whole number for “{key}”.",
        fix: "Write digits only.", reason: "Figures are compared as figures.",
        bad: .frontMatter("requests: [{year: last, direction: received, source: Report}]"),
        good: .frontMatter("requests: [{year: 2024, direction: received, source: Report}]"))
}
