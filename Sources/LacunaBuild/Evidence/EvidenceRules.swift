import LacunaDiagnostics

/// What can be wrong with the address of a source.
extension Rule {
    public static let evidenceRules: [Rule] = [addressMisspelt, addressInTwoForms]

    static let addressMisspelt = Rule(
        "L440", "address-misspelt", .warning,
        message: "The address of this source is not written as addresses are: {what}.",
        fix: "Copy the address from the browser once more: {found}",
        reason: "Some programs open it and others do not.",
        bad: .situation("- **Basis:** text; https://example.org/act."),
        good: .situation("- **Basis:** text; https://example.org/act"))

    static let addressInTwoForms = Rule(
        "L441", "address-in-two-forms", .warning,
        message: "The same document stands elsewhere under another spelling: {usual}.",
        fix: "Write “{usual}” here as well.",
        reason: "The list of sources shows it twice, and a copy in an archive is found for one spelling only.",
        bad: .situation("One finding names http://www.example.org/act/ and another one https://example.org/act."),
        good: .situation("Both name https://example.org/act."))
}
