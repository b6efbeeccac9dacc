import LacunaModel

/// Every country of the site with what kind of assessment it has.
struct CountriesPage: PageView {
    func content(_ model: SiteModel) -> PageContent {
        let page = PageWriter(model, path: Address.countries)
        let language = model.language
        var content = PageContent(
            .countries, path: Address.countries, title: language.text(.navCountries), section: .countries)
        content.crumbs = [(Address.overview, language.text(.navOverview))]
        content.lead = page.lead(
            title: language.text(.navCountries),
            sentence: language.text(.countriesSentence, count: model.analysis.countries.count))
        let columns = [
            Table.Column(language.text(.columnCountry), sort: "text"),
            Table.Column(language.text(.columnKind), sort: "text"),
            Table.Column(language.text(.columnAssessed), sort: "date"),
            Table.Column(language.text(.columnLawAsOf), sort: "date"),
            Table.Column(language.text(.columnTreatyStatus), sort: "text"),
        ]
        content.parts["table"] = page.part { page in
            let table = Table(
                id: "countries", caption: language.text(.countriesCaption), note: language.text(.countriesNote),
                order: .region, columns: columns)
            page.table(table) { page in
                page.rowsByRegion(columns: columns.count) { page, country in row(country, &page) }
            }
        }
        return content
    }

    private func row(_ country: Int, _ page: inout PageWriter) {
        let entry = page.analysis.countries[country]
        page.raw("<tr>")
        page.countryHeader(country)
        page.td(page.kindWords(entry.assessment))
        page.dateCell(entry.assessment.assessed)
        page.dateCell(entry.assessment.lawAsOf)
        page.td(page.statusWords(entry.status))
        page.raw("</tr>\n")
    }
}

extension PageWriter {
    /// `desk review, illustrative`.
    public func kindWords(_ assessment: Assessment) -> String {
        let kind = language.word(assessment.kind)
        return assessment.standing == .official ? kind : language.list([kind, language.word(assessment.standing)])
    }

    /// Where a State stands with the treaty, as far as published sources show.
    public func statusWords(_ status: PartyStatus?) -> String {
        guard let status else { return language.text(.statusNoSignature) }
        if let deposited = status.deposited {
            return language.text(.statusDeposited, ["date": language.date(deposited)])
        }
        if let signed = status.signed { return language.text(.statusSigned, ["date": language.date(signed)]) }
        return language.text(status.hasSigned ? .statusSignedUndated : .statusNoSignature)
    }
}
