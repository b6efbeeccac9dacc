import LacunaDiagnostics

/// What can be wrong with the front matter of an assessment.
extension Rule {
    static let frontMatterRules: [Rule] = [
        noFrontMatter, unterminatedFrontMatter, frontMatterShape, unknownCountry, unknownTreaty, badName,
        unknownInstitution, duplicateIdentity, unexpectedPath, unknownLanguage,
    ]

    static let noFrontMatter = Rule(
        "L100", "no-front-matter", message: "The file does not start with a line “---” and its settings.",
        fix: "Start the file with ---, the settings, and --- again. “lacuna new” writes them for you.",
        reason: "The front matter says which country, treaty and round the text is about.",
        bad: .assessment("# Kenya\n"), good: .assessment(Sample.assessment))

    static let unterminatedFrontMatter = Rule(
        "L101", "unterminated-front-matter", message: "The front matter has no closing line “---”.",
        fix: "Put a line --- after the last setting.", reason: "The whole text would be read as settings.",
        bad: .assessment("---\ncountry: KEN\n"), good: .assessment(Sample.assessment))

    static let frontMatterShape = Rule(
        "L102", "front-matter-shape", message: "The front matter holds {found}; expected are keys and values.",
        fix: "Write “key: value” on each line.", reason: "Only named settings can be checked.",
        bad: .assessment("---\n- country\n---\n"), good: .assessment(Sample.assessment))

    static let unknownCountry = Rule(
        "L103", "unknown-country", message: "“{found}” is no country code.",
        fix: "Write the three letters of ISO 3166-1, for example KEN, or declare the entity in lacuna.yaml.",
        reason: "The code decides under which name, region and address the assessment appears.",
        bad: .frontMatter("country: KNE"), good: .frontMatter("country: KEN"))

    static let unknownTreaty = Rule(
        "L104", "unknown-treaty", message: "There is no treaty “{found}”.",
        fix: "Write the name of a folder under treaties/, for example “{nearest}”.",
        reason: "Findings are keyed to the requirements of one treaty.",
        bad: .frontMatter("treaty: unc"), good: .frontMatter("treaty: uncc"))

    package static let badName = Rule(
        "L105", "bad-name", message: "“{found}” cannot be a {what}.",
        fix: "Use letters, digits, - and _ only, at most 40 of them.",
        reason: "The name becomes part of addresses and file names.",
        bad: .frontMatter("round: ../2026"), good: .frontMatter("round: \"2026\""))

    static let unknownInstitution = Rule(
        "L106", "unknown-institution", message: "“{found}” is not on the treaty's list of authorities.",
        fix: "Write “{nearest}”.", reason: "The list is the treaty's: it makes States comparable.",
        bad: .frontMatter("institutions: {central authorty: {status: not found}}"),
        good: .frontMatter("institutions: {central authority: {status: not found}}"))

    static let duplicateIdentity = Rule(
        "L107", "duplicate-identity", message: "Another file holds the same country, treaty, round and language.",
        fix: "Merge the two files, or correct “round” or “language” in one of them.",
        reason: "Only one of them could be published.",
        bad: .project(["assessments/KEN/copy.en.md": Sample.assessment(round: "2026")]),
        good: .project(["assessments/KEN/2025.en.md": Sample.assessment(round: "2025")]))

    static let unexpectedPath = Rule(
        "L108", "unexpected-path", .warning, message: "The front matter says {found}, the path says otherwise.",
        fix: "Move the file to {expected}.", reason: "Others look for an assessment where its name says it is.",
        bad: .frontMatter("round: \"2027\""), good: .frontMatter("round: \"2026\""))

    static let unknownLanguage = Rule(
        "L109", "unknown-language", message: "“{found}” is no language code.",
        fix: "Write a code such as en, fr, ar or pt-BR.",
        reason: "Screen readers and search engines rely on it.",
        bad: .frontMatter("language: English"), good: .frontMatter("language: en"))
}
