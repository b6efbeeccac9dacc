import LacunaAnalysis
import LacunaDiagnostics
import LacunaModel

/// Every page of one treaty in one language, in a fixed order, ready to be rendered one by one.
public struct SitePlan: Sendable {
    private let views: [any PageView]
    private let shell: Shell
    private let neutrality: NeutralityCheck
    public let model: SiteModel

    public init(model: SiteModel, templates: TemplateSet, sprite: Sprite, downloads: [Download]) {
        self.model = model
        shell = Shell(templates: templates, model: model, sprite: sprite, downloads: downloads)
        neutrality = NeutralityCheck(model)
        let analysis = model.analysis
        let laws = LawIndex(analysis)
        let safeguards = Safeguards(analysis)
        let duties = NotificationDuties(analysis)
        let chapters = analysis.treaty.chapters.indices.filter { !analysis.assessedRequirements(chapter: $0).isEmpty }
        var views: [any PageView] = [
            OverviewPage(), CountriesPage(), ArticlesPage(), LawsPage(index: laws), StatusPage(),
            DataPage(downloads: downloads), MethodPage(), GlossaryPage(), ComparisonsPage(), ComparePage(),
        ]
        if ComparisonsPage.isOffered(Address.figures, by: analysis.treaty) { views.append(FiguresPage()) }
        if ComparisonsPage.isOffered(Address.offences, by: analysis.treaty) { views.append(OffencesPage()) }
        views += analysis.treaty.views.offences.indices.map { OffencePage(index: $0) }
        let calendar = downloads.first { $0.kind == .calendar }?.path
        let feed = downloads.first { $0.kind == .feed }?.path
        views += [
            ReformsPage(calendar: calendar), AssistancePage(), CrosswalkPage(), ChangesPage(feed: feed), TreatyPage(),
        ]
        if ComparisonsPage.isOffered(Address.safeguards, by: analysis.treaty) {
            views.append(SafeguardsPage(safeguards: safeguards))
            views += SafeguardsSide.allCases.flatMap { side in
                side.grid(safeguards).powers.indices.map { SafeguardsPowerPage(side, power: $0, of: safeguards) }
            }
        }
        if ComparisonsPage.isOffered(Address.institutions, by: analysis.treaty) { views.append(InstitutionsPage()) }
        views += [RequestsPage(), ConsultationPage()] as [any PageView]
        views += analysis.countries.indices.map { CountryPage(country: $0, safeguards: safeguards, duties: duties) }
        views += analysis.treaty.articles.indices.map { ArticlePage(article: $0) }
        for isTransposed in [false, true] {
            views.append(MatrixPage(scope: .articles, isTransposed: isTransposed))
            views += chapters.map { MatrixPage(scope: .chapter($0), isTransposed: isTransposed) }
        }
        views += laws.entries.map { LawPage(entry: $0) }
        self.views = views
    }

    public var count: Int { views.count }

    /// The page at `index` of the plan.
    public func render(_ index: Int) -> RenderedPage {
        let content = views[index].content(model)
        let bytes = shell.render(content)
        let path = "\(model.language.code)/\(content.path)"
        return RenderedPage(path: path, bytes: bytes, diagnostics: neutrality.run(bytes, path: path))
    }
}

/// A finished page, and what must not stand on it.
public struct RenderedPage: Sendable {
    /// From the site's root.
    public let path: String
    public let bytes: [UInt8]
    public let diagnostics: [Diagnostic]
}
