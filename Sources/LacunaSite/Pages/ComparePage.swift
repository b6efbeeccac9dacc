import Foundation
import LacunaAnalysis
import LacunaModel

/// Two to four countries side by side. The table is made by a script from the data files of the chosen countries; without
/// scripts the page says so and leads to the pages of the countries.
struct ComparePage: PageView {
    private static let id = "compare"
    private static let most = 4

    func content(_ model: SiteModel) -> PageContent {
        let page = PageWriter(model, path: Address.compare)
        let language = model.language
        let title = language.text(.compareTitle)
        var content = PageContent(.listing, path: Address.compare, title: title, section: .comparisons)
        content.isWide = true
        content.data = ["findings"]
        content.crumbs = [
            (Address.overview, language.text(.navOverview)), (Address.comparisons, language.text(.navComparisons)),
        ]
        content.lead = page.lead(title: title, sentence: language.text(.compareSentence))
        content.parts["intro"] = page.part { page in
            explanation(&page)
            form(&page)
        }
        content.parts["body"] = page.part { page in
            page.raw("<div id=\"\(ComparePage.id)-result\" hidden>\n")
            legend(&page)
            page.raw("</div>\n")
            countries(&page)
        }
        content.parts["notice"] = page.notice(.compareCaveat)
        content.scripts = ["assets/compare.js"]
        return content
    }

    private func explanation(_ page: inout PageWriter) {
        page.raw("<p id=\"\(ComparePage.id)-explanation\">")
        page.text(.compareWithoutScripts)
        page.raw("</p>\n")
    }

    private func form(_ page: inout PageWriter) {
        page.raw(
            "<form class=\"filters\" autocomplete=\"off\" id=\"\(ComparePage.id)\" data-base=\"\(page.href("../data/compare/"))\" data-locale=\"\(page.language.locale.identifier(.bcp47))\" data-numbers=\"\(page.language.numberLocale)\""
        )
        for (name, key) in words {
            page.raw(" data-\(name)=\"")
            page.text(key)
            page.raw("\"")
        }
        page.raw(">\n<fieldset><legend>")
        page.text(.compareChoose)
        page.raw("</legend>")
        for number in 1...ComparePage.most { country(number, &page) }
        page.raw("</fieldset>\n<fieldset><legend>")
        page.text(.compareShow)
        page.raw("</legend>")
        chapters(&page)
        page.raw("<label class=\"tick\"><input type=\"checkbox\" name=\"only\" value=\"differences\"> ")
        page.text(.compareOnlyDifferences)
        page.raw("</label></fieldset>\n<p class=\"actions\"><button type=\"reset\">")
        page.text(.compareClear)
        page.raw("</button> <button type=\"button\" data-do=\"copy\">")
        page.text(.filterCopy)
        page.raw("</button> <output></output></p>\n</form>\n")
        page.raw("<p class=\"filter-state\" role=\"status\" id=\"\(ComparePage.id)-state\">")
        page.text(.comparePick)
        page.raw("</p>\n")
    }

    /// What the script says, by the name of the attribute.
    private var words: [(String, TextKey)] {
        [
            ("pick", .comparePick), ("title", .comparePageTitle), ("caption", .compareTitle), ("note", .compareNote),
            ("filtered", .compareFiltered), ("choice", .filterChoice), ("choices", .filterSeparator),
            ("field", .compareField), ("assessments", .compareAssessments), ("outcome", .columnOutcome),
            ("difference", .compareDifference), ("differs", .compareDiffers), ("values", .compareValueSeparator),
            ("some", .compareStatedBySome), ("own", .compareOwnWords), ("same", .compareSame),
            ("nothing", .compareNothingToShow), ("absent", .notStated), ("no-finding", .cellNone),
            ("failed", .compareFailed), ("unknown", .compareUnknown), ("waiting", .compareWaiting),
            ("end", .sentenceEnd), ("list", .listSeparator), ("parts", .partSeparator),
            ("copied", .filterCopied), ("not-copied", .filterNotCopied),
        ]
    }

    private func country(_ number: Int, _ page: inout PageWriter) {
        page.raw("<label>")
        page.text(.compareCountry, ["n": page.language.number(number)])
        page.raw(" <select name=\"country\"><option value=\"\">")
        page.text(.compareNone)
        page.raw("</option>")
        for region in page.model.regions {
            page.raw("<optgroup label=\"")
            page.text(region.name)
            page.raw("\">")
            for country in region.countries {
                page.raw("<option value=\"\(page.analysis.countries[country].code)\">")
                page.text(page.model.name(country))
                page.raw("</option>")
            }
            page.raw("</optgroup>")
        }
        page.raw("</select></label>")
    }

    private func chapters(_ page: inout PageWriter) {
        page.raw("<label>")
        page.text(.factChapter)
        page.raw(" <select name=\"chapter\" data-label=\"")
        page.text(.factChapter)
        page.raw("\"><option value=\"\">")
        page.text(.filterAll)
        page.raw("</option>")
        for (index, chapter) in page.treaty.chapters.enumerated()
        where !page.analysis.assessedRequirements(chapter: index).isEmpty {
            page.raw("<option value=\"")
            page.text(chapter.id)
            page.raw("\">")
            page.text(chapter.id + " " + page.language.words(chapter.title))
            page.raw("</option>")
        }
        page.raw("</select></label>")
    }

    /// All marks that the script may need: it takes its drawings from the page.
    private func legend(_ page: inout PageWriter) {
        let findings = page.analysis.countries.flatMap(\.assessment.findings)
        page.legend(
            Set(findings.map(\.outcome)), hasOverReach: findings.contains { $0[.overReach] != nil },
            hasNotInForce: findings.contains { !$0.force.applies })
    }

    private func countries(_ page: inout PageWriter) {
        page.raw("<section class=\"screen-only\" aria-labelledby=\"countries\">")
        page.heading(2, "countries", .compareCountries)
        page.raw("<dl class=\"fields\">\n")
        for region in page.model.regions {
            page.field(region.name) { page in
                page.raw("<ul class=\"inline\">")
                for country in region.countries {
                    page.raw("<li>")
                    page.link(Address.country(page.analysis.countries[country].code), page.model.name(country))
                    page.raw("</li>")
                }
                page.raw("</ul>")
            }
        }
        page.raw("</dl></section>\n")
    }
}
