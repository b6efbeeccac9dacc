import LacunaDiagnostics

/// What can be wrong with page templates.
extension Rule {
    public static let templateRules: [Rule] = [
        templateSyntax, unknownTemplateValue, unknownPartial, missingTemplate, templateLoop,
    ]

    static let templateSyntax = Rule(
        "L720", "template-syntax", message: "This template cannot be read: {problem}.",
        fix: "Close every {{#section}} with {{/section}}, and every {{ with }}.",
        reason: "A broken template would leave its pages empty.",
        bad: .project(["templates/pages/listing.mustache": "{{#intro}}\n"]),
        good: .project(["templates/pages/listing.mustache": "{{{intro}}}{{{body}}}{{{notice}}}\n"]))

    static let unknownTemplateValue = Rule(
        "L721", "unknown-template-value", message: "The template names “{found}”, which this page does not have.",
        fix: "Write “{nearest}”.", reason: "A misspelt name would leave a hole that nobody notices.",
        bad: .project(["templates/pages/listing.mustache": "{{{intor}}}{{{body}}}\n"]),
        good: .project(["templates/pages/listing.mustache": "{{{intro}}}{{{body}}}{{{notice}}}\n"]))

    static let unknownPartial = Rule(
        "L722", "unknown-partial", message: "There is no template “{found}”.",
        fix: "Write “{nearest}”, or add the file below templates/.",
        reason: "A missing part would leave a hole that nobody notices.",
        bad: .project(["templates/pages/listing.mustache": "{{> partials/missing}}\n"]),
        good: .project(["templates/pages/listing.mustache": "{{{intro}}}{{{body}}}{{{notice}}}\n"]))

    static let missingTemplate = Rule(
        "L723", "missing-template", message: "The template “{found}” is missing.",
        fix: "Add the file below templates/.", reason: "Its pages cannot be made.",
        bad: .situation("Neither the project nor the program holds templates/pages/listing.mustache."),
        good: .project(["templates/pages/listing.mustache": "{{{intro}}}{{{body}}}{{{notice}}}\n"]))

    static let templateLoop = Rule(
        "L724", "template-loop", message: "The template “{found}” holds this one again.",
        fix: "Remove one of the two tags.", reason: "The page would never end.",
        bad: .project(["templates/partials/header.mustache": "{{> partials/header}}\n"]),
        good: .project(["templates/partials/header.mustache": "<p>{{siteTitle}}</p>\n"]))
}
