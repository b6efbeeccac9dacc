import LacunaText
import Testing

struct FoldingTests {
    @Test(
        "words that differ in case, accents, width or blanks have one key",
        arguments: [
            ("Partly Met", "partly met"),
            ("PARTLY   MET", "partly met"),
            ("  partly\tmet \r\n", "partly met"),
            ("Généré", "genere"),
            ("GÉNÉRÉ", "ge\u{301}ne\u{301}re\u{301}"),
            ("Maximum\u{A0}term", "maximum term"),
            ("Maximum\u{202F}term", "Maximum term"),
            ("ＭＥＴ", "met"),
            ("Señal", "senal"),
            ("ΚΑΛΌ", "καλο"),
            ("Соответствует", "соответствует"),
        ])
    func sameKey(written: String, meant: String) {
        #expect(Folding.key(written) == Folding.key(meant))
    }

    @Test(
        "words that mean something else keep different keys",
        arguments: [("met", "not met"), ("25.1", "251"), ("over-reach", "over reach"), ("条約", "条例"), ("a b", "ab")])
    func differentKeys(left: String, right: String) {
        #expect(Folding.key(left) != Folding.key(right))
    }

    @Test("the key of a key is itself", arguments: ["Généré  par", " ＭＥＴ ", "a\tb", "", "Évaluation\u{A0}2026", "ﬁn"])
    func idempotent(text: String) {
        let key = Folding.key(text)
        #expect(Folding.key(key) == key)
    }

    @Test("bytes and strings have the same key", arguments: ["Maximum Term", "Größe", "", "  ", "Ａ"])
    func bytes(text: String) {
        #expect(Folding.key(Bytes(text)) == Folding.key(text))
    }

    @Test("nothing but blanks is an empty key", arguments: ["", " ", "\t\n ", "\u{A0}"])
    func blank(text: String) {
        #expect(Folding.key(text) == "")
    }
}
