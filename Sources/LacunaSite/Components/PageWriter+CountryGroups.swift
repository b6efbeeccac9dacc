import LacunaModel

extension PageWriter {
    /// One `<tbody>` for each country, headed by its name, and by its region where the table goes beyond one.
    mutating func rowsByCountry(_ countries: [Int], columns: Int, _ rows: (inout PageWriter, Int) -> Void) {
        let regions = countries.map { language.names.region(analysis.countries[$0].code) }
        let hasRegions = Set(regions).count > 1
        for (country, region) in zip(countries, regions) {
            let code = analysis.countries[country].code
            raw(
                "<tbody data-region=\"\(RegionKey.of(region))\"><tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(columns)\"><span>"
            )
            link(Address.country(code), model.name(country))
            if hasRegions {
                raw(" <small>")
                text(language.names.regionName(region) ?? language.text(.regionElsewhere))
                raw("</small>")
            }
            raw("</span></th></tr>\n")
            rows(&self, country)
            raw("</tbody>\n")
        }
    }

    /// `25(1)` with its title, a link to what was found in a country.
    mutating func findingLink(_ country: Int, _ requirement: Int) {
        findingLink(code: analysis.countries[country].code, requirement)
    }

    mutating func findingLink(code: String, _ requirement: Int) {
        let subject = treaty.requirements[requirement]
        raw("<a href=\"")
        text(href(Address.finding(code, subject)))
        raw("\"><b>")
        text(citation(subject))
        raw("</b> ")
        text(subject.title)
        raw("</a>")
    }

    /// `25(1)`, a link to what was found in a country.
    mutating func shortFindingLink(_ country: Int, _ requirement: Int) {
        let subject = treaty.requirements[requirement]
        reference(Address.finding(analysis.countries[country].code, subject), citation(subject))
    }

    /// A link whose words must not be broken over two lines.
    mutating func reference(_ address: String, _ words: String) {
        raw("<a class=\"ref\" href=\"")
        text(href(address))
        raw("\">")
        text(words)
        raw("</a>")
    }

    /// `25(1)` with its title, a link to the requirement on the page of its article.
    mutating func requirementLink(_ requirement: Int) {
        let subject = treaty.requirements[requirement]
        raw("<a href=\"")
        text(href(Address.requirement(subject, in: treaty.articles[subject.article])))
        raw("\"><b>")
        text(citation(subject))
        raw("</b> ")
        text(subject.title)
        raw("</a>")
    }

    /// `25 Preservation`, a link to the page of the article.
    mutating func articleLink(_ article: Article) {
        raw("<a href=\"")
        text(href(Address.article(article)))
        raw("\"><b>")
        text(article.id)
        raw("</b> ")
        text(article.shortTitle)
        raw("</a>")
    }

    /// Items one after the other, set apart as the language does it.
    mutating func row<Item>(_ items: [Item], _ write: (inout PageWriter, Item) -> Void) {
        for (index, item) in items.enumerated() {
            if index > 0 { text(.listSeparator) }
            write(&self, item)
        }
    }

    /// The day of the assessment that was finished last.
    var asOf: String {
        analysis.countries.map(\.assessment.assessed).max().map { language.text(.asOf, ["date": language.date($0)]) }
            ?? ""
    }
}
