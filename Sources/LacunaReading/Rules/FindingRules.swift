import LacunaDiagnostics

/// What can be wrong with headings and fields.
extension Rule {
    static let findingRules: [Rule] = [
        unknownRequirement, duplicateFinding, findingWithoutFields, fieldWithoutLabel, unknownLabel, repeatedLabel,
        unknownValue, badFigure, figureWithoutUnit, figureWithoutBound, fieldTooLong, unknownLaw, badDay,
        missingOutcome, unknownElement, unknownCriterion, emptyField, wordsAfterValue, elementOutOfPlace,
        unknownFieldPublication, fieldNotWithheldAlone,
    ]

    static let unknownRequirement = Rule(
        "L200", "unknown-requirement", message: "The treaty has no requirement “{found}”.",
        fix: "Write “{nearest}”. To write a heading that is no finding, start it with a word.",
        reason: "A finding must be tied to what the treaty asks.",
        bad: .finding(
            "### 25.9 Preservation\n\n- **Outcome:** not assessed\n- **Reason:** No verified source.\n- **Basis:** not verified"
        ),
        good: .finding(Sample.finding))

    static let duplicateFinding = Rule(
        "L201", "duplicate-finding", message: "There is already a finding on “{found}”.",
        fix: "Merge the two findings.", reason: "A reader could not know which one holds.",
        bad: .finding(Sample.finding + "\n\n" + Sample.finding), good: .finding(Sample.finding))

    static let findingWithoutFields = Rule(
        "L202", "finding-without-fields", message: "The finding on “{found}” has no list of fields.",
        fix: "Write “- **Outcome:** not assessed” below the heading.",
        reason: "Without an outcome the finding cannot be compared.",
        bad: .finding("### 25.1 Preservation\n\nThe Act covers it."), good: .finding(Sample.finding))

    static let fieldWithoutLabel = Rule(
        "L300", "field-without-label", message: "This line of the field list has no label.",
        fix: "Start it with a label in bold, for example “- **Reason:** …”, or move it below the list.",
        reason: "Text without a label has no place in the record and would be lost.",
        bad: .finding(Sample.finding + "\n- The Act covers it."), good: .finding(Sample.finding))

    static let unknownLabel = Rule(
        "L301", "unknown-label", message: "“{found}” is no field.",
        fix: "Write “{nearest}”, or move the text below the list.",
        reason: "A misspelt label would hide its value.",
        bad: .finding(Sample.finding + "\n- **Treshold:** reasonable grounds"),
        good: .finding(Sample.finding + "\n- **Threshold:** reasonable grounds"))

    static let repeatedLabel = Rule(
        "L302", "repeated-label", message: "“{found}” stands in this finding for the second time.",
        fix: "Merge the two lines. Only Law, Limit, Assistance and Caution may be repeated.",
        reason: "One of two values would win silently.",
        bad: .finding(Sample.finding + "\n- **Outcome:** not met"), good: .finding(Sample.finding))

    static let unknownValue = Rule(
        "L303", "unknown-value", message: "“{found}” is no value of “{label}”.",
        fix: "Write “{nearest}”.", reason: "Fixed words keep countries comparable and translate by themselves.",
        bad: .finding(Sample.finding + "\n- **Priority:** hihg"),
        good: .finding(Sample.finding + "\n- **Priority:** high"))

    static let badFigure = Rule(
        "L304", "bad-figure", message: "“{found}” is no figure.",
        fix: "Write a bound, a number and a unit, for example “at most 90 days”; words may follow after a semicolon.",
        reason: "Figures are compared across countries as figures.",
        bad: .finding(Sample.finding + "\n- **Limit:** three months"),
        good: .finding(Sample.finding + "\n- **Limit:** at most 3 months"))

    static let figureWithoutUnit = Rule(
        "L305", "figure-without-unit", message: "“{found}” has no unit.",
        fix: "Write hours, days, working days, weeks, months or years after the number.",
        reason: "90 days and 90 months are not the same.",
        bad: .finding(Sample.finding + "\n- **Limit:** at most 90"),
        good: .finding(Sample.finding + "\n- **Limit:** at most 90 days"))

    static let figureWithoutBound = Rule(
        "L306", "figure-without-bound", message: "“{found}” does not say whether it is a maximum or a minimum.",
        fix: "Write at most, at least, exactly, below or over before the number.",
        reason: "90 days at most and 90 days at least are opposite rules.",
        bad: .finding(Sample.finding + "\n- **Limit:** 90 days"),
        good: .finding(Sample.finding + "\n- **Limit:** at most 90 days"))

