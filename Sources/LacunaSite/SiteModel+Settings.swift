import LacunaModel

/// The texts of the settings in the language of the page, or marked with the main language.
extension SiteModel {
    private var own: Configuration.Texts? { configuration.translations[language.code] }

    private func main(_ words: String) -> String {
        language.mark(words, as: configuration.languages.first ?? language.code)
    }

    public var siteTitle: String { own?.title ?? main(configuration.title) }
    public var publisher: String { own?.publisher ?? main(configuration.publisher) }
    var licence: String? { own?.licence ?? configuration.licence.map(main) }

    /// The title of the treaty where the settings say nothing.
    var about: String {
        own?.about ?? configuration.about.map(main) ?? language.words(treaty.title)
    }

    /// The heading of the overview.
    var heading: String { configuration.about == nil && own?.about == nil ? siteTitle : about }

    var disclaimers: [String] { own?.disclaimers ?? configuration.disclaimers.map(main) }

    func title(of group: Configuration.CountryGroup) -> String { own?.groups[group.key] ?? main(group.title) }
}
