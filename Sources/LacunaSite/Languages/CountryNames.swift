import Foundation
import LacunaModel

/// Names of countries, entities and regions in one language, and the regions of the UN M49 standard.
public struct CountryNames: Sendable {
    private let names: [String: String]
    private let shortNames: [String: String]
    private let regionNames: [String: String]
    private let regions: [String: String]
    private let subregions: [String: String]

    /// The regions of UN M49 in its own order; the empty code stands for entities without a region.
    public static let regionOrder = ["002", "019", "142", "150", "009", ""]

    init(locale: Locale, marks: LanguageMarks, configuration: Configuration) {
        let language = marks.page
        let overrides = configuration.names[language] ?? [:]
        let main = configuration.languages.first ?? language
        let own = configuration.translations[language]?.entities ?? [:]
        var names = Dictionary(
            uniqueKeysWithValues: configuration.entities.map { entity in
                (entity.code, own[entity.code] ?? marks.mark(entity.name, as: main))
            })
        var regions: [String: String] = [:]
        var subregions: [String: String] = [:]
        for (code, alpha2) in CountryCode.alpha2 {
            names[code] = locale.localizedString(forRegionCode: alpha2) ?? code
            let region = Locale.Region(alpha2)
            regions[code] = region.continent?.identifier ?? ""
            let subregion = region.containingRegion?.identifier ?? ""
            subregions[code] = subregion.allSatisfy(\.isNumber) ? subregion : ""
        }
        shortNames = configuration.shortNames[language] ?? [:]
        names.merge(overrides) { _, override in override }
        self.names = names
        self.regions = regions
        self.subregions = subregions
        var regionNames: [String: String] = [:]
        for code in Set(regions.values).union(subregions.values) where !code.isEmpty {
            regionNames[code] = locale.localizedString(forRegionCode: code) ?? code
        }
        self.regionNames = regionNames
    }

    public func name(_ code: String) -> String { names[code] ?? code }

    /// The configured short form, for places with little room; the full name where there is none.
    public func shortName(_ code: String) -> String { shortNames[code] ?? name(code) }

    /// M49 code of the continent, or an empty text.
    public func region(_ code: String) -> String { regions[code] ?? "" }

    /// M49 code of the subregion, or an empty text; the system also knows regions that the standard does not.
    public func subregion(_ code: String) -> String { subregions[code] ?? "" }

    public func regionName(_ code: String) -> String? { regionNames[code] }
}
