import LacunaModel
import LacunaSite
import LacunaText

/// Texts that pages put together from parts, or take from the system: they stand in no source, and say nothing secret.
enum PublicTexts {
    static func generated(_ models: [SiteModel]) -> [Bytes] {
        models.flatMap { model in
            let names = CountryCode.all.map { model.language.names.name($0) }
            let requirements = model.treaty.requirements.map {
                model.language.citation($0) + " " + model.language.words($0.title)
            }
            let articles = model.treaty.articles.map {
                model.language.text(.articleName, ["id": $0.id]) + " " + model.language.words($0.title)
            }
            return (names + requirements + articles).map { Bytes($0) }
        }
    }
}
