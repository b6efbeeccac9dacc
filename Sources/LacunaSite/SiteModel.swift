import LacunaAnalysis
import LacunaModel

/// What the pages of one treaty are made from, in one language.
public struct SiteModel: Sendable {
    public let analysis: TreatyAnalysis
    public let language: Language
    /// All languages of the site, for the switch on every page.
    public let languages: [LanguageStrings]
    public let glossary: [GlossaryTerm]
    public let options: SiteOptions
    /// Indices of the analysis' countries in the order of this language: by region, then by name.
    public let order: [Int]
    /// The same by region; only regions that occur.
    public let regions: [RegionGroup]

    public struct RegionGroup: Sendable {
        /// UN M49 code, empty for entities without a region.
        public let code: String
        public let name: String
        public let countries: [Int]
    }

    public init(
        analysis: TreatyAnalysis, language: Language, languages: [LanguageStrings], glossary: [GlossaryTerm],
        options: SiteOptions
    ) {
        self.analysis = analysis
        self.language = language
        self.languages = languages
        self.glossary = glossary
        self.options = options
        let codes = analysis.countries.map(\.code)
        let byName = codes.indices.sorted {
            language.precedes(language.names.name(codes[$0]), language.names.name(codes[$1]))
        }
        regions = CountryNames.regionOrder.compactMap { region in
            let countries = byName.filter { language.names.region(codes[$0]) == region }
            guard !countries.isEmpty else { return nil }
            let name = language.names.regionName(region) ?? language.text(.regionElsewhere)
            return RegionGroup(code: region, name: name, countries: countries)
        }
        order = regions.flatMap(\.countries)
    }

    /// The same in another form of its language, for files that are no pages.
    public func with(_ language: Language) -> SiteModel {
        SiteModel(
            analysis: analysis, language: language, languages: languages, glossary: glossary, options: options)
    }

    public var treaty: Treaty { analysis.treaty }
    public var configuration: Configuration { analysis.configuration }

    /// `ltr` or `rtl`, by the strings of the language where the site has any.
    public func direction(of language: String) -> String {
        guard let strings = languages.first(where: { $0.language == language }) else {
            return TextDirection.of(language)
        }
        return strings.isRightToLeft ? "rtl" : "ltr"
    }

    /// The configured short form, for places with little room.
    public func shortName(_ country: Int) -> String { language.names.shortName(analysis.countries[country].code) }

    public func name(_ country: Int) -> String { language.names.name(analysis.countries[country].code) }
}

/// A word of the trade with its meaning.
public struct GlossaryTerm: Sendable {
    public let term: CatalogueText
    public let meaning: CatalogueText
    /// Where the meaning comes from; nil for words that this project explains itself.
    public let source: String?

    public init(term: CatalogueText, meaning: CatalogueText, source: String?) {
        self.term = term
        self.meaning = meaning
        self.source = source
    }
}
