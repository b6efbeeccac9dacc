import LacunaAnalysis
import LacunaModel

extension CountryPage {
    /// The powers of this country against the elements of the safeguards, at home and for a foreign State.
    func writeSafeguards(_ page: inout PageWriter) {
        guard ComparisonsPage.isOffered(Address.safeguards, by: page.treaty) else { return }
        page.raw("<section aria-labelledby=\"safeguards\">")
        page.heading(2, "safeguards", .safeguardsSection)
        page.paragraph(.safeguardsReading)
        let sides = SafeguardsSide.allCases.filter { side in
            side.grid(safeguards).countries[country].outcomes.contains { $0 != nil }
        }
        if sides.isEmpty {
            page.paragraph(.safeguardsNone)
        } else {
            page.legend(sides.map { $0.grid(safeguards) }, countries: [country])
        }
        for side in sides {
            SafeguardsTable(
                grid: side.grid(safeguards), id: "grid-" + side.rawValue, caption: page.language.text(side.title)
            ).writePowers(of: country, to: &page)
        }
        page.raw("</section>\n")
    }
}
