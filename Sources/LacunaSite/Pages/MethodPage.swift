import LacunaAnalysis
import LacunaModel

/// How findings are made: the scale with its marks, the rules, what the site does not do.
struct MethodPage: PageView {
    func content(_ model: SiteModel) -> PageContent {
        let page = PageWriter(model, path: Address.method)
        let language = model.language
        var content = PageContent(.method, path: Address.method, title: language.text(.methodTitle), section: .about)
        content.crumbs = [(Address.overview, language.text(.navOverview))]
        content.lead = page.lead(title: language.text(.methodTitle), sentence: language.text(.methodSentence))
        content.parts["scale"] = page.part(scale)
        content.parts["rules"] = page.part(rules)
        content.contents = [
            ("scale", language.text(.scaleTitle)), ("basis", language.text(.basisTitle)),
            ("obligations", language.text(.obligationsTitle)), ("rules", language.text(.rulesTitle)),
            ("withheld", language.text(.withheldTitle)), ("limits", language.text(.limitsTitle)),
        ]
        return content
    }

    private func scale(_ page: inout PageWriter) {
        page.raw("<section aria-labelledby=\"scale\">")
        page.heading(2, "scale", .scaleTitle)
        page.raw("<dl class=\"fields\">\n")
        for outcome in Outcome.allCases {
            page.raw("<div><dt>")
            page.badge(outcome)
            page.raw("</dt><dd>")
            if let meaning = page.treaty.scale[outcome] { page.text(meaning) }
            page.raw("</dd></div>\n")
        }
        page.raw("</dl></section>\n<section aria-labelledby=\"basis\">")
        page.heading(2, "basis", .basisTitle)
        page.raw("<dl class=\"fields\">\n")
        let bases: [(Basis, TextKey)] = [
            (.text, .basisText), (.textInPart, .basisTextInPart), (.secondary, .basisSecondary),
            (.notVerified, .basisNotVerified),
        ]
        for (basis, key) in bases { page.field(page.language.word(basis)) { $0.text(key) } }
        page.raw("</dl></section>\n<section aria-labelledby=\"obligations\">")
        page.heading(2, "obligations", .obligationsTitle)
        page.raw("<dl class=\"fields\">\n")
        let obligations: [(Obligation, TextKey)] = [
            (.mandatory, .obligationMandatory), (.conditional, .obligationConditional),
            (.consider, .obligationConsider), (.optional, .obligationOptional),
        ]
        for (obligation, key) in obligations { page.field(page.language.word(obligation)) { $0.text(key) } }
        page.raw("</dl></section>\n")
    }

    private func rules(_ page: inout PageWriter) {
        page.raw("<section class=\"prose\" aria-labelledby=\"rules\">")
        page.heading(2, "rules", .rulesTitle)
        page.raw("<ul>")
        for key in [TextKey.rollUpRule, .ruleUnknown, .ruleSource, .ruleForce, .ruleOrder, .ruleTotals, .ruleNames] {
            page.raw("<li>")
            page.text(key)
            page.raw("</li>")
        }
        page.raw("</ul></section>\n")
        withheld(&page)
        page.raw("<section class=\"prose\" aria-labelledby=\"limits\">")
        page.heading(2, "limits", .limitsTitle)
        page.paragraph(.limitsWords)
        page.raw("<p>")
        page.link(Address.glossary, page.language.text(.glossaryTitle))
        page.raw(" · ")
        page.link(Address.data, page.language.text(.dataTitle))
        page.raw("</p></section>\n")
    }

    /// What this site does not show, and how that was made sure.
    private func withheld(_ page: inout PageWriter) {
        page.raw("<section class=\"prose\" aria-labelledby=\"withheld\">")
        page.heading(2, "withheld", .withheldTitle)
        page.paragraph(.withheldRule)
        let count = WithheldCount(page.analysis)
        if count.isNothing { page.paragraph(.withheldNothing) } else { page.withheld(count) }
        page.raw("</section>\n")
    }
}
