import LacunaAnalysis
import LacunaModel

/// The matrix of countries against articles, or against the requirements of one chapter, in either direction.
struct MatrixPage: PageView {
    enum Scope {
        case articles
        case chapter(Int)
    }

    let scope: Scope
    let isTransposed: Bool

    func content(_ model: SiteModel) -> PageContent {
        let language = model.language
        let path = path(model.treaty)
        let page = PageWriter(model, path: path)
        let title = title(model)
        var content = PageContent(.matrix, path: path, title: title, section: .comparisons)
        content.isWide = true
        content.data = ["findings"]
        content.crumbs = [
            (Address.overview, language.text(.navOverview)),
            (Address.comparisons, language.text(.navComparisons)),
        ]
        if case .chapter = scope { content.crumbs.append((Address.matrix, language.text(.matrixTitle))) }
        content.lead = page.lead(title: title, sentence: sentence(language))
        let axis = axis(model.analysis)
        let last = model.analysis.countries.map(\.assessment.assessed).max()
        let note =
            language.text(scope.isArticles ? .rollUpRule : .matrixNote) + " "
            + (last.map { language.text(.asOf, ["date": language.date($0)]) } ?? "")
        let table = MatrixTable(axis: axis, caption: title, note: note)
        let requirements = requirements(axis, model.treaty)
        let form = FilterForm(
            subject: .matrix(requirements, hasChapters: scope.isArticles, hasOrder: !isTransposed),
            file: "lacuna-" + path.replacingSlashes + ".csv")
        content.parts["filter"] = page.part { form.write(to: &$0) }
        content.parts["table"] = page.part { page in
            if isTransposed { table.writeColumns(to: &page) } else { table.writeRows(to: &page) }
        }
        content.parts["legend"] = page.part { legend(axis, &$0) }
        content.parts["links"] = page.part { links(&$0) }
        content.parts["notice"] = page.notice(.matrixCaveat)
        return content
    }

    private func sentence(_ language: Language) -> String {
        language.text(.matrixSentence) + (scope.isArticles ? " " + language.text(.matrixLeftOut) : "")
    }

    private func path(_ treaty: Treaty) -> String {
        switch scope {
        case .articles: isTransposed ? "matrix-transposed.html" : Address.matrix
        case .chapter(let index):
            isTransposed ? Address.matrixTransposed(treaty.chapters[index]) : Address.matrix(treaty.chapters[index])
        }
    }

    private func title(_ model: SiteModel) -> String {
        let subject =
            switch scope {
            case .articles: model.language.text(.matrixTitle)
            case .chapter(let index):
                model.language.text(.chapterName, ["id": model.treaty.chapters[index].id]) + " "
                    + model.language.words(model.treaty.chapters[index].title)
            }
        return isTransposed ? model.language.text(.matrixTransposedTitle, ["subject": subject]) : subject
    }

    private func axis(_ analysis: TreatyAnalysis) -> MatrixTable.Axis {
        switch scope {
        case .articles: .articles(analysis.ratedArticles)
        case .chapter(let index): .requirements(analysis.assessedRequirements(chapter: index))
        }
    }

    private func requirements(_ axis: MatrixTable.Axis, _ treaty: Treaty) -> [Requirement] {
        switch axis {
        case .articles(let list): list.flatMap { treaty.articles[$0].requirements.map { treaty.requirements[$0] } }
        case .requirements(let list): list.map { treaty.requirements[$0] }
        }
    }

    private func legend(_ axis: MatrixTable.Axis, _ page: inout PageWriter) {
        let analysis = page.analysis
        var outcomes: Set<Outcome> = []
        var hasOverReach = false
        var hasNotInForce = false
        var hasSecondary = false
        for country in analysis.countries.indices {
            switch axis {
            case .articles(let list):
                for rollUp in list.compactMap({ analysis.rollUp(country: country, article: $0) }) {
                    outcomes.insert(rollUp.outcome)
                    hasOverReach = hasOverReach || rollUp.hasOverReach
                    hasNotInForce = hasNotInForce || rollUp.hasProvisionNotInForce
                    hasSecondary = hasSecondary || rollUp.bases == [.secondary]
                }
            case .requirements(let list):
                for finding in list.compactMap({ analysis.finding(country: country, requirement: $0) }) {
                    outcomes.insert(finding.outcome)
                    hasOverReach = hasOverReach || finding[.overReach] != nil
                    hasNotInForce = hasNotInForce || !finding.force.applies
                    hasSecondary = hasSecondary || finding.shownBasis == .secondary
                }
            }
        }
        page.legend(
            outcomes, hasOverReach: hasOverReach, hasNotInForce: hasNotInForce, hasSecondary: hasSecondary)
    }

    /// The other matrices, and this one the other way round.
    private func links(_ page: inout PageWriter) {
        page.raw("<nav class=\"matrices\" aria-label=\"")
        page.text(.matrixLinksLabel)
        page.raw("\"><ul><li>")
        let other = MatrixPage(scope: scope, isTransposed: !isTransposed)
        page.link(other.path(page.treaty), page.language.text(isTransposed ? .matrixUntranspose : .matrixTranspose))
        page.raw("</li>")
        if !scope.isArticles {
            page.raw("<li>")
            page.link(Address.matrix, page.language.text(.matrixTitle))
            page.raw("</li>")
        }
        for (index, chapter) in page.treaty.chapters.enumerated()
        where !page.analysis.assessedRequirements(chapter: index).isEmpty {
            let own = MatrixPage(scope: .chapter(index), isTransposed: false).path(page.treaty)
            guard own != page.path else { continue }
            page.raw("<li>")
            page.link(
                own, page.language.text(.chapterName, ["id": chapter.id]) + " " + page.language.words(chapter.title))
            page.raw("</li>")
        }
        page.raw("</ul></nav>\n")
    }
}

extension MatrixPage.Scope {
    fileprivate var isArticles: Bool {
        if case .articles = self { return true }
        return false
    }
}

extension String {
    fileprivate var replacingSlashes: String {
        String(dropLast(5).map { $0 == "/" ? "-" : $0 })
    }
}
