import LacunaDiagnostics

/// What can be wrong with the catalogue, the settings and the strings.
extension Rule {
    static let projectRules: [Rule] = [
        duplicateRequirement, danglingReference, badCriterionLetter, badTable, missingCell, noTreaty, noConfiguration,
        noStrings, unknownCatalogueText, missingCatalogueTexts, textsInOtherLanguage,
        missingSettingsTexts,
    ]

    static let unknownCatalogueText = Rule(
        "L606", "unknown-catalogue-text", message: "There is no “{found}” in {place}.",
        fix: "Write “{nearest}”, or remove the line.",
        reason: "A text under a name that nobody asks for would never be shown.",
        bad: .project(["treaties/uncc/texts/fr.yaml": "language: fr\narticles: {\"99\": {title: Accès}}\n"]),
        good: .project(["treaties/uncc/texts/fr.yaml": "language: fr\narticles: {\"4\": {title: Infractions}}\n"]))

    static let missingCatalogueTexts = Rule(
        "L607", "missing-catalogue-texts", .warning,
        message: "The catalogue “{treaty}” lacks {count} of {all} texts in “{language}”, among them “{found}”.",
        fix: "Add them to treaties/{treaty}/texts/{language}.yaml.",
        reason: "The pages show them in the language of the catalogue, marked as such.",
        bad: .project([
            "lacuna.yaml": "title: T\npublisher: P\nlanguages: [en, pt]\n",
            "templates/strings/pt.yaml": "language: pt\nname: Português\n",
        ]),
        good: .project([:]))

    static let missingSettingsTexts = Rule(
        "L712", "missing-settings-texts", .warning,
        message: "The settings lack {count} texts in “{language}”, among them “{found}”.",
        fix: "Add them below “translations:” and “{language}:”.",
        reason: "The pages show them in the main language, marked as such.",
        bad: .project([
            "lacuna.yaml": "title: T\npublisher: P\nabout: What it is\nlanguages: [en, pt]\n",
            "templates/strings/pt.yaml": "language: pt\nname: Português\n",
        ]),
        good: .project([:]))

    static let textsInOtherLanguage = Rule(
        "L608", "texts-in-other-language",
        message: "This file says that it is in “{found}”; its name says “{language}”.",
        fix: "Write “language: {language}”, or give the file another name.",
        reason: "Readers would be shown one language as another.",
        bad: .project(["treaties/uncc/texts/fr.yaml": "language: es\n"]),
        good: .project(["treaties/uncc/texts/fr.yaml": "language: fr\n"]))

    static let duplicateRequirement = Rule(
        "L600", "duplicate-requirement", message: "The requirement “{found}” stands in the catalogue twice.",
        fix: "Give one of them another id.", reason: "Findings are keyed by this id.",
        bad: .project(["treaties/uncc/requirements/9-more.yaml": Catalogue.row("4.1", article: "4")]),
        good: .project(["treaties/uncc/requirements/9-more.yaml": Catalogue.row("4.9", article: "4")]))

    static let danglingReference = Rule(
        "L601", "dangling-reference", message: "“{found}” is no {what} of this treaty.",
        fix: "Write “{nearest}”.", reason: "The catalogue would point at nothing.",
        bad: .project(["treaties/uncc/requirements/9-more.yaml": Catalogue.row("99.1", article: "99")]),
        good: .project(["treaties/uncc/requirements/9-more.yaml": Catalogue.row("4.9", article: "4")]))

    static let badCriterionLetter = Rule(
        "L602", "bad-criterion-letter", message: "“{found}” is no letter for a question.",
        fix: "Use one small letter from a to z.", reason: "Answers are kept by this letter for ever.",
        bad: .project(["treaties/uncc/requirements/9-more.yaml": Catalogue.row("4.9", article: "4", letter: "first")]),
        good: .project(["treaties/uncc/requirements/9-more.yaml": Catalogue.row("4.9", article: "4")]))

    static let badTable = Rule(
        "L603", "bad-table", message: "This line has {found} columns; the table has {expected}.",
        fix: "Put text that holds a comma in double quotes.",
        reason: "Values would stand under the wrong heading.",
        bad: .project(["treaties/uncc/status.csv": "iso3,name,signed\nKOR,Korea, Republic of,\n"]),
        good: .project(["treaties/uncc/status.csv": "iso3,name,signed\nKOR,\"Korea, Republic of\",\n"]))

    static let missingCell = Rule(
        "L605", "missing-cell", message: "This line of the table has no “{column}”.",
        fix: "Fill the column “{column}”; the first line must name it.",
        reason: "Without it the line says nothing about anybody, and would be left out without a word.",
        bad: .project(["treaties/uncc/status.csv": "iso3,name,signed\n,Kenya,2025-10-25\n"]),
        good: .project(["treaties/uncc/status.csv": "iso3,name,signed\nKEN,Kenya,2025-10-25\n"]))

    static let noTreaty = Rule(
        "L604", "no-treaty", message: "There is no treaty under treaties/.",
        fix: "Add a folder with a treaty.yaml, or remove the empty folder treaties/ to use the built-in catalogue.",
        reason: "Without a catalogue nothing can be assessed.",
        bad: .situation("The project has no folder treaties/, and this build of lacuna holds no catalogue."),
        good: .finding(Sample.finding))

    static let noConfiguration = Rule(
        "L710", "no-configuration", message: "There is no lacuna.yaml in this folder.",
        fix: "Run lacuna in the folder of the project, or start one with “lacuna init”.",
        reason: "It holds the title and the publisher, which every page shows.",
        bad: .situation("The folder holds assessments/ and no lacuna.yaml."), good: .finding(Sample.finding))

    static let noStrings = Rule(
        "L703", "no-strings", message: "There are no strings for the language “{found}”.",
        fix: "Add templates/strings/{found}.yaml, or write one of: {accepted}.",
        reason: "A page cannot be made in a language that has no words.",
        bad: .configuration("languages: [xx]"), good: .configuration("licence: CC BY 4.0"))
}

private enum Catalogue {
    static func row(_ id: String, article: String, letter: String = "a") -> String {
        """
        - id: "\(id)"
          article: "\(article)"
          title: Title
          summary: Summary.
          obligation: mandatory
          kind: legislative
          criteria:
            \(letter): Is it so?
          verified: text

        """
    }
}
