import LacunaDiagnostics

/// What can be wrong between a translation and its source.
extension Rule {
    static let translationRules: [Rule] = [
        translationWithoutSource, findingNotInSource, structureDisagrees, staleTranslation, translationWithoutDigest,
        notYetTranslated, forgottenMark, nothingToTranslate,
    ]

    static let translationWithoutSource = Rule(
        "L150", "translation-without-source",
        message: "There is no assessment of {country}, round {round}, in the language “{found}”.",
        fix: "Correct “country”, “round” or “translation of”, or add the assessment that this file translates.",
        reason: "A translation holds words only. Outcomes, laws and figures come from its source.",
        bad: .project(["assessments/KEN/2026.fr.md": Translated.file(of: "es")]),
        good: .project(["assessments/KEN/2026.fr.md": Translated.file()]))

    static let findingNotInSource = Rule(
        "L151", "finding-not-in-source", .warning, message: "The source has no finding on {found}.",
        fix: "Take this finding out, or add it to the source first.",
        reason: "It is shown nowhere: a site shows what the source assesses.",
        bad: .project([
            "assessments/KEN/2026.fr.md": Translated.file("### 28.2 Extension\n\n- **Reason:** Rien.\n")
        ]),
        good: .project(["assessments/KEN/2026.fr.md": Translated.file()]))

    static let structureDisagrees = Rule(
        "L152", "structure-disagrees", message: "“{found}” is not what the source says.",
        fix: "Leave it out, or write what the source says. Only words are translated.",
        reason: "A country must not have one outcome in English and another in French.",
        bad: .project([
            "assessments/KEN/2026.fr.md": Translated.file("### 25.1 Conservation\n\n- **Outcome:** not met\n")
        ]),
        good: .project([
            "assessments/KEN/2026.fr.md": Translated.file("### 25.1 Conservation\n\n- **Outcome:** met\n")
        ]))

    static let staleTranslation = Rule(
        "L153", "stale-translation", .warning, message: "The source of “{found}” was changed after it was translated.",
        fix: "Compare with the source and mend the words, then run “lacuna translate” with “--confirm {found}”.",
        reason: "Until then the site shows the translation with a mark that it is made from an earlier text.",
        bad: .project(["assessments/KEN/2026.fr.md": Translated.law("000000000000")]),
        good: .project(["assessments/KEN/2026.fr.md": Translated.law(Translated.digest)]))

    static let translationWithoutDigest = Rule(
        "L154", "translation-without-digest", .warning,
        message: "Nothing says from which text “{found}” was translated.",
        fix: "Compare with the source, then run “lacuna translate” with “--confirm {found}”.",
        reason: "Without it nobody can tell whether the source was changed since.",
        bad: .project(["assessments/KEN/2026.fr.md": Translated.law(nil)]),
        good: .project(["assessments/KEN/2026.fr.md": Translated.law(Translated.digest)]))

    static let notYetTranslated = Rule(
        "L155", "not-yet-translated", .note,
        message: "{found} of {all} findings with words are not fully translated. They are shown in “{source}”.",
        fix: "Run “lacuna translate {country} --to {language}”, then replace what is marked [{source}].",
        reason: "A reader sees the source's words there, marked with their language.",
        bad: .project([
            "assessments/KEN/2027.en.md": Sample.assessment(round: "2027") + "- **Authority:** the court\n",
            "assessments/KEN/2027.fr.md": Translated.file(round: "2027"),
        ]),
        good: .project(["assessments/KEN/2026.fr.md": Translated.file()]))

    static let forgottenMark = Rule(
        "L156", "forgotten-mark", .warning,
        message: "This text is marked {mark}, and it is not the source's text. It is not shown.",
        fix: "Take out {mark} if it is a translation. If not, put the source's text there.",
        reason: "What stands behind the mark is taken for the source's own words, which the site shows instead.",
        bad: .project([
            "assessments/KEN/2027.en.md": Sample.assessment(round: "2027") + "- **Authority:** the court\n",
            "assessments/KEN/2027.fr.md": Translated.file(
                "### 25.1\n\n- **Translated from:** \(Translated.authorityDigest)\n- **Authority:** [en] le tribunal\n",
                round: "2027"),
        ]),
        good: .project([
            "assessments/KEN/2027.en.md": Sample.assessment(round: "2027") + "- **Authority:** the court\n",
            "assessments/KEN/2027.fr.md": Translated.file(
                "### 25.1\n\n- **Translated from:** \(Translated.authorityDigest)\n- **Authority:** le tribunal\n",
                round: "2027"),
        ]))

    static let nothingToTranslate = Rule(
        "L157", "nothing-to-translate", message: "The source has no words under “{found}”.",
        fix: "Take the words out here, or write them in the source first.",
        reason: "They would be shown nowhere: a translation adds nothing to its source.",
        bad: .project([
            "assessments/KEN/2026.fr.md": Translated.file("### 25.1\n\n- **Gap:** Rien sur le contenu.\n")
        ]),
        good: .project(["assessments/KEN/2026.fr.md": Translated.file()]))
}

/// Translations of the sample assessment.
private enum Translated {
    /// Of the sample's law.
    static let digest = "3b54e0138503"
    /// Of a finding whose only words are the authority “the court”.
    static let authorityDigest = "1ea5708d3611"

    static func file(_ body: String = "", of source: String = "en", round: String = "2026", laws: String = "") -> String
    {
        """
        ---
        country: KEN
        treaty: uncc
        round: "\(round)"
        language: fr
        translation of: \(source)
        \(laws)---

        \(body)
        """
    }

    static func law(_ digest: String?) -> String {
        let key = digest.map { ", translated from: \"\($0)\"" } ?? ""
        return file(laws: "laws:\n  cmca: {title: Loi sur la cybercriminalité\(key)}\n")
    }
}