    static let fieldTooLong = Rule(
        "L307", "field-with-blocks", message: "“{found}” holds more than one paragraph.",
        fix: "Keep one paragraph in the field and move the rest below the list.",
        reason: "A field is one cell of a table; what follows would be lost.",
        bad: .finding(Sample.finding + "\n- **Practice:** The order is used.\n  - often"),
        good: .finding(Sample.finding + "\n- **Practice:** The order is used often."))

    static let unknownLaw = Rule(
        "L308", "unknown-law", message: "No law in the front matter has the key “{found}”.",
        fix: "Write “{nearest}”, or add the law under “laws:”.",
        reason: "A citation must lead to a law with its title and address.",
        bad: .finding(Sample.finding + "\n- **Law:** cpc s. 5"), good: .finding(Sample.finding))

    static let badDay = Rule(
        "L309", "bad-due-date", message: "“{found}” is no date.",
        fix: "Write year, month and day as 2027-06-30.", reason: "Due dates go into a calendar.",
        bad: .finding(Sample.finding + "\n- **Due:** next year"),
        good: .finding(Sample.finding + "\n- **Due:** 2027-06-30"))

    static let missingOutcome = Rule(
        "L310", "missing-outcome", message: "The finding on “{found}” has no outcome.",
        fix: "Add “- **Outcome:** …”. If the law was not looked at, write “not assessed”.",
        reason: "The outcome is what is compared.",
        bad: .finding(Sample.finding(replacing: "Outcome")), good: .finding(Sample.finding))

    static let unknownElement = Rule(
        "L311", "unknown-element", message: "“{found}” is no element of the safeguards grid.",
        fix: "Write “{nearest}: yes”, “in part” or “no”.",
        reason: "The grid compares the same elements for every power.",
        bad: .finding(Sample.finding + "\n- **Elements:**\n  - judge: yes"),
        good: .finding(Sample.finding + "\n- **Elements:**\n  - review before: yes; court order"))

    static let unknownCriterion = Rule(
        "L312", "unknown-criterion", message: "The requirement has no question “{found}”.",
        fix: "Start the line with a letter of the requirement's questions, for example “- [x] a”.",
        reason: "Answers are kept by their letter, so that questions can be reworded.",
        bad: .finding(Sample.finding + "\n- **Criteria:**\n  - [x] z: yes"),
        good: .finding(Sample.finding + "\n- **Criteria:**\n  - [x] a: a distinct power"))

    static let emptyField = Rule(
        "L313", "empty-field", message: "“{found}” has no value.",
        fix: "Write the value, or remove the line.", reason: "An empty field looks like an answer and is none.",
        bad: .finding(Sample.finding + "\n- **Authority:**"),
        good: .finding(Sample.finding + "\n- **Authority:** court"))

    static let wordsAfterValue = Rule(
        "L314", "words-after-value", message: "“{label}” takes one word and nothing else; found “{found}”.",
        fix: "Move the explanation to “Reason”.",
        reason: "Explanations in this field would not be shown anywhere.",
        bad: .finding(Sample.finding(adding: "- **Outcome:** met; see below", replacing: "Outcome")),
        good: .finding(Sample.finding))

    static let elementOutOfPlace = Rule(
        "L315", "element-out-of-place", message: "Article {article} is not one of the powers of the safeguards grid.",
        fix: "Move the elements to a finding on one of the articles {accepted}.",
        reason: "The grid has one row for each power, and none for other articles.",
        bad: .finding(
            "### 32 Convictions\n\n- **Outcome:** not used\n- **Law:** cmca s. 1\n- **Basis:** text; Act s. 1\n- **Elements:**\n  - remedy: yes"
        ),
        good: .finding(Sample.finding + "\n- **Elements:**\n  - remedy: yes"))

    static let unknownFieldPublication = Rule(
        "L316", "unknown-field-publication", message: "“{found}” in brackets does not say who may read the field.",
        fix: "Write (withheld), (internal) or (public). To publish the field, take the brackets away.",
        reason: "A misspelt word must not publish what was to be withheld.",
        bad: .finding(Sample.finding + "\n- **Practice (witheld):** The order is used daily."),
        good: .finding(Sample.finding + "\n- **Practice (withheld):** The order is used daily."))

    static let fieldNotWithheldAlone = Rule(
        "L317", "field-not-withheld-alone", message: "“{found}” cannot be withheld alone.",
        fix: "Withhold the finding with “- **Publication:** withheld”.",
        reason: "The rest of a finding tells its outcome. Who may read it must be known to all.",
        bad: .finding(Sample.finding(adding: "- **Outcome (withheld):** met", replacing: "Outcome")),
        good: .finding(Sample.finding + "\n- **Publication:** withheld"))
}
