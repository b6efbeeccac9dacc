import LacunaModel

/// The words of the trade and the terms that the treaty defines.
struct GlossaryPage: PageView {
    func content(_ model: SiteModel) -> PageContent {
        let page = PageWriter(model, path: Address.glossary)
        let language = model.language
        var content = PageContent(
            .glossary, path: Address.glossary, title: language.text(.glossaryTitle), section: .about)
        content.crumbs = [(Address.overview, language.text(.navOverview))]
        content.lead = page.lead(title: language.text(.glossaryTitle), sentence: language.text(.glossarySentence))
        content.parts["terms"] = page.part { page in
            page.raw("<dl class=\"glossary\">\n")
            for term in model.glossary.sorted(by: {
                language.precedes(language.words($0.term), language.words($1.term))
            }) {
                page.raw("<dt>")
                page.text(term.term)
                page.raw("</dt><dd>")
                page.text(term.meaning)
                if let source = term.source {
                    page.raw(" <small>")
                    page.untranslated(source)
                    page.raw("</small>")
                }
                page.raw("</dd>\n")
            }
            page.raw("</dl>\n")
        }
        return content
    }
}
