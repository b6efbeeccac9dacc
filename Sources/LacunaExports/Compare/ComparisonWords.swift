import LacunaAnalysis
import LacunaModel

/// What the data files of the side-by-side page take from the pages of one language: words, dates, addresses.
public protocol ComparisonWords {
    var treaty: Treaty { get }
    /// BCP 47.
    var languageCode: String { get }

    func word<Word: FixedWord>(_ value: Word) -> String
    func words(_ figure: Figure, in kind: FieldKind) -> String
    /// A text of the catalogue; a part in another language is marked as the pages mark it.
    func words(_ text: CatalogueText) -> String
    func citation(_ requirement: Requirement) -> String
    func name(_ country: CountryEntry) -> String
    /// Where there is little room.
    func shortName(_ country: CountryEntry) -> String
    /// Relative to the folder of the language.
    func address(_ country: CountryEntry) -> String
    func address(_ requirement: Requirement) -> String
    /// The anchor of its finding on the page of a country.
    func anchor(_ requirement: Requirement) -> String
    /// `rtl` or `ltr`.
    func direction(_ language: String) -> String
    /// What is said of translated words that may not follow their source; nil where there is nothing to say.
    func age(_ state: TranslationState?) -> String?
    /// What a reader must know of an assessment before its findings: label and words.
    func facts(_ country: CountryEntry) -> [(label: String, words: String)]
}
