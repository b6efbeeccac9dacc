import LacunaModel

/// Every cut of the data, with the question that it answers.
struct ComparisonsPage: PageView {
    static let entries: [(address: String, title: TextKey, question: TextKey)] = [
        (Address.matrix, .matrixTitle, .matrixQuestion),
        (Address.laws, .lawsTitle, .lawsQuestion),
        (Address.safeguards, .safeguardsTitle, .safeguardsQuestion),
        (Address.institutions, .authoritiesTitle, .authoritiesQuestion),
        (Address.requests, .requestsTitle, .requestsQuestion),
        (Address.consultation, .consultationTitle, .consultationQuestion),
    ]

    func content(_ model: SiteModel) -> PageContent {
        let page = PageWriter(model, path: Address.comparisons)
        let language = model.language
        var content = PageContent(
            .listing, path: Address.comparisons, title: language.text(.navComparisons), section: .comparisons)
        content.crumbs = [(Address.overview, language.text(.navOverview))]
        content.lead = page.lead(title: language.text(.navComparisons), sentence: language.text(.comparisonsSentence))
        content.parts["body"] = page.part { page in
            page.raw("<ul class=\"cards\">\n")
            for entry in ComparisonsPage.entries {
                page.raw("<li><h2>")
                page.link(entry.address, page.language.text(entry.title))
                page.raw("</h2><p>")
                page.text(entry.question)
                page.raw("</p></li>\n")
            }
            page.raw("</ul>\n")
        }
        content.parts["notice"] = page.notice(.matrixCaveat)
        return content
    }
}
