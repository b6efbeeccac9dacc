import LacunaAnalysis
import LacunaExports
import LacunaModel
import LacunaSite

/// Words and addresses of the pages, for the data of the side-by-side page.
struct CompareWords: ComparisonWords {
    let page: PageWriter

    var treaty: Treaty { page.model.treaty }
    var languageCode: String { page.model.language.code }

    func word<Word: FixedWord>(_ value: Word) -> String { page.model.language.word(value) }

    func words(_ figure: Figure, in kind: FieldKind) -> String { page.words(figure, in: kind) }

    func words(_ text: CatalogueText) -> String { page.model.language.words(text) }

    func citation(_ requirement: Requirement) -> String { page.citation(requirement) }

    func name(_ country: CountryEntry) -> String { page.model.language.names.name(country.code) }

    func shortName(_ country: CountryEntry) -> String { page.model.language.names.shortName(country.code) }

    func address(_ country: CountryEntry) -> String { Address.country(country.code) }

    func address(_ requirement: Requirement) -> String {
        Address.requirement(requirement, in: treaty.articles[requirement.article])
    }

    func anchor(_ requirement: Requirement) -> String { Address.anchor(requirement) }

    func direction(_ language: String) -> String { TextDirection.of(language) }

    func age(_ state: TranslationState?) -> String? { TextKey.age(state).map { page.model.language.text($0) } }

    func facts(_ country: CountryEntry) -> [(label: String, words: String)] {
        let language = page.model.language
        let translation = page.translationWords(country.assessment).map { [(language.text(.translationLabel), $0)] }
        return [
            (language.text(.columnTreatyStatus), page.statusWords(country.status)),
            (language.text(.columnKind), page.kindWords(country.assessment)),
            (language.text(.columnLawAsOf), language.date(country.assessment.lawAsOf)),
            (language.text(.columnAssessed), language.date(country.assessment.assessed)),
        ] + (translation ?? [])
    }
}
