import LacunaAnalysis
import LacunaExports
import LacunaModel
import LacunaSite

/// The data of the side-by-side page: in each language one file for each country, and one with the names of the rows.
enum CompareFiles {
    static func make(_ model: SiteModel) -> [ProjectBuild.Site.File] {
        let words = CompareWords(page: PageWriter(model, path: Address.compare))
        let rows = ComparedRequirements(model.analysis, words)
        let countries = model.analysis.countries.map { ComparedCountry($0, words) }
        return [ProjectBuild.Site.File(path: rows.path, bytes: rows.bytes)]
            + countries.map { ProjectBuild.Site.File(path: $0.path, bytes: $0.bytes) }
    }
}
