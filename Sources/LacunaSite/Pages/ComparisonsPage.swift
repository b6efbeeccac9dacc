import LacunaModel

/// Every cut of the data, with the question that it answers.
struct ComparisonsPage: PageView {
    static let entries: [(address: String, title: TextKey, question: TextKey)] = [
        (Address.matrix, .matrixTitle, .matrixQuestion),
        (Address.compare, .compareTitle, .compareQuestion),
        (Address.figures, .figuresTitle, .figuresQuestion),
        (Address.offences, .offencesTitle, .offencesQuestion),
        (Address.laws, .lawsTitle, .lawsQuestion),
        (Address.safeguards, .safeguardsTitle, .safeguardsQuestion),
        (Address.institutions, .authoritiesTitle, .authoritiesQuestion),
        (Address.requests, .requestsTitle, .requestsQuestion),
        (Address.consultation, .consultationTitle, .consultationQuestion),
        (Address.reforms, .reformsTitle, .reformsQuestion),
        (Address.assistance, .assistanceTitle, .assistanceQuestion),
        (Address.crosswalk, .crosswalkTitle, .crosswalkQuestion),
        (Address.changes, .changesTitle, .changesQuestion),
        (Address.treaty, .treatyTitle, .treatyQuestion),
    ]

    /// Some comparisons exist only where the treaty asks their question.
    static func isOffered(_ address: String, by treaty: Treaty) -> Bool {
        switch address {
        case Address.figures: !treaty.views.figureQuestions.isEmpty
        case Address.offences: !treaty.views.offences.isEmpty
        case Address.safeguards:
            !treaty.views.elements.isEmpty && !(treaty.views.powers + treaty.views.foreignPowers).isEmpty
        case Address.institutions: !treaty.views.institutions.isEmpty
        default: true
        }
    }

    func content(_ model: SiteModel) -> PageContent {
        let page = PageWriter(model, path: Address.comparisons)
        let language = model.language
        var content = PageContent(
            .listing, path: Address.comparisons, title: language.text(.navComparisons), section: .comparisons)
        content.crumbs = [(Address.overview, language.text(.navOverview))]
        content.lead = page.lead(title: language.text(.navComparisons), sentence: language.text(.comparisonsSentence))
        content.parts["body"] = page.part { page in
            page.raw("<ul class=\"cards\">\n")
            for entry in ComparisonsPage.entries where ComparisonsPage.isOffered(entry.address, by: page.treaty) {
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
