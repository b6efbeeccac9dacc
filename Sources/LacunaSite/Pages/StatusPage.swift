import LacunaAnalysis
import LacunaModel
import LacunaText

/// Signatures, instruments, and the day on which the treaty enters into force by its own rule.
struct StatusPage: PageView {
    func content(_ model: SiteModel) -> PageContent {
        let page = PageWriter(model, path: Address.status)
        let language = model.language
        let status = TreatyStatus(model.treaty, entities: model.configuration.entities)
        var content = PageContent(.status, path: Address.status, title: language.text(.navStatus), section: .status)
        content.data = ["status", "notifications", "reservations", "related-treaties"]
        content.crumbs = [(Address.overview, language.text(.navOverview))]
        let sentence =
            status.entryIntoForce.map { language.text(.statusInForceOn, ["date": language.date($0)]) }
            ?? language.text(
                .statusSentence,
                ["instruments": language.number(status.instruments), "needed": language.number(status.needed)])
        content.lead = page.lead(title: language.text(.statusTitle), sentence: sentence)
        content.parts["facts"] = page.part { facts(status, &$0) }
        var sources = SourceList()
        content.parts["table"] = page.part { page in
            table(&page, &sources)
            page.sourceList(sources)
        }
        content.parts["instruments"] = page.part { page in
            options(&page)
            instruments(&page)
        }
        content.contents = [
            ("rule", language.text(.statusRuleTitle)), ("notify", language.text(.notifyTitle)),
            ("reserve", language.text(.reserveTitle)), ("related", language.text(.relatedTitle)),
        ]
        return content
    }

    private func facts(_ status: TreatyStatus, _ page: inout PageWriter) {
        let treaty = page.treaty
        let language = page.language
        page.raw("<section aria-labelledby=\"rule\">")
        page.heading(2, "rule", .statusRuleTitle)
        page.raw("<dl class=\"fields\">\n")
        page.field(language.text(.statusRule)) {
            $0.text(
                .statusRuleWords,
                [
                    "needed": language.number(treaty.entryIntoForce.instruments),
                    "days": language.number(treaty.entryIntoForce.days),
                    "later": language.number(treaty.entryIntoForce.laterDays),
                ])
        }
        page.field(language.text(.statusDepositedLabel)) { $0.number(status.instruments) }
        page.field(language.text(.statusMissingLabel)) { $0.number(max(0, status.needed - status.instruments)) }
        page.field(language.text(.statusDateLabel)) { page in
            if let day = status.entryIntoForce { page.raw(page.date(day)) } else { page.text(.statusNotComputable) }
        }
        page.field(language.text(.statusSignatoriesLabel)) { $0.number(status.signatories) }
        page.field(language.text(.statusSignature)) { page in
            page.text(treaty.signature.text)
            if let closes = treaty.signature.closes {
                let days = closes.number - page.model.options.date.number
                page.raw(" ")
                if days >= 0 { page.text(.statusSignatureDays, count: days, ["date": language.date(closes)]) }
            }
        }
        page.raw("</dl>\n<p>")
        page.text(treaty.status.note)
        page.raw("</p></section>\n")
    }

    private func table(_ page: inout PageWriter, _ sources: inout SourceList) {
        let language = page.language
        let columns = [
            Table.Column(language.text(.columnState), sort: "text"),
            Table.Column(language.text(.columnSigned), sort: "date"),
            Table.Column(language.text(.columnDeposited), sort: "date"),
            Table.Column(language.text(.columnNote)), Table.Column(language.text(.columnSource)),
        ]
        let asOf = page.treaty.status.asOf.map { language.text(.asOf, ["date": language.date($0)]) } ?? ""
        let table = Table(
            id: "status", caption: language.text(.statusCaption),
            note: language.sentences(language.text(.statusTableNote), asOf),
            order: .name, columns: columns)
        let parties = page.treaty.status.parties.sorted {
            language.precedes(language.names.name($0.country), language.names.name($1.country))
        }
        page.table(table) { page in
            page.raw("<tbody>\n")
            for party in parties { row(party, &page, &sources) }
            page.raw("</tbody>")
        }
    }

