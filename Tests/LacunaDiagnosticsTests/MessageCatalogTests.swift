import LacunaDiagnostics
import Testing

struct MessageCatalogTests {
    private let problem = Samples.problem(
        "⟦x⟧",
        rule: Samples.rule(message: "{label}: “{found}” is not one of {accepted}.", fix: "Write “{nearest}”."),
        found: "partialy met", accepted: ["met", "partly met"], details: ["label": "Outcome"])

    @Test("placeholders are filled with what was found, what is accepted and the details")
    func fills() {
        #expect(MessageCatalog.english.message(problem) == "Outcome: “partialy met” is not one of met, partly met.")
        #expect(MessageCatalog.english.fix(problem) == "Write “partly met”.")
    }

    @Test("without a near word the first accepted ones are offered, of many only some")
    func offered() {
        let problem = Samples.problem("⟦x⟧", found: "compliant", accepted: ["met", "partly met"])
        #expect(MessageCatalog.english.fix(problem) == "Write “met”, “partly met”.")
        let many = Samples.problem("⟦x⟧", found: "compliant", accepted: (1...316).map { "word \($0)" })
        let fix = MessageCatalog.english.fix(many)
        #expect(fix.hasPrefix("Write “word 1”, “word 2”"))
        #expect(fix.count < 200)
    }

    @Test(
        "a placeholder without a value stays, so that the mistake is seen",
        arguments: ["{found}", "{nmae}", "{"])
    func unknownPlaceholder(text: String) {
        let problem = Samples.problem("⟦x⟧", rule: Samples.rule(message: "a \(text) b"))
        #expect(MessageCatalog.english.message(problem) == "a \(text) b")
    }

    @Test("what an author wrote is not taken for a placeholder")
    func noSecondRound() {
        let problem = Samples.problem(
            "⟦x⟧", rule: Samples.rule(message: "{found} {label}"), found: "{label}", details: ["label": "{found}"])
        #expect(MessageCatalog.english.message(problem) == "{label} {found}")
    }

    @Test("a language brings its own texts, and English stands in for what it lacks")
    func languages() {
        let french = MessageCatalog(
            entries: ["L301": .init(message: "« {found} » n’est pas admis.", fix: "Écrire « {nearest} ».")],
            words: ["error": "erreur"])
        #expect(french.message(Samples.problem("⟦x⟧", found: "oui")) == "« oui » n’est pas admis.")
        #expect(french.fix(Samples.problem("⟦x⟧", found: "ouii", accepted: ["oui"])) == "Écrire « oui ».")
        let other = Samples.problem("⟦x⟧", rule: Samples.rule("L999", "other", message: "Plain."))
        #expect(french.message(other) == "Plain.")
        #expect(french.word("error") == "erreur")
        #expect(french.word("warning") == "warning")
    }

    @Test("a long text of an author is cut in messages")
    func longText() {
        let problem = Samples.problem(
            "⟦x⟧", rule: Samples.rule(message: "{found}."), found: String(repeating: "ä", count: 500))
        #expect(MessageCatalog.english.message(problem) == String(repeating: "ä", count: 120) + "….")
    }
}

struct VisibleTextTests {
    @Test(
        "characters that act instead of being shown are named",
        arguments: [
            ("a\u{1B}b", "a<U+001B>b"), ("\u{9B}", "<U+009B>"), ("a\nb", "a<U+000A>b"), ("\t", "<U+0009>"),
            ("\u{0}", "<U+0000>"), ("\u{7F}", "<U+007F>"), ("\u{202E}", "<U+202E>"), ("\u{2066}", "<U+2066>"),
            ("\u{2028}", "<U+2028>"), ("\u{FEFF}", "<U+FEFF>"), ("e\u{202E}\u{301}", "e<U+202E>\u{301}"),
        ])
    func named(text: String, expected: String) {
        #expect(VisibleText.of(text) == expected)
    }

    @Test(
        "text of any script stays as it is",
        arguments: ["", "Größe", "条約", "اتفاقية", "क्‍ष", "a\u{A0}b", "👩‍⚖️", "\u{200F}"])
    func scripts(text: String) {
        #expect(VisibleText.of(text) == text)
    }

    @Test("text is cut after 120 characters and not before")
    func cut() {
        let text = String(repeating: "a", count: 120)
        #expect(VisibleText.of(text) == text)
        #expect(VisibleText.of(text + "b") == text + "…")
        #expect(VisibleText.whole(text + "b\n") == text + "b<U+000A>")
    }

    @Test("all control, direction and invisible characters are unsafe, and no letter is")
    func classes() {
        for value in UInt32(0)...0x2FFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let isControl = scalar.properties.generalCategory == .control
            let isSeparator = [.lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
            let isDirection = (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
            let isInvisible = value == 0x180E || (0x2060...0x206F).contains(value)
            #expect(
                VisibleText.isUnsafe(scalar) == (isControl || isSeparator || isDirection || isInvisible), "U+\(value)")
        }
    }
}
