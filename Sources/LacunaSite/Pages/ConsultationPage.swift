import LacunaAnalysis
import LacunaModel

/// Who was heard in each assessment, and in which assessments each kind was heard.
struct ConsultationPage: PageView {
    func content(_ model: SiteModel) -> PageContent {
        let page = PageWriter(model, path: Address.consultation)
        let language = model.language
        let consultation = Consultation(model.analysis)
        var content = PageContent(
            .listing, path: Address.consultation, title: language.text(.consultationTitle), section: .comparisons)
        content.data = ["consultation"]
        content.crumbs = [
            (Address.overview, language.text(.navOverview)),
            (Address.comparisons, language.text(.navComparisons)),
        ]
        content.lead = page.lead(
            title: language.text(.consultationTitle),
            sentence: language.text(
                .consultationSentence, count: consultation.count(.nobody),
                ["all": language.number(consultation.rows.count)]))
        content.parts["body"] = page.part { page in
            assessments(consultation, &page)
            kinds(consultation, &page)
        }
        content.parts["notice"] = page.notice(.consultationNotice)
        content.contents = [
            ("assessments", language.text(.consultationAssessments)), ("kinds", language.text(.consultationKinds)),
        ]
        return content
    }

    private func assessments(_ consultation: Consultation, _ page: inout PageWriter) {
        let language = page.language
        let columns = [
            Table.Column(language.text(.columnCountry), sort: "text"), Table.Column(language.text(.factHeard)),
            Table.Column(language.text(.columnKind), sort: "text"),
            Table.Column(language.text(.columnAssessed), sort: "date"),
        ]
        page.raw("<section aria-labelledby=\"assessments\">")
        page.heading(2, "assessments", .consultationAssessments)
        let table = Table(
            id: "t-assessments", caption: language.text(.consultationCaption),
            note: language.sentences(language.text(.consultationNote), page.asOf), order: .region, columns: columns)
        page.table(table) { page in
            page.rowsByRegion(columns: columns.count) { page, country in
                let assessment = page.analysis.countries[country].assessment
                page.raw("<tr>")
                page.countryHeader(country)
                page.raw("<td>")
                page.heard(consultation.rows[country].heard)
                page.raw("</td>")
                page.td(page.kindWords(assessment))
                page.dateCell(assessment.assessed)
                page.raw("</tr>\n")
            }
        }
        page.raw("</section>\n")
    }

    private func kinds(_ consultation: Consultation, _ page: inout PageWriter) {
        let language = page.language
        let columns = [
            Table.Column(language.text(.consultationColumnKind)),
            Table.Column(
                language.text(.consultationColumnCount), isNumber: true, counts: .countOverCountries),
            Table.Column(language.text(.consultationColumnCountries)),
        ]
        let silent = consultation.count(.notStated) + consultation.count(.withheld)
        page.raw("<section aria-labelledby=\"kinds\">")
        page.heading(2, "kinds", .consultationKinds)
        let table = Table(
            id: "t-kinds", caption: language.text(.consultationKindsCaption),
            note: language.text(
                .consultationKindsNote, count: consultation.rows.count, ["silent": language.number(silent)])
                + " " + page.asOf,
            order: .treaty, columns: columns, isSortable: false)
        page.table(table) { page in
            page.raw("<tbody>\n")
            for kind in consultation.kinds {
                page.raw("<tr><th scope=\"row\">")
                page.text(page.language.word(kind.kind))
                page.raw("</th>")
                page.numberCell(kind.countries.count)
                page.raw("<td>")
                let own = Set(kind.countries)
                if own.isEmpty { page.absent(.consultationNone) }
                page.row(page.model.order.filter { own.contains($0) }) { page, country in
                    page.link(Address.country(page.analysis.countries[country].code), page.model.name(country))
                }
                page.raw("</td></tr>\n")
            }
            page.raw("</tbody>")
        }
        page.raw("</section>\n")
    }
}

extension PageWriter {
    /// Who was heard, or why that is not known; silence has a mark.
    mutating func heard(_ heard: Consultation.Heard) {
        switch heard {
        case .heard: text(words(heard))
        case .nobody: badge(mark: Outcome.notUsed.slug, style: .notUsed, language.text(.consultationNobody))
        case .notStated:
            badge(mark: Outcome.noInformation.slug, style: .noInformation, language.text(.consultationNotStated))
        case .withheld: badge(mark: Outcome.withheld.slug, style: .withheld, words(heard))
        }
    }

    func words(_ heard: Consultation.Heard) -> String {
        switch heard {
        case .heard(let kinds): language.list(kinds.map { language.word($0) })
        case .nobody: language.text(.heardNobody)
        case .notStated: language.text(.heardUnknown)
        case .withheld: language.word(Outcome.withheld)
        }
    }
}