    private func row(_ party: PartyStatus, _ page: inout PageWriter, _ sources: inout SourceList) {
        let name = page.language.names.name(party.country)
        page.raw("<tr id=\"\(ByteWriter.escaped(party.country.lowercased()))\"><th scope=\"row\">")
        if page.analysis.countries.contains(where: { $0.code == party.country }) {
            page.link(Address.country(party.country), name)
        } else {
            page.text(name)
        }
        page.raw("</th>")
        page.dateCell(party.signed, absent: .statusDateNotSeen)
        page.dateCell(party.deposited, absent: .statusNoDeposit)
        page.raw("<td>")
        let notes = [party.signatureNote, party.depositNote].compactMap(\.self)
        if !notes.isEmpty { page.untranslated(notes.joined(separator: "; ")) }
        page.raw("</td><td>")
        page.sourceMarks(party.sources.map { Source(Bytes($0)) }, basis: .secondary, &sources)
        page.raw("</td></tr>\n")
    }

    private func options(_ page: inout PageWriter) {
        page.raw("<section aria-labelledby=\"notify\">")
        page.heading(2, "notify", .notifyTitle)
        page.paragraph(.notifyIntro)
        page.raw("<dl class=\"fields\">\n")
        for item in page.treaty.notifications {
            page.field(item.provision) { page in
                page.text(
                    page.language.parts([item.content, item.when].filter { !$0.isEmpty }.map(page.language.words)))
                verified(item.verification, &page)
            }
        }
        page.raw("</dl>\n")
        if !page.treaty.notifications.isEmpty {
            NotificationGrid(duties: NotificationDuties(page.analysis)).write(to: &page)
        }
        page.raw("</section>\n<section aria-labelledby=\"reserve\">")
        page.heading(2, "reserve", .reserveTitle)
        page.raw("<dl class=\"fields\">\n")
        for item in page.treaty.reservations {
            page.field(item.provision) { page in
                page.text(item.effect)
                verified(item.verification, &page)
            }
        }
        page.raw("</dl>\n")
        ReservationTable(uses: ReservationUses(page.analysis)).write(to: &page)
        page.raw("</section>\n")
    }

    private func verified(_ verification: Verification, _ page: inout PageWriter) {
        page.raw(" <small>")
        page.text(.catalogueVerified, ["how": page.language.word(verification)])
        page.raw("</small>")
    }

    /// Which assessed countries are party to the related treaties.
    private func instruments(_ page: inout PageWriter) {
        let language = page.language
        let relations = page.treaty.relations
        let crosswalk = Crosswalk(page.treaty)
        let used = page.treaty.instruments.filter { instrument in
            relations.rows.contains { $0.instrument == instrument.key }
        }
        guard !used.isEmpty else { return }
        page.raw("<section aria-labelledby=\"related\">")
        page.heading(2, "related", .relatedTitle)
        page.raw("<p>")
        page.text(relations.note)
        page.raw("</p>\n")
        let asOf = relations.asOf.map { language.text(.asOf, ["date": language.date($0)]) } ?? ""
        let columns =
            [Table.Column(language.text(.columnCountry), sort: "text")]
            + used.map { Table.Column(language.words($0.shortTitle)) }
        let table = Table(
            id: "related-table", caption: language.text(.relatedCaption), note: asOf, order: .region, columns: columns)
        page.table(table) { page in
            page.rowsByRegion(columns: columns.count) { page, country in
                page.raw("<tr>")
                page.countryHeader(country)
                let code = page.analysis.countries[country].code
                for instrument in used {
                    relation(
                        crosswalk.standing(of: code, with: instrument), relations.row(instrument.key, code), &page)
                }
                page.raw("</tr>\n")
            }
        }
        page.raw("</section>\n")
    }

    private func relation(_ standing: Crosswalk.Standing, _ row: RelatedInstruments.Row?, _ page: inout PageWriter) {
        page.raw("<td>")
        page.text(TextKey.relation(standing))
        if standing == .party, let day = row?.inForce {
            page.text(.listSeparator)
            page.text(.relationInForce, ["date": page.language.date(day)])
        }
        page.raw("</td>")
    }
}

extension TextKey {
    fileprivate static func relation(_ standing: Crosswalk.Standing) -> TextKey {
        switch standing {
        case .party: .relationParty
        case .deposited: .relationDeposited
        case .signatory: .relationSignatory
        case .notVerified: .relationNotVerified
        case .notListed: .relationNotListed
        }
    }
}
