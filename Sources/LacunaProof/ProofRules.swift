import LacunaDiagnostics

/// What can be wrong with a site that is about to be published. None of these messages shows the text itself.
extension Rule {
    public static let proofRules: [Rule] = [withheldTextPublished, packedFileNotSearched, withheldTextPublicElsewhere]

    static let withheldTextPublished = Rule(
        "L900", "withheld-text-published",
        message:
            "Text that is withheld at this place stands in {count} files that were about to be published: {found}.",
        fix: "Nothing was published. Report this: the program should have taken the text out.",
        reason: "A text that was published once cannot be taken back.",
        bad: .situation("A page that was changed by hand prints the practice of a finding that is withheld."),
        good: .situation("The page prints “Withheld”."), hidesSource: true)

    static let packedFileNotSearched = Rule(
        "L901", "packed-file-not-searched", message: "This file is packed, and nothing here can open it to search it.",
        fix: "Publish it unpacked, or take it out of the templates.",
        reason: "Withheld text could hide in it.",
        bad: .situation("The project has a file “templates/assets/annex.zip”, and a finding is withheld."),
        good: .situation("The files of the annex lie in “templates/assets” one by one."))

    static let withheldTextPublicElsewhere = Rule(
        "L902", "withheld-text-public-elsewhere", .warning,
        message: "The whole text that is withheld at this place also stands in a part that the audience may read.",
        fix: "Withhold the other part as well, or publish this one.",
        reason: "What is published elsewhere is no secret, and the search for withheld text must leave it out.",
        bad: .situation("A practice is withheld, and the overview of the same file says it in the same words."),
        good: .situation("The overview leaves it out."), hidesSource: true)
}
