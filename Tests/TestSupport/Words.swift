import LacunaModel
import LacunaReading

/// Vocabularies for tests of single readers.
public enum Words {
    /// A language that nobody speaks, with words for what the tests read in a second language.
    public static let second = """
        language: xx
        name: Second
        heading prefixes: [Artikulo, Č.]
        words:
          outcome: {met: Täytetty, partly met: [Osittain täytetty, osaksi]}
          field: {Outcome: Tulos, Limit: Râja, Reason: Perustelu}
          bound: {at most: [enintään, höchstens], at least: vähintään}
          unit: {days: [päivää, päivä], working days: työpäivää, years: vuotta}
          figure word: {no limit in the law: ei rajaa, life: elinkautinen}
          answer: {"yes": kyllä}

        """

    /// English and the second language, as a project with both reads them.
    public static let both: Vocabulary = vocabulary(["en", "xx"])

    public static let english: Vocabulary = vocabulary(["en"])

    /// No strings files at all.
    public static let none = Vocabulary([])

    private static func vocabulary(_ languages: [String]) -> Vocabulary {
        let own = MemoryTree(texts: ["templates/strings/xx.yaml": second])
        let all = StringsReader.readAll(from: OverlayTree([own, Project.english]), main: "en").languages
        return Vocabulary(all.filter { languages.contains($0.language) })
    }
}
